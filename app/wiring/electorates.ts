import type { Electorate } from "../../platform/house.ts";
import type { Room } from "../../platform/room.ts";

/** Who votes by this name, whichever room offers it, above or below the one that asks. */
export function electorateIn(rooms: readonly Room[], name: string): Electorate | undefined {
  for (const room of rooms) {
    const found = room.electorateOf?.(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
