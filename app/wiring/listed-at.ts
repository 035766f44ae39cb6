import type { House, Listed } from "../../platform/house.ts";
import type { Room } from "../../platform/room.ts";

/** What the rooms have of the thing at this address, from the ground up, for its own page. */
export async function listedAt(
  rooms: readonly Room[],
  { database: db, clock, payments }: Pick<House, "database" | "clock" | "payments">,
  path: string,
): Promise<readonly Listed[]> {
  const found = rooms.map((room) => room.listedAt?.(db, path, clock.now(), { payments }));
  return (await Promise.all(found)).flatMap((listed) => listed ?? []);
}
