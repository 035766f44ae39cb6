import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { sealedPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { lockSealedBallot } from "../sealed-queries.ts";
import { findCredentials, hasVoted } from "./box-queries.ts";
import { insertRevoked } from "./box-store.ts";

export interface Replaced {
  /** The public half of the code that was lost. */
  readonly old: string;
  /** That of the spare code which takes its place. */
  readonly by: string;
}

/**
 * From now on the box takes nothing by the old code. Only as long as nothing was cast with it: what stands in the public
 * file counts for whoever counts it again, and the spare code would be a second vote.
 */
export async function revokeCredential(
  tx: Tx,
  house: House,
  id: SealedBallotId,
  { old, by }: Replaced,
): Promise<Refusal | undefined> {
  const ballot = await lockSealedBallot(tx, id);
  if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
  if (ballot.stage !== "ready" && ballot.stage !== "open") {
    return refuse("conflict", refusals.sealed.box.otherStage);
  }
  const found = await findCredentials(tx, id, [old, by]);
  const isUsable = [old, by].every((one) => found.get(one)?.isRevoked === false);
  if (old === by || !isUsable) return refuse("invalid", refusals.sealed.box.notOnList);
  if (await hasVoted(tx, id, old)) return refuse("conflict", refusals.sealed.box.votedAlready);
  await insertRevoked(tx, id, old);
  const line = {
    act: "ballots.replace-code",
    by: byClock,
    on: sealedPath(id),
    says: words.sealed.box.record.replaced(ballot.title),
    facts: { ballot: id, uuid: ballot.uuid, revoked: old, replacedBy: by },
  };
  await house.record(tx, line, house.clock.now());
  return undefined;
}
