import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { refusals } from "../words.ts";

export const ANSWERS = ["yes", "maybe", "no"] as const;
export type Answer = (typeof ANSWERS)[number];
/** Has a place, waits for one, or takes none. */
export type Place = "in" | "waiting" | "none";

/** People whom somebody brings along. */
export const MOST_PLUS = 5;
export const MOST_SEATS = 8;

/** What is taken and what is waited for, as it stands while the event is held. */
export interface Room {
  /** Undefined: as many as come. */
  readonly places: number | undefined;
  readonly taken: number;
  readonly someWait: boolean;
}

interface Held {
  readonly place: Place;
  readonly plus: number;
}

const fits = ({ places, taken }: Room, more: number): boolean =>
  places === undefined || taken + more <= places;

/**
 * Where somebody stands after their answer. Nobody overtakes those who wait; whoever has a place keeps it, and is
 * refused more of them where there are none.
 */
export function decidePlace(
  room: Room,
  held: Held | undefined,
  { answer, plus }: { readonly answer: Answer; readonly plus: number },
): Place | Refusal {
  if (answer !== "yes") return "none";
  if (held?.place === "in") {
    const more = plus - held.plus;
    const isFree = more <= 0 || (!room.someWait && fits(room, more));
    return isFree ? "in" : refuse("conflict", refusals.coming.noMore, "plus");
  }
  if (held?.place === "waiting") return "waiting";
  return !room.someWait && fits(room, 1 + plus) ? "in" : "waiting";
}

interface Waiting {
  readonly id: number;
  readonly plus: number;
}

/** Who moves up, in the order in which they wait: whoever is first is not passed over for being more than one. */
export function movesUp(
  room: Pick<Room, "places" | "taken">,
  waiting: readonly Waiting[],
): readonly number[] {
  let { taken } = room;
  const up: number[] = [];
  for (const { id, plus } of waiting) {
    if (!fits({ ...room, taken, someWait: false }, 1 + plus)) break;
    taken += 1 + plus;
    up.push(id);
  }
  return up;
}
