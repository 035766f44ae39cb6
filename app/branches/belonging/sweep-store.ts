import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { BranchTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

export interface Sweep {
  readonly id: number;
  /** The last person who was looked at. */
  readonly reached: PersonId | undefined;
}

/**
 * Everybody's postcode is looked at again, by the clock and some at a time. One that waits already and has not begun
 * does for both.
 */
export async function beginSweep(tx: Tx, at: Date): Promise<void> {
  const waiting = await tables(tx)
    .selectFrom("branches.sweep")
    .select("id")
    .where("done_at", "is", null)
    .where("reached", "is", null)
    .limit(1)
    .executeTakeFirst();
  if (waiting !== undefined) return;
  await tables(tx)
    .insertInto("branches.sweep")
    .values({ begun_at: at, reached: null, done_at: null })
    .execute();
}

export async function isSweepWanted(db: Reader): Promise<boolean> {
  const row = await tables(db)
    .selectFrom("branches.sweep")
    .select("id")
    .where("done_at", "is", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** The oldest that is not over, which no other process takes meanwhile. */
export async function takeSweep(tx: Tx): Promise<Sweep | undefined> {
  const row = await tables(tx)
    .selectFrom("branches.sweep")
    .select(["id", "reached"])
    .where("done_at", "is", null)
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row && { id: row.id, reached: row.reached ?? undefined };
}

export async function noteSwept(
  tx: Tx,
  id: number,
  swept: {
    readonly reached: PersonId | undefined;
    readonly moved: number;
    readonly isLast: boolean;
  },
  at: Date,
): Promise<void> {
  await tables(tx)
    .updateTable("branches.sweep")
    .set((set) => ({
      // Whose number it was is of no use to anybody once it is over.
      reached: swept.isLast ? null : (swept.reached ?? null),
      moved: set("moved", "+", swept.moved),
      done_at: swept.isLast ? at : null,
    }))
    .where("id", "=", id)
    .execute();
}
