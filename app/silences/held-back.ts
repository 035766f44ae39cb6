import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import { listBelongingAmong } from "../branches/door.ts";
import { listOn } from "./store.ts";

/** Until when the letters of each of these people wait; whoever is not in it hears from us as usual. */
export async function heldBack(
  db: Reader,
  people: readonly PersonId[],
  now: Date,
): Promise<ReadonlyMap<PersonId, Date>> {
  const held = new Map<PersonId, Date>();
  if (people.length === 0) return held;
  // The one that ends last comes last, and counts.
  for (const { branchId, until } of await listOn(db, now)) {
    const there = branchId === undefined ? people : await listBelongingAmong(db, people, branchId);
    for (const one of there) held.set(one, until);
  }
  return held;
}
