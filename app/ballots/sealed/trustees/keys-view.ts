import type { Actor } from "../../../../platform/actor.ts";
import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { groupOf, readTrustees, roundNow, serving, type Trustees, waitsFor } from "./ceremony.ts";
import { isTaken, type TrusteeSeat } from "./seats.ts";

/** Where the keys are, for the strip: a round of their making, or a stage of the ballot. */
export type KeysStep =
  | "seats"
  | "certificate"
  | "commit"
  | "reveal"
  | "share"
  | "confirm"
  | "made"
  | "mixing"
  | "decrypting"
  | "counted";

export interface KeysView extends Trustees {
  readonly step: KeysStep;
  readonly waitsFor: readonly number[];
  /** The seat of whoever looks. */
  readonly own: TrusteeSeat | undefined;
  /** Of the common key, once it can be compared. */
  readonly fingerprint: string | undefined;
}

function stepOf(trustees: Trustees): KeysStep {
  const { stage } = trustees.ballot;
  if (stage === "keys") return roundNow(trustees) ?? "seats";
  if (stage === "mixing" || stage === "decrypting" || stage === "counted") return stage;
  return "made";
}

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

/** How far somebody with a seat has come. */
export function stateOf(
  view: KeysView,
  seat: TrusteeSeat,
): "asked" | "serving" | "waited" | "done" {
  if (seat.state === "asked") return "asked";
  if (view.waitsFor.includes(seat.number)) return "waited";
  return serving(view).length > 0 && view.step !== "seats" && view.step !== "made"
    ? "done"
    : "serving";
}
