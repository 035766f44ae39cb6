import type { Reader } from "../../../platform/database/database.ts";
import type { PublicPage } from "../../../platform/room.ts";
import { releasePath } from "../addresses.ts";
import type { PressTables } from "../tables.ts";

/** Each release that is out, with when it came out or was last corrected. */
export async function publicPages(db: Reader, now: Date): Promise<readonly PublicPage[]> {
  const rows = await db
    .withTables<PressTables>()
    .selectFrom("press.release as r")
    .leftJoin("press.correction as c", "c.release_id", "r.id")
    .select((one) => [
      "r.id",
      one
        .fn<Date>("greatest", ["r.published_at", "r.embargo_until", one.fn.max("c.at")])
        .as("changedAt"),
    ])
    .where("r.published_at", "is not", null)
    .where((one) => one.or([one("r.embargo_until", "is", null), one("r.embargo_until", "<=", now)]))
    .groupBy("r.id")
    .orderBy("r.id")
    .execute();
  return rows.map(({ id, changedAt }) => ({ path: releasePath(id), changedAt }));
}
