import { sql } from "kysely";
import type { Tx } from "./database.ts";

/** Waits for whoever took the lock of that name, and lets nobody take it meanwhile; others who take it so do not wait for each other. */
export async function takeLockTogether(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(hashtextextended(${name}, 0))`.execute(tx);
}

/** Of two transactions that take the lock of one name, the second waits for the first, and then sees what it did. */
export async function takeLock(tx: Tx, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}
