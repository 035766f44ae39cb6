import type { Choice, Election } from "@breakthrough/sealed-ballot";
import { inTransaction } from "../../../../platform/act.ts";
import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import type { MovableClock } from "../../../../platform/time/clock.ts";
import { addDays } from "../../../../platform/time/days.ts";
import {
  credentialOf,
  type InventedHolders,
  inventCodes,
  inventKeys,
  inventTurn,
  inventVote,
} from "../between/invented.ts";
import { countSealed, moveSealed } from "../between/moving.ts";
import { openSealedBallot } from "../between/opening-terms.ts";
import type {
  SealedBallot,
  SealedBallotId,
  SealedMotion,
  SealedRanking,
  SealedTerms,
} from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { castTogether } from "../what/casting/casting.ts";
import type { Accepted } from "../what/casting/keeping.ts";
import { readSetup } from "../what/setup.ts";

let opened = 0;

export const aMotion: SealedMotion = {
  kind: "motion",
  question: "Shall rents rise by no more than wages?",
  options: [{ id: "proposal", label: "Cap rents at wages" }],
  majority: { numerator: 1, denominator: 2, isAtLeast: false },
  quorumPercent: 10,
  quorumLeast: 1,
  activeMembers: 10,
  cases: { for: "Homes are for living in.", against: "Fewer homes would be let." },
};

export const aRanking: SealedRanking = {
  kind: "ranked",
  question: "Who shall sit on the committee?",
  candidates: [
    { id: "ash", label: "Ash" },
    { id: "birch", label: "Birch" },
    { id: "cedar", label: "Cedar" },
    { id: "reopen", label: "Re-open nominations" },
  ],
  seats: 2,
  method: "scottish-stv",
  reopenId: "reopen",
};

export interface ASealedBallot {
  readonly house: House;
  readonly id: SealedBallotId;
  readonly holders: InventedHolders;
  /** The secret voting codes: as many as the roll and the spare ones, in no order. */
  readonly codes: readonly string[];
  /** Their public halves, in the same order. */
  readonly credentials: readonly string[];
  readonly election: Election;
  /** As it stands now. */
  find(): Promise<SealedBallot>;
  /** The text of a vote by the code of that place. Motion: `[[blank, yes, no]]` of 0 and 1; ranked: `[[rank, …]]`. */
  seal(place: number, choices: readonly Choice[]): { ballotText: string; trackingNumber: string };
  /** The same, cast into the box. @throws where it is refused */
  cast(place: number, choices: readonly Choice[]): Promise<Accepted>;
  /** Moves the clock to its opening. */
  open(): Promise<void>;
  /** Moves the clock past its close, and lets so many trustees do all that is theirs. */
  finish(trustees?: readonly number[]): Promise<SealedBallot>;
}

/** Terms that any sealed ballot could have: it opens in a day and is open for a week. */
export function sealedTerms(
  now: Date,
  electorate: readonly PersonId[],
  changes: Partial<SealedTerms> = {},
): SealedTerms {
  opened += 1;
  return {
    path: `/matters/sealed-${opened}`,
    title: `Sealed rents ${opened}`,
    question: aMotion,
    electorate,
    opensAt: addDays(now, 1),
    closesAt: addDays(now, 8),
    never: [],
    ...changes,
  };
}

/** A sealed ballot that waits for its keys. */
export const aCalledSealedBallot = (
  house: House,
  electorate: readonly PersonId[],
  changes: Partial<SealedTerms> = {},
): Promise<SealedBallotId> =>
  inTransaction(house, (tx, now) =>
    openSealedBallot(tx, house, sealedTerms(now, electorate, changes)),
  );

/**
 * A sealed ballot that is ready to open, with 2 of 3 trustees made in this process and voting codes for all. Who has
 * which code is nobody's business here: a test takes them by their place.
 */
export async function aSealedBallot(
  house: House,
  clock: MovableClock,
  electorate: readonly PersonId[],
  changes: Partial<SealedTerms> = {},
): Promise<ASealedBallot> {
  return aPreparedSealedBallot(house, clock, await aCalledSealedBallot(house, electorate, changes));
}

/** The same of one that is called already, by whichever room. */
export async function aPreparedSealedBallot(
  house: House,
  clock: MovableClock,
  id: SealedBallotId,
): Promise<ASealedBallot> {
  const holders = await inventKeys(house, id);
  const codes = await inventCodes(house, id);
  const { election } = await readSetup(house.database, id);
  const credentials = codes.map((code) => credentialOf(code, election.uuid));
  const find = async () => (await findSealedBallot(house.database, id)) as SealedBallot;
  const seal = (place: number, choices: readonly Choice[]) =>
    inventVote(election, codes[place] ?? "", choices);
  const moveTo = async (at: Date) => {
    clock.moveForward(at.getTime() - clock.now().getTime());
    await moveSealed(house);
  };
  const cast = async (place: number, choices: readonly Choice[]) => {
    const outcome = await castTogether(house, id, seal(place, choices).ballotText);
    if (isRefusal(outcome)) throw new Error(outcome.says);
    return outcome;
  };
  const finish = async (trustees = [1, 2]) => {
    await moveTo((await find()).closesAt);
    await countSealed(house);
    for (const stage of ["mixing", "decrypting"]) {
      for (const owner of trustees) {
        if ((await find()).stage !== stage) continue;
        await inventTurn(house, id, holders, owner);
        await moveSealed(house);
      }
    }
    return find();
  };
  const open = async () => moveTo((await find()).opensAt);
  return { house, id, holders, codes, credentials, election, find, seal, cast, open, finish };
}
