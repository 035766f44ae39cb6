import type { Hex32, PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { PersonId } from "../../platform/ids.ts";

/** Members drawn by lot who approve posts for the party's accounts. */
export interface Rota {
  readonly id: number;
  /** How many serve; in a small party fewer than the rulebook says. */
  readonly size: number;
  /** How many of them approve a post. */
  readonly approvals: number;
  readonly answerDays: number;
  readonly days: number;
  readonly closingHour: number;
  readonly fixedAt: Date;
  readonly drawAt: Date;
  readonly poolSize: number;
  readonly poolHash: Hex32;
  readonly secretCommitment: Hex32;
  readonly promised: PromisedValue;
  readonly publicValue: PublicValue | undefined;
  /** Places of the pool, in the order of the lot. */
  readonly order: readonly number[];
  readonly called: number;
  /** Undefined until it is drawn. */
  readonly servesUntil: Date | undefined;
}

export type SeatState = "called" | "serving" | "declined" | "late";

export interface RotaSeat {
  readonly id: number;
  readonly number: number;
  /** Nobody, once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly state: SeatState;
  readonly answerBy: Date;
}

export type PostChoice = "approve" | "refuse";

/** More than half of a rota that is smaller than the rulebook's can approve as well. */
export const approvalsOf = (size: number, approvals: number): number =>
  Math.min(approvals, Math.floor(size / 2) + 1);

/** What the votes of a rota on one post come to so far; undefined while it can still go either way. Pure. */
export function decidePost(
  { size, approvals }: Pick<Rota, "size" | "approvals">,
  votes: readonly PostChoice[],
): "to-post" | "not-adopted" | undefined {
  const approved = votes.filter((vote) => vote === "approve").length;
  if (approved >= approvals) return "to-post";
  return size - (votes.length - approved) < approvals ? "not-adopted" : undefined;
}

/** Who has not answered in time or is gone, and how many more are asked. Pure. */
export function decideSeats(
  rota: Pick<Rota, "size" | "order" | "called">,
  seats: readonly RotaSeat[],
  now: Date,
): { readonly late: readonly RotaSeat[]; readonly toCall: number } {
  const late = seats.filter(
    ({ state, answerBy, personId }) =>
      (state === "called" && answerBy <= now) ||
      (personId === undefined && (state === "called" || state === "serving")),
  );
  const filled = seats.filter(
    (seat) => (seat.state === "called" || seat.state === "serving") && !late.includes(seat),
  ).length;
  return { late, toCall: Math.min(rota.size - filled, rota.order.length - rota.called) };
}

export const drawNameOf = (id: number): string => `rota-${id}`;
