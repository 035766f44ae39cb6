import type { PublicValue } from "@breakthrough/sortition";
import type { PersonId } from "../../../platform/ids.ts";
import { addDays } from "../../../platform/time/days.ts";
import { countVacant, type Holding } from "../../offices/door.ts";
import type { FixedLot } from "../../record/door.ts";
import type { Office } from "../../rulebook/door.ts";

/** `open`: members say that they want to. `fixed`: the pool is, and the lot waits for its value. `drawn`: they answer. */
export type LotState = "open" | "fixed" | "drawn" | "ended";
export type LotEnding = "filled" | "empty" | "ended-office";
export type SeatState = "called" | "taken" | "declined" | "late";

export interface Lot {
  readonly id: number;
  readonly office: Office;
  readonly seats: number;
  readonly state: LotState;
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly drawHours: number;
  readonly answerDays: number;
  readonly standDays: number;
  /** Undefined before the pool is fixed. */
  readonly pool: Pool | undefined;
  readonly publicValue: PublicValue | undefined;
  /** Places of the pool, in the order of the lot. */
  readonly order: readonly number[];
  readonly called: number;
  readonly ending: LotEnding | undefined;
}

export interface Pool extends FixedLot {
  readonly size: number;
}

export interface Seat {
  readonly id: number;
  readonly number: number;
  /** Nobody, once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly state: SeatState;
  readonly answerBy: Date;
}

interface LotRules {
  readonly lotWaitDays: number;
  readonly lotAnswerDays: number;
  readonly electionRestDays: number;
}

/** How many seats a lot is opened for now; none where nothing is due. Pure. */
export function decideSeats(
  {
    seats,
    holdings,
    last,
  }: {
    readonly seats: number;
    readonly holdings: readonly Holding[];
    readonly last:
      | { readonly ending: LotEnding | undefined; readonly endedAt: Date | undefined }
      | undefined;
  },
  rules: LotRules,
  now: Date,
): number {
  if (last !== undefined && last.endedAt === undefined) return 0;
  const rests = last?.ending === "empty" && last.endedAt !== undefined;
  if (rests && now < addDays(last.endedAt as Date, rules.electionRestDays)) return 0;
  // So long before a term ends that somebody has said yes when it does.
  return countVacant(seats, holdings, addDays(now, rules.lotWaitDays + rules.lotAnswerDays));
}

/** What the clock does with the seats of a lot that is drawn. Pure. */
export function decideSeating(
  lot: Pick<Lot, "seats" | "called" | "order">,
  seats: readonly Seat[],
  now: Date,
): {
  readonly late: readonly Seat[];
  readonly toCall: number;
  readonly ending: LotEnding | undefined;
} {
  const late = seats.filter(
    ({ state, answerBy, personId }) =>
      state === "called" && (answerBy <= now || personId === undefined),
  );
  const taken = seats.filter(({ state }) => state === "taken").length;
  const awaited = seats.filter((seat) => seat.state === "called" && !late.includes(seat)).length;
  if (taken >= lot.seats) return { late, toCall: 0, ending: "filled" };
  const toCall = Math.min(lot.seats - taken - awaited, lot.order.length - lot.called);
  return { late, toCall, ending: toCall === 0 && awaited === 0 ? "empty" : undefined };
}

export const drawNameOf = (id: number): string => `office-${id}`;
