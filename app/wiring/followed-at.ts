import type { Reader } from "../../platform/database/database.ts";
import type { Followed, Room } from "../../platform/room.ts";

const NUMBER = /^[1-9][0-9]{0,8}$/;

const idAt = ({ path }: Followed, address: string): number | undefined => {
  const before = path.slice(0, -":id".length);
  const id = address.startsWith(before) ? address.slice(before.length) : "";
  return NUMBER.test(id) ? Number(id) : undefined;
};

/** Which of these are addresses of things that people may follow, with what each is called today. */
export async function followedAt(
  rooms: readonly Room[],
  db: Reader,
  addresses: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const kinds = rooms.flatMap(({ followed = [] }) => followed);
  const named = kinds.map(async (kind) => {
    const ids = new Map<number, string>();
    for (const address of addresses) {
      const id = idAt(kind, address);
      if (id !== undefined) ids.set(id, address);
    }
    if (ids.size === 0) return [];
    const names = await kind.namesOf(db, [...ids.keys()]);
    return [...names].flatMap(([id, name]) => {
      const address = ids.get(id);
      return address === undefined ? [] : [[address, name] as const];
    });
  });
  return new Map((await Promise.all(named)).flat());
}
