import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { refusals } from "../../words.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findCredentials } from "./box-queries.ts";
import { insertRevoked } from "./box-store.ts";
import { listVotedWith } from "./revoking-queries.ts";

/** The public halves of a lost code and of the spare one that takes its place. */
export interface Replaced {
  readonly old: string;
  readonly spare: string;
}

/**
 * Takes lost codes out of use, so that the box refuses them from then on. What was voted stays voted: the public file knows
 * no way to take a ballot back, so a code that has been used is not replaced. The caller holds the ballot's row.
 */
export async function revokeLost(
  tx: Tx,
  id: SealedBallotId,
  replaced: readonly Replaced[],
): Promise<Refusal | undefined> {
  const all = replaced.flatMap(({ old, spare }) => [old, spare]);
  const known = await findCredentials(tx, id, all);
  const isUsable = (credential: string) => known.get(credential)?.isRevoked === false;
  if (new Set(all).size < all.length || !all.every(isUsable)) {
    return refuse("invalid", refusals.sealed.booth.registrar.otherCodes, "file");
  }
  if ((await listVotedWith(tx, id, all)).length > 0) {
    return refuse("conflict", refusals.sealed.booth.registrar.hasVoted, "file");
  }
  for (const { old } of replaced) await insertRevoked(tx, id, old);
  return undefined;
}
