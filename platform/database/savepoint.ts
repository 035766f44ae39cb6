import { sql } from "kysely";
import { isRefusal } from "../refusal.ts";
import type { Tx } from "./database.ts";

/** Does the work; what it wrote is undone where it answers a refusal, and nothing else of the transaction is. */
export async function unlessRefused<Result>(tx: Tx, work: () => Promise<Result>): Promise<Result> {
  await sql`savepoint unless_refused`.execute(tx);
  const done = await work();
  if (isRefusal(done)) await sql`rollback to savepoint unless_refused`.execute(tx);
  return done;
}
