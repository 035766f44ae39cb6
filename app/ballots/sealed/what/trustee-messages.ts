import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { refusals } from "../../words.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import type { MessageKind } from "./box-tables.ts";
import { lockAt } from "./setup.ts";
import { listHandedIn } from "./slice-queries.ts";
import { insertMessage } from "./slice-store.ts";

/**
 * Takes a trustee's shuffle in. It is checked by a worker (`moveSealed`), which adds it to the public file, or names
 * what is wrong with it; then it may be sent again. One waits at a time: each shuffles what the one before has made.
 *
 * @param owner the trustee's number, from 1
 */
export const acceptShuffle = (
  tx: Tx,
  id: SealedBallotId,
  owner: number,
  text: string,
): Promise<Refusal | undefined> => handIn(tx, id, { kind: "shuffle", owner, text });

/** The same for a trustee's part of the decryption. */
export const acceptPartialDecryption = (
  tx: Tx,
  id: SealedBallotId,
  owner: number,
  text: string,
): Promise<Refusal | undefined> => handIn(tx, id, { kind: "decryption", owner, text });

const STAGES = { shuffle: "mixing", decryption: "decrypting" } as const;

async function handIn(
  tx: Tx,
  id: SealedBallotId,
  message: { readonly kind: MessageKind; readonly owner: number; readonly text: string },
): Promise<Refusal | undefined> {
  const { kind, owner } = message;
  const ballot = await lockAt(tx, id, STAGES[kind]);
  if (isRefusal(ballot)) return ballot;
  if (!(Number.isInteger(owner) && owner >= 1 && owner <= ballot.trusteesWanted)) {
    return refuse("invalid", refusals.sealed.box.noSuchTrustee);
  }
  const before = (await listHandedIn(tx, id)).filter((one) => one.kind === kind);
  const standing = before.filter(({ state }) => state !== "refused");
  if (standing.some((one) => one.owner === owner)) {
    return refuse("conflict", refusals.sealed.box.handedInAlready);
  }
  if (kind === "shuffle" && standing.some(({ state }) => state === "waiting")) {
    return refuse("conflict", refusals.sealed.box.anotherWaits);
  }
  await insertMessage(tx, id, message);
  return undefined;
}
