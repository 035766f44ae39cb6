import { sql } from "kysely";
import type { Tx } from "../../../platform/database/database.ts";
import { takeLock } from "../../../platform/database/named-lock.ts";
import type { Pence } from "../../money/door.ts";

/** Who approves or sets something of that budget waits until the others are done, and then sees what they did. */
export const lockBudget = (tx: Tx, year: number, body: string): Promise<void> =>
  takeLock(tx, `claims.budget ${year} ${body}`);

export async function addBudget(
  tx: Tx,
  { body, year, pence }: { readonly body: string; readonly year: number; readonly pence: Pence },
  at: Date,
): Promise<void> {
  await sql`
    insert into claims.budget (body, year, pence, set_at)
    values (${body}, ${year}, ${pence}, ${at})`.execute(tx);
}
