import type { Selectable } from "kysely";
import { keptCapacity, readCapacity } from "../../platform/capacity.ts";
import type { Reader, Tx } from "../../platform/database/database.ts";
import type { HandedIn, Imported, TakenBack } from "./imported.ts";
import type { ImportCounts } from "./reading/list.ts";
import type { ImportsTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<ImportsTables>();

/** The same file handed in once more is kept longer, and once. */
export async function saveListFile(tx: Tx, file: HandedIn, bytes: Uint8Array): Promise<void> {
  await tables(tx)
    .insertInto("imports.list_file")
    .values({
      hash: file.hash,
      bytes: Buffer.from(bytes),
      rows: file.rows,
      kept_until: file.keptUntil,
    })
    .onConflict((conflict) => conflict.column("hash").doUpdateSet({ kept_until: file.keptUntil }))
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

export type NewImported = Pick<Imported, "request" | "fileHash" | "at" | "undoUntil">;

/** Written before the people, who point at it; their numbers follow. */
export async function addImported(tx: Tx, added: NewImported): Promise<void> {
  await tables(tx)
    .insertInto("imports.import")
    .values({
      ...{ request: added.request, file_hash: added.fileHash },
      ...{ at: added.at, undo_until: added.undoUntil, added: 0, known: 0, refused: 0 },
      ...{ taken_back_at: null, taken_back_by: null, removed: null, stayed: null },
    })
    .execute();
}

export async function saveCounts(tx: Tx, request: number, counts: ImportCounts): Promise<void> {
  await tables(tx)
    .updateTable("imports.import")
    .set({ added: counts.added, known: counts.known, refused: counts.refused })
    .where("request", "=", request)
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
