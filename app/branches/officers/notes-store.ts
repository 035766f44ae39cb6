import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { BranchTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<BranchTables>();

/** A branch's notes; empty, of version 0, before anybody has written any. */
export async function findNotes(
  db: Reader,
  branchId: number,
): Promise<{ readonly body: string; readonly version: number }> {
  const row = await tables(db)
    .selectFrom("branches.note")
    .select(["body", "version"])
    .where("branch_id", "=", branchId)
    .executeTakeFirst();
  return row ?? { body: "", version: 0 };
}

/** False where somebody else was quicker. */
export async function saveNotes(
  tx: Tx,
  { id, version, body }: { readonly id: number; readonly version: number; readonly body: string },
  at: Date,
): Promise<boolean> {
  const row = { body, version: version + 1, written_at: at };
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto("branches.note")
    .values({ branch_id: id, ...row })
    .onConflict((conflict) =>
      conflict.column("branch_id").doUpdateSet(row).where("branches.note.version", "=", version),
    )
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
