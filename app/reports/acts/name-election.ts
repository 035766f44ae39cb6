import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { maybeTick } from "../../../platform/text/fields.ts";
import { addDaysTo } from "../../../platform/time/days.ts";
import { booksKeptBy, mayKeepBooks } from "../../money/door.ts";
import { reportsPath } from "../addresses.ts";
import { lockElections } from "../election-queries.ts";
import { dayField } from "../fields.ts";
import { MOST_DAYS_TO_POLL, whyNoPeriod } from "../general-election.ts";
import { saveElection } from "../store.ts";
import { refusals, words } from "../words.ts";

/** Says when Parliament was dissolved and when the poll is: from then on what comes is reported each week. */
export const nameElection = defineAct({
  name: "reports.name-election",
  input: v.object({ dissolved: dayField, poll: dayField, none: maybeTick }),
  may: mayKeepBooks,
  facts: (tx) => lockElections(tx),
  decide: (others, { dissolved, poll, none }) => {
    const no = refusals.elections.refuse;
    const why = whyNoPeriod(dissolved, poll);
    if (why === "order") return refuse("invalid", no.order, "poll");
    if (why === "length") return refuse("invalid", no.length(MOST_DAYS_TO_POLL), "poll");
    const beside = others.find(
      (one) =>
        one.dissolved !== dissolved && one.dissolved <= poll && addDaysTo(one.poll, 1) > dissolved,
    );
    if (beside !== undefined) return refuse("conflict", no.another, "dissolved");
    const same = others.find((one) => one.dissolved === dissolved);
    return same?.poll === poll && same.hasNoCandidates === none
      ? refuse("conflict", no.same)
      : { dissolved, poll, hasNoCandidates: none };
  },
  save: (tx, election) => saveElection(tx, election),
  record: ({ dissolved, poll, hasNoCandidates }, { actor }) => ({
    act: "reports.name-election",
    by: booksKeptBy(actor),
    on: reportsPath,
    says: (hasNoCandidates ? words.record.electionWithout : words.record.election)(dissolved, poll),
    facts: { dissolved, poll, hasNoCandidates },
  }),
});
