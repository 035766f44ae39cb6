import type { Kept } from "./outbox.ts";

/** Clocks of phones are a little off. */
const TOLERANCE_MS = 5 * 60_000;

/**
 * May the doors still be shown? From the moment they were loaded until the round ends by the party's clock. A phone whose
 * clock was put back since would show them for ever, so that it shows nothing.
 */
export function mayShow({ loadedAt, ahead, list }: Kept, now: number): boolean {
  return now >= loadedAt - TOLERANCE_MS && now + ahead < Date.parse(list.closesAt);
}

export const SIDES = ["all", "odd", "even"] as const;
export type Side = (typeof SIDES)[number];

/** Doors on one side; a house without a number is on both. */
export const onSide = <Door extends { readonly number: number | null }>(
  doors: readonly Door[],
  side: Side,
): readonly Door[] =>
  doors.filter(
    ({ number }) => side === "all" || number === null || (number % 2 === 1) === (side === "odd"),
  );

/** The next door at which nobody has knocked, after that one and then from the beginning; undefined once all are done. */
export function nextDoor<Door extends { readonly id: number }>(
  doors: readonly Door[],
  done: ReadonlySet<number>,
  after?: number,
): Door | undefined {
  const from = doors.findIndex(({ id }) => id === after) + 1;
  return [...doors.slice(from), ...doors.slice(0, from)].find(({ id }) => !done.has(id));
}
