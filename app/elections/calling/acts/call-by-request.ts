import { defineAct } from "../../../../platform/act.ts";
import { doneBy } from "../../../../platform/official.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { addDays, dayOf } from "../../../../platform/time/days.ts";
import { dayInWords, exactMomentInWords } from "../../../../web/moments.ts";
import { countVacant, listHoldingsOfOffice, seatsOf } from "../../../offices/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { askElectionPath, electionsPath } from "../../addresses.ts";
import { isUnderWay, type Terms } from "../../election.ts";
import { findLastFor, lockElectionsOf } from "../../queries.ts";
import { titleInRecord, titleOfElected } from "../../title.ts";
import { words } from "../../words.ts";
import { askedInput, decideAsked, electedIn, FURTHEST_DAYS } from "../asked.ts";
import { lineOfCall, prepareTerms, saveCall } from "../call-it.ts";
import { standsFrom, timetableFrom } from "../terms.ts";

/** Two keys of two bodies call an election: before the clock does, for a public election, or for the list beforehand. */
export const callByRequest = defineAct({
  name: "elections.call-by-request",
  power: "call-election",
  form: askElectionPath,
  input: askedInput,
  isForMembers: true,
  shows: async (db, input, { clock }) => {
    const to = electedIn(input);
    const timetable = timetableFrom(clock.now(), await rulesInForce(db), to.kind === "candidacy");
    const stands = standsFrom(timetable);
    const moment = exactMomentInWords(stands);
    const isTooLong = to.kind === "candidacy" && dayOf(stands) >= to.lawCloses;
    return [
      { label: words.page.to, says: titleOfElected(to) },
      { label: words.page.stands, says: moment },
      ...(to.kind === "candidacy"
        ? [{ label: words.page.lawCloses, says: dayInWords(to.lawCloses) }]
        : []),
      ...(isTooLong
        ? [
            {
              label: words.ask.tooLong,
              says: words.page.warning(moment, dayInWords(to.lawCloses)),
            },
          ]
        : []),
    ];
  },
  about: () => [],
  may: () => undefined,
  facts: async (tx, input, { now }): Promise<{ terms: Terms } | Refusal> => {
    const to = electedIn(input);
    if (to.kind === "office") await lockElectionsOf(tx, to.office);
    const last = to.kind === "office" ? await findLastFor(tx, to.office) : undefined;
    const vacant =
      to.kind === "office"
        ? countVacant(
            seatsOf(to.office),
            await listHoldingsOfOffice(tx, to.office, now),
            addDays(now, FURTHEST_DAYS),
          )
        : 0;
    const facts = { isUnderWay: last !== undefined && isUnderWay(last), vacant };
    const seats = decideAsked(input, facts, now);
    if (isRefusal(seats)) return seats;
    return { terms: await prepareTerms(tx, { cause: "request", to, seats }, now) };
  },
  decide: (facts) => facts,
  save: (tx, { terms }, { house }) => saveCall(tx, house, terms),
  // Which public election it is for, an officer wrote: the page has it, and the record the hash of the terms.
  record: ({ terms }, { actor }) => ({
    ...lineOfCall("elections.call-by-request", terms, doneBy(actor).by),
    on: electionsPath,
    says: words.record.called.request(titleInRecord(terms.to), terms.seats),
  }),
});
