import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** Of two transactions that take the lock of one name, the second waits for the first, and then sees what it did. */
export async function takeLock(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}
