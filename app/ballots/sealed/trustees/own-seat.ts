import type { Actor } from "../../../../platform/actor.ts";
import { type Capacity, inOffice } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { personWho } from "../../../membership/door.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { refusals, words } from "../../words.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { lockSealedBallot } from "../sealed-queries.ts";
import { readTrustees } from "./ceremony.ts";
import { isTaken, type TrusteeSeat } from "./seats.ts";
import type { Trustees } from "./whose-turn.ts";

export interface AtOwnSeat extends Trustees {
  readonly seat: TrusteeSeat;
}

/** The ballot, held, and the seat of whoever acts. */
export async function findOwnSeat(tx: Tx, id: number, actor: Actor): Promise<AtOwnSeat | Refusal> {
  const ballot = await lockSealedBallot(tx, id as SealedBallotId);
  if (ballot === undefined) return refuse("not-found", refusals.sealed.box.noSuchBallot);
  const { personId } = personWho(actor);
  const trustees = await readTrustees(tx, ballot);
  const own = trustees.seats.find((seat) => seat.personId === personId);
  if (own === undefined) return refuse("not-allowed", refusals.sealed.trustees.noTrustee);
  if (!isTaken(own)) return refuse("conflict", refusals.sealed.trustees.notAnyMore);
  return { ...trustees, seat: own };
}

/** How a trustee is named everywhere: by their number, and their office or the lot. Never by their name. */
export const seatInWords = ({ number, office }: Pick<TrusteeSeat, "number" | "office">): string =>
  words.sealed.trustees.seat(
    number,
    office === undefined ? words.sealed.trustees.byLot : titleOf(office),
  );

/** In which capacity a trustee hands something in. */
export const capacityOf = ({ office }: Pick<TrusteeSeat, "office">): Capacity =>
  office === undefined ? { kind: "member" } : inOffice(office);
