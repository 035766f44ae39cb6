import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/database.ts";
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

/** Was any line written at this time or after it? */
export async function isWrittenSince(db: Reader, time: Date): Promise<boolean> {
  const { rows } = await sql<{ at: Date }>`
    select at from record.line order by number desc limit 1`.execute(db);
  return rows[0] !== undefined && rows[0].at >= time;
}

/** Of all who see that a lot's time has come, one looks and writes at a time. */
export async function takeTurnToTell(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('record.tell-the-time', 0))`.execute(tx);
}
