import type { Tx } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import type { BallotId } from "./ballot.ts";
import { saveVotes, type VoteOfPerson } from "./store.ts";

export type InventedVote = VoteOfPerson;

/** Casts the votes of people who were made up, many at once. A real party has no such way: one act, one vote. */
export async function castInventedVotes(
  tx: Tx,
  house: Pick<House, "isDemonstration">,
  ballotId: BallotId,
  votes: readonly InventedVote[],
): Promise<void> {
  if (!house.isDemonstration) throw new Error("votes are made up for a demonstration only");
  if (votes.length > 0) await saveVotes(tx, ballotId, votes);
}
