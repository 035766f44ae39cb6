import type { Reader } from "../../../platform/database/database.ts";
import type { PollingTables } from "../tables.ts";
import type { Hustings } from "./hustings.ts";

/** Undefined where nobody has said when they are. */
export async function findHustings(db: Reader, election: number): Promise<Hustings | undefined> {
  const row = await db
    .withTables<PollingTables>()
    .selectFrom("polling.hustings")
    .selectAll()
    .where("election", "=", election)
    .executeTakeFirst();
  return row && { election, at: row.at, link: row.link, topicId: row.topic_id };
}
