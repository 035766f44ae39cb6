import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { findParty } from "../../../../platform/party.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { countVacant, listHoldingsOfOffice, seatsOf } from "../../../offices/door.ts";
import { isOfficeToFill, planOf, rulesInForce } from "../../../rulebook/door.ts";
import { isUnderWay, type Terms } from "../../election.ts";
import { findLastFor, lockElectionsOf } from "../../queries.ts";
import { findCountback, prepareCountback, saveCountback } from "../../vacancies/countback.ts";
import type { EmptySeats } from "../../vacancies/vacancy.ts";
import { refusals } from "../../words.ts";
import { lineOfCall, prepareTerms, saveCall } from "../call-it.ts";
import { decideDue } from "../due.ts";

interface Called {
  readonly terms: Terms;
  /** The empty seats are filled from the rankings of the election that filled them: nobody votes again. */
  readonly seats: EmptySeats | undefined;
}

/** The clock calls an election: a term ends, a seat is empty, or founders hold it still. Nobody can put it off. */
export const call = defineAct({
  name: "elections.call",
  input: v.object({ office: v.string() }),
  may: mayTheClock,
  facts: async (tx, { office }, { now }): Promise<Called | Refusal> => {
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
    const { seats: places, holdings, last } = toFill;
    const vacant = last && isUnderWay(last) ? 0 : countVacant(places, holdings, now);
    const seats = await findCountback(tx, office, vacant, now);
    if (seats !== undefined) return { terms: await prepareCountback(tx, seats, now), seats };
    const due = decideDue(toFill, await rulesInForce(tx), now);
    if (due === undefined) return refuse("conflict", refusals.refuse.notDue);
    const terms = await prepareTerms(tx, { ...due, to: { kind: "office", office } }, now);
    return { terms, seats };
  },
  decide: (facts) => facts,
  save: (tx, { terms, seats }, { house }) =>
    seats === undefined ? saveCall(tx, house, terms) : saveCountback(tx, house, terms, seats),
  record: ({ terms }) => lineOfCall("elections.call", terms),
});
