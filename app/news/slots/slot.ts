import type { Hex32, PromisedValue, PublicValue } from "@breakthrough/sortition";
import type { PersonId } from "../../../platform/ids.ts";
import { addDaysTo, type Day, dayOf, weekdayOf } from "../../../platform/time/days.ts";
import { hourOn } from "../../../platform/time/hours.ts";

/** A week's place on the news page, and the lot by which its writer is found among those who offered. */
export interface Slot {
  readonly id: number;
  /** On which its week begins. */
  readonly monday: Day;
  readonly answerDays: number;
  readonly closingHour: number;
  readonly drawAt: Date;
  readonly poolSize: number;
  readonly poolHash: Hex32;
  readonly secretCommitment: Hex32;
  readonly promised: PromisedValue;
  readonly publicValue: PublicValue | undefined;
  /** Places of the pool, in the order of the lot. */
  readonly order: readonly number[];
  /** How many of them have been asked. */
  readonly called: number;
}

export type SlotSeatState = "called" | "writes" | "declined" | "late";

export interface SlotSeat {
  readonly id: number;
  readonly number: number;
  /** Nobody, once they were forgotten. */
  readonly personId: PersonId | undefined;
  readonly state: SlotSeatState;
  readonly answerBy: Date;
}

export const slotDrawName = (id: number): string => `writer-${id}`;
/** What the lot is for, as its file says. */
export const SLOT_DRAW_FOR = "news";

/** The Monday of the next week that has not begun on this day. Pure. */
export const nextMonday = (today: Day): Day => addDaysTo(today, 8 - weekdayOf(today));

/** Whoever has offered by then is in the lot of the week that begins on this Monday: a week before it. Pure. */
export const offersUntil = (monday: Day, closingHour: number): Date =>
  hourOn(addDaysTo(monday, -7), closingHour);

/** The next lot of which the pool is still open: its week's Monday. Pure. */
export function nextOpenMonday(now: Date, closingHour: number): Day {
  const monday = nextMonday(dayOf(now));
  return offersUntil(monday, closingHour) > now ? monday : addDaysTo(monday, 7);
}

/** The last day of a slot's week. Pure. */
export const sundayOf = ({ monday }: Pick<Slot, "monday">): Day => addDaysTo(monday, 6);

/**
 * Who has not answered in time or is gone, and whether the next of the lot is asked: where nobody is asked or writes,
 * and the week is not over. Pure.
 */
export function decideSlot(
  slot: Pick<Slot, "order" | "called" | "monday">,
  seats: readonly SlotSeat[],
  { now, today }: { readonly now: Date; readonly today: Day },
): { readonly late: readonly SlotSeat[]; readonly callsNext: boolean } {
  const late = seats.filter(
    ({ state, answerBy, personId }) =>
      (state === "called" && answerBy <= now) ||
      (personId === undefined && (state === "called" || state === "writes")),
  );
  const isFilled = seats.some(
    (seat) => (seat.state === "called" || seat.state === "writes") && !late.includes(seat),
  );
  const isLeft = slot.called < slot.order.length && today <= sundayOf(slot);
  return { late, callsNext: !isFilled && isLeft };
}
