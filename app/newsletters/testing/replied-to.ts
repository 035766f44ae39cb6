import type { Reader } from "../../../platform/database/database.ts";
import type { NewslettersTables } from "../tables.ts";

/** How many letters are remembered as answered. */
export async function countRemembered(db: Reader): Promise<number> {
  const rows = await db
    .withTables<NewslettersTables>()
    .selectFrom("newsletters.replied")
    .select("letter")
    .execute();
  return rows.length;
}
