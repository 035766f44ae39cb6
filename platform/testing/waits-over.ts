import { sql } from "kysely";
import type { Database } from "../database/database.ts";

/** Everybody who was asked to wait a little has waited, without a test having to. */
export async function letWaitsPass(database: Database): Promise<void> {
  await sql`update platform.wait set ready_at = now()`.execute(database);
  await sql`update platform.turn set next_at = now()`.execute(database);
}
