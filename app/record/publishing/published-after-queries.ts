import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Published } from "./published-queries.ts";

/** The first checkpoint that was made and published at this time or after it. Once there is one, it stays the one. */
export async function findFirstPublishedAfter(
  db: Reader,
  after: Date,
): Promise<Published | undefined> {
  const { rows } = await sql<Published>`
    select checkpoint.size, checkpoint.root, checkpoint.at
    from record.checkpoint join record.publication using (size)
    where checkpoint.at >= ${after}
    order by checkpoint.size limit 1`.execute(db);
  return rows[0];
}
