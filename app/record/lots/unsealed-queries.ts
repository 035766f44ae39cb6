import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";

/** The exact texts of all lines, in the order in which they will be sealed. */
export async function listEntries(db: Reader): Promise<readonly string[]> {
  const { rows } = await sql<{ entry: string }>`
    select entry from record.line order by number`.execute(db);
  return rows.map(({ entry }) => entry);
}
