import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { Followed } from "../../platform/room.ts";
import type { PolicyTables } from "./tables.ts";

async function namesOf(db: Reader, ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .withTables<PolicyTables>()
    .selectFrom("policy.policy")
    .select(["id", "title"])
    .where("id", "=", sql<number>`any(${ids}::int[])`)
    .execute();
  return new Map(rows.map(({ id, title }) => [id, title]));
}

export const followed: readonly Followed[] = [{ path: "/policy/:id", namesOf }];
