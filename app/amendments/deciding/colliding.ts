import { type Change, findCollisions } from "@breakthrough/amendments";
import { type Amendment, isLive, nameOf } from "../amendment.ts";

/** The numbers of those open amendments that the changes collide with, smallest first. */
export function collidingWith(
  changes: readonly Change[],
  all: readonly Amendment[],
  own: { readonly of: number | undefined; readonly id?: number },
): readonly number[] {
  const beside = all.filter(
    (one) => isLive(one) && one.hasPlace && one.of === own.of && one.id !== own.id,
  );
  const places = new Set(changes.flatMap(placesOf));
  // Most are to other paragraphs: they are not even compared.
  const near = beside.filter((one) => one.changes.flatMap(placesOf).some((at) => places.has(at)));
  const named = near.map((one) => ({ id: nameOf(one), changes: one.changes }));
  return findCollisions([{ id: "own", changes }, ...named])
    .filter(({ between }) => between[0] === "own")
    .map(({ between }) => Number(between[1]))
    .sort((one, other) => one - other);
}

/** What a change touches, and the gap behind it. */
const placesOf = ({ at, old }: Change): readonly number[] =>
  Array.from({ length: old.length + 1 }, (_, index) => at + index);
