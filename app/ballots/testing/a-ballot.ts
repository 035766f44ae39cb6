import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { BallotId, BallotTerms } from "../ballot.ts";
import { openBallot } from "../roll/opening.ts";

let opened = 0;

/** Terms that any ballot could have, of which a test changes what it is about. */
export function terms(now: Date, changes: Partial<BallotTerms> = {}): BallotTerms {
  opened += 1;
  return {
    path: `/matters/${opened}`,
    title: `Fairer rents ${opened}`,
    question: "Shall rents rise by no more than wages?",
    options: [
      { id: "proposal", label: "Cap rents at wages", text: "Rents may rise as wages do." },
      { id: "alternative-1", label: "Cap rents at prices" },
    ],
    cases: { for: "Homes are for living in.", against: "Fewer homes would be let." },
    opensAt: now,
    closesAt: addDays(now, 7),
    majority: { numerator: 500, denominator: 1000, isAtLeast: false },
    quorumPercent: 10,
    quorumLeast: 1,
    activeMembers: 10,
    ...changes,
  };
}

export const aBallot = (house: House, changes: Partial<BallotTerms> = {}): Promise<BallotId> =>
  inTransaction(house, (tx) => openBallot(tx, house, terms(house.clock.now(), changes)));
