import type { Tx } from "../../platform/database/database.ts";
import type { Day } from "../../platform/time/days.ts";
import type { ThisWeekTables } from "./tables.ts";

/** Takes a Monday's digest. False where it was taken already; undone with the transaction. */
export async function takeDigest(tx: Tx, monday: Day, at: Date): Promise<boolean> {
  const taken = await tx
    .withTables<ThisWeekTables>()
    .insertInto("this_week.digest")
    .values({ monday, posted_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("monday")
    .executeTakeFirst();
  return taken !== undefined;
}
