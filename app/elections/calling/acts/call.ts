import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { findParty } from "../../../../platform/party.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { listHoldingsOfOffice, seatsOf } from "../../../offices/door.ts";
import { isOfficeToFill, planOf, rulesInForce } from "../../../rulebook/door.ts";
import type { Terms } from "../../election.ts";
import { findLastFor, lockElectionsOf } from "../../queries.ts";
import { refusals } from "../../words.ts";
import { lineOfCall, prepareTerms, saveCall } from "../call-it.ts";
import { decideDue } from "../due.ts";

/** The clock calls an election: a term ends, a seat is empty, or founders hold it still. Nobody can put it off. */
export const call = defineAct({
  name: "elections.call",
  input: v.object({ office: v.string() }),
  may: mayTheClock,
  facts: async (tx, { office }, { now }): Promise<{ terms: Terms } | Refusal> => {
    await lockElectionsOf(tx, office);
    const isElected = isOfficeToFill(office) && planOf(office).filledBy === "ballot";
    // Before the party is founded nobody could stand or vote.
    if (!isElected || (await findParty(tx)) === undefined) {
      return refuse("conflict", refusals.refuse.notDue);
    }
    const toFill = {
      seats: seatsOf(office),
      holdings: await listHoldingsOfOffice(tx, office, now),
      last: await findLastFor(tx, office),
    };
    const due = decideDue(toFill, await rulesInForce(tx), now);
    if (due === undefined) return refuse("conflict", refusals.refuse.notDue);
    return { terms: await prepareTerms(tx, { ...due, to: { kind: "office", office } }, now) };
  },
  decide: (facts) => facts,
  save: (tx, { terms }, { house }) => saveCall(tx, house, terms),
  record: ({ terms }) => lineOfCall("elections.call", terms),
});
