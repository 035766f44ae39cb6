import type { Actor } from "../../../../platform/actor.ts";
import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { readTrustees } from "./ceremony.ts";
import { isTaken } from "./seats.ts";
import { groupOf, type KeysView, stepOf, waitsFor } from "./whose-turn.ts";

export async function findKeysView(
  db: Reader,
  id: SealedBallotId,
  actor: Actor,
): Promise<KeysView | undefined> {
  const ballot = await findSealedBallot(db, id);
  if (ballot === undefined) return undefined;
  const trustees = await readTrustees(db, ballot);
  const personId = actor.kind === "person" ? actor.personId : undefined;
  const own = trustees.seats.find((seat) => isTaken(seat) && seat.personId === personId);
  const { table } = trustees;
  const hasShares = table?.handed.every(({ share }) => share !== undefined) === true;
  return {
    ...trustees,
    step: stepOf(trustees),
    waitsFor: waitsFor(trustees),
    own: personId === undefined ? undefined : own,
    fingerprint: hasShares && table !== undefined ? groupOf(table).fingerprint : undefined,
  };
}
