import type { Selectable } from "kysely";
import { keptCapacity, readCapacity } from "../../platform/capacity.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { HandedIn, Imported, TakenBack } from "./imported.ts";
import type { ImportsTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ImportsTables>();

/** The same file handed in once more is kept longer, and once. */
export async function saveListFile(tx: Tx, file: HandedIn, bytes: Uint8Array): Promise<void> {
  const kept = { bytes: Buffer.from(bytes), kept_until: file.keptUntil };
  await tables(tx)
    .insertInto("imports.list_file")
    .values({ hash: file.hash, rows: file.rows, ...kept })
    .onConflict((conflict) => conflict.column("hash").doUpdateSet(kept))
    .execute();
}

const listFiles = (db: Reader) =>
  tables(db).selectFrom("imports.list_file").select(["hash", "rows", "kept_until as keptUntil"]);

export const findListFile = (db: Reader, hash: string, now: Date): Promise<HandedIn | undefined> =>
  listFiles(db).where("hash", "=", hash).where("kept_until", ">", now).executeTakeFirst();

export const listHandedIn = (db: Reader, now: Date): Promise<readonly HandedIn[]> =>
  listFiles(db).where("kept_until", ">", now).orderBy("kept_until", "desc").execute();

/** Undefined where it was deleted. */
export async function readListFile(db: Reader, hash: string): Promise<Buffer | undefined> {
  const row = await tables(db)
    .selectFrom("imports.list_file")
    .select("bytes")
    .where("hash", "=", hash)
    .executeTakeFirst();
  return row?.bytes;
}

export async function deleteListFile(tx: Tx, hash: string): Promise<void> {
  await tables(tx).deleteFrom("imports.list_file").where("hash", "=", hash).execute();
}

export async function deleteOldListFiles(tx: Tx, now: Date): Promise<void> {
  await tables(tx).deleteFrom("imports.list_file").where("kept_until", "<=", now).execute();
}

type Row = Selectable<ImportsTables["imports.import"]>;

const importedOf = (row: Row): Imported => ({
  request: row.request,
  fileHash: row.file_hash,
  at: row.at,
  undoUntil: row.undo_until,
  ...{ added: row.added, known: row.known, refused: row.refused },
  takenBack: takenBackOf(row),
});

const takenBackOf = ({ taken_back_at: at, taken_back_by: by, removed, stayed }: Row) =>
  at === null || by === null || removed === null || stayed === null
    ? undefined
    : { at, by: readCapacity(by), removed, stayed };

export type NewImported = Omit<Imported, "takenBack">;

export async function addImported(tx: Tx, one: NewImported): Promise<void> {
  await tables(tx)
    .insertInto("imports.import")
    .values({
      ...{ request: one.request, file_hash: one.fileHash, at: one.at, undo_until: one.undoUntil },
      ...{ added: one.added, known: one.known, refused: one.refused },
      ...{ taken_back_at: null, taken_back_by: null, removed: null, stayed: null },
    })
    .execute();
}

const MOST_SHOWN = 200;

/** The latest first. */
export async function listImports(db: Reader, since = new Date(0)): Promise<readonly Imported[]> {
  const rows = await tables(db)
    .selectFrom("imports.import")
    .selectAll()
    .where("at", ">=", since)
    .orderBy("at", "desc")
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(importedOf);
}

/** Locked until the act is over: of two who take it back at once, one does. */
export async function lockImported(tx: Tx, request: number): Promise<Imported | undefined> {
  const row = await tables(tx)
    .selectFrom("imports.import")
    .selectAll()
    .where("request", "=", request)
    .forUpdate()
    .executeTakeFirst();
  return row && importedOf(row);
}

export async function noteTakenBack(
  tx: Tx,
  request: number,
  { at, by, removed, stayed }: TakenBack,
): Promise<void> {
  await tables(tx)
    .updateTable("imports.import")
    .set({ taken_back_at: at, taken_back_by: keptCapacity(by), removed, stayed })
    .where("request", "=", request)
    .execute();
}
