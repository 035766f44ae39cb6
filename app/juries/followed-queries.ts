import { sql } from "kysely";
import type { Followed } from "../../platform/room.ts";
import type { JuryTables } from "./tables.ts";
import { words } from "./words.ts";

/** They are called by their numbers: what an act was about may be what a jury was called for. */
const namesOf: Followed["namesOf"] = async (db, ids) => {
  const rows = await db
    .withTables<JuryTables>()
    .selectFrom("juries.challenge")
    .select("id")
    .where("id", "=", sql<number>`any(${ids}::int[])`)
    .execute();
  return new Map(rows.map(({ id }) => [id, words.page.title(id)]));
};

export const followed: readonly Followed[] = [{ path: "/juries/:id", namesOf }];
