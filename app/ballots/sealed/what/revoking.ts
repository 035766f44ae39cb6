import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { sealedPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import type { SealedBallot, SealedBallotId } from "../sealed-ballot.ts";
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
  const ballot = await findUsable(tx, id, [old, by]);
  if (isRefusal(ballot)) return ballot;
  if (old === by) return refuse("invalid", refusals.sealed.box.notOnList);
  if (await hasVoted(tx, id, old)) return refuse("conflict", refusals.sealed.box.votedAlready);
  await insertRevoked(tx, id, old);
  await record(tx, house, ballot, {
    act: "ballots.replace-code",
    says: words.sealed.box.record.replaced(ballot.title),
    facts: { revoked: old, replacedBy: by },
  });
  return undefined;
}

/**
 * The same of a code in whose place comes none, since its line ended. What was cast with it stands in the public file and
 * counts; the record then says that there is such a vote, and not which.
 */
export async function takeBackCredential(
  tx: Tx,
  house: House,
  id: SealedBallotId,
  credential: string,
): Promise<Refusal | undefined> {
  const ballot = await findUsable(tx, id, [credential]);
  if (isRefusal(ballot)) return ballot;
  const { title } = ballot;
  const { takenBack, tooLate } = words.sealed.box.record;
  const act = "ballots.take-back-code";
  if (await hasVoted(tx, id, credential)) {
    await record(tx, house, ballot, { act, says: tooLate(title), facts: {} });
    return undefined;
  }
  await insertRevoked(tx, id, credential);
  await record(tx, house, ballot, { act, says: takenBack(title), facts: { revoked: credential } });
  return undefined;
}

async function findUsable(
  tx: Tx,
  id: SealedBallotId,
  credentials: readonly string[],
): Promise<SealedBallot | Refusal> {
  const ballot = await lockSealedBallot(tx, id);
  if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
  if (ballot.stage !== "ready" && ballot.stage !== "open") {
    return refuse("conflict", refusals.sealed.box.otherStage);
  }
  const found = await findCredentials(tx, id, credentials);
  const isUsable = credentials.every((one) => found.get(one)?.isRevoked === false);
  return isUsable ? ballot : refuse("invalid", refusals.sealed.box.notOnList);
}

const record = (
  tx: Tx,
  house: House,
  { id, uuid }: SealedBallot,
  { act, says, facts }: { readonly act: string; readonly says: string; readonly facts: object },
): Promise<void> =>
  house.record(
    tx,
    { act, by: byClock, on: sealedPath(id), says, facts: { ballot: id, uuid, ...facts } },
    house.clock.now(),
  );
