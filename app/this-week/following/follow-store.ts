import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../../platform/ids.ts";
import type { Notices } from "../../mail/door.ts";
import type { ThisWeekTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ThisWeekTables>();

export interface Following {
  readonly personId: PersonId;
  readonly path: string;
}

/** Because they took part. Whoever has stopped is left alone. */
export async function followByTakingPart(
  tx: Tx,
  { personId, path }: Following,
  since: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("this_week.follow")
    .values({ ...columns(personId, path), level: null, is_chosen: false, since })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const columns = (person_id: PersonId, path: string) => ({
  person_id,
  path,
  stop_key: newSecret(),
});

/** Because they said so, or with what they chose for it. Who follows it already does so from when they began. */
export async function saveFollow(
  tx: Tx,
  { personId, path }: Following,
  level: Notices | null,
  since: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("this_week.follow")
    .values({ ...columns(personId, path), level, is_chosen: true, since })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "path"]).doUpdateSet({
        level,
        is_chosen: true,
        since: sql`case when this_week.follow.level = 'off' then excluded.since else this_week.follow.since end`,
      }),
    )
    .execute();
}

/** Whose key this is, and of what. The row is locked until the act is over. */
export async function lockByStopKey(tx: Tx, key: string): Promise<Following | undefined> {
  return await tables(tx)
    .selectFrom("this_week.follow")
    .select(["person_id as personId", "path"])
    .where("stop_key", "=", key)
    .forUpdate()
    .executeTakeFirst();
}

/** Where they follow nothing there, nothing is kept. */
export async function stopFollow(tx: Tx, { personId, path }: Following): Promise<void> {
  await tables(tx)
    .updateTable("this_week.follow")
    .set({ level: "off" })
    .where("person_id", "=", personId)
    .where("path", "=", path)
    .execute();
}
