import type { Reader, Tx } from "./database/database.ts";

type PauseTables = { "platform.pause": { what: Pausable; until: Date } };

/** What an operator's repair can let stand still. Letters that somebody needs are sent all the same. */
export type Pausable = "mail" | "joining";

const pauses = (db: Reader) => db.withTables<PauseTables>();

export async function isPaused(db: Reader, what: Pausable, now: Date): Promise<boolean> {
  const row = await pauses(db)
    .selectFrom("platform.pause")
    .select("until")
    .where("what", "=", what)
    .executeTakeFirst();
  return row !== undefined && now < row.until;
}

/** Until then at most; it ends by itself. */
export async function pause(tx: Tx, what: Pausable, until: Date): Promise<void> {
  await pauses(tx)
    .insertInto("platform.pause")
    .values({ what, until })
    .onConflict((conflict) => conflict.column("what").doUpdateSet({ until }))
    .execute();
}

export async function resume(tx: Tx, what: Pausable): Promise<void> {
  await pauses(tx).deleteFrom("platform.pause").where("what", "=", what).execute();
}
