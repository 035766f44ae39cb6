import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { electionPath } from "../../addresses.ts";
import type { Election } from "../../election.ts";
import { lockElection } from "../../queries.ts";
import { isDue } from "../../stepping.ts";
import { endElection } from "../../store.ts";
import { titleInRecord } from "../../title.ts";
import { refusals, words } from "../../words.ts";

/** The clock ends an election whose office members have ended meanwhile. */
export const endAbolished = defineAct({
  name: "elections.end-abolished",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }): Promise<Election | Refusal> =>
    (await lockElection(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (election, _input, { now }): Election | Refusal =>
    isDue(election, "end-abolished", now) ? election : refuse("conflict", refusals.refuse.notDue),
  save: (tx, { id }, { now }) => endElection(tx, id, "ended-office", now),
  record: ({ id, terms }) => ({
    act: "elections.end-abolished",
    by: byClock,
    on: electionPath(id),
    says: words.record.abolished(titleInRecord(terms.to)),
  }),
});
