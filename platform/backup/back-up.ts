import { createWriteStream, existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import type { Tx } from "../database/database.ts";
import type { Log } from "../log/log.ts";
import type { RecordKey } from "../sealing.ts";
import { type KeptTable, listKeptSequences, listKeptTables } from "./contents.ts";
import {
  FORMAT_VERSION,
  type Head,
  MOST_CHARACTERS_A_LINE,
  Sums,
  UnusableBackup,
} from "./format.ts";
import { openLongWork } from "./long-work.ts";
import { signatureOf } from "./signature.ts";

export interface BackupWanted {
  /** The database as the owner of its tables, who may read all of them. */
  readonly ownerUrl: string;
  readonly path: string;
  readonly at: Date;
  /** The record's, which signs the file. Undefined: nobody can tell afterwards who made it. */
  readonly key?: RecordKey | undefined;
  /** What becomes of the compressed bytes before they are written. */
  wrap?(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
  readonly log: Log;
}

export interface BackedUp {
  readonly tables: number;
  readonly rows: number;
}

const ROWS_AT_ONCE = 1000;

/** @throws UnusableBackup: no file is overwritten */
export function refuseExisting(path: string): void {
  if (existsSync(path)) throw new UnusableBackup(`There is a file ${path} already.`);
}

/**
 * Writes every row of the party into one file, all as they were at one moment, while the party runs. The file gets
 * its name when it is whole and on the disk.
 */
export async function backUp(wanted: BackupWanted): Promise<BackedUp> {
  const { ownerUrl, path, at, key, log, wrap = asTheyAre } = wanted;
  refuseExisting(path);
  const unfinished = `${path}.unfinished`;
  const { database, close } = openLongWork(ownerUrl, log);
  try {
    const sums = new Sums();
    await database
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (tx) => {
        const file = createWriteStream(unfinished, { mode: 0o600 });
        await pipeline(Readable.from(linesOf(tx, { at, key }, sums)), createGzip(), wrap, file);
      });
    await flush(unfinished);
    await rename(unfinished, path);
    return { tables: sums.tables, rows: sums.rows };
  } finally {
    await rm(unfinished, { force: true });
    await close();
  }
}

const asTheyAre = (chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> => chunks;

async function flush(path: string): Promise<void> {
  const file = await open(path, "r+");
  await file.sync();
  await file.close();
}

async function* linesOf(
  tx: Tx,
  { at, key }: Pick<BackupWanted, "at" | "key">,
  sums: Sums,
): AsyncGenerator<string> {
  const write = (value: unknown, isRow = false): string => {
    const line = JSON.stringify(value);
    if (line.length > MOST_CHARACTERS_A_LINE) {
      throw new UnusableBackup("A row is longer than a backup can hold. Nothing was backed up.");
    }
    sums.add(line, isRow);
    return `${line}\n`;
  };
  const tables = await listKeptTables(tx);
  yield write(await headOf(tx, at));
  for (const table of tables) {
    yield write({ table: table.table, columns: table.columns });
    for await (const rows of rowsOf(tx, table)) {
      yield rows.map((row) => write(row, true)).join("");
    }
    yield write(sums.closeTable(table.table));
  }
  // After the rows: a sequence knows no transactions, so where it stands now is beyond every row above.
  for (const sequence of await listSequences(tx)) yield write(sequence);
  const end = sums.end();
  yield `${JSON.stringify(end)}\n`;
  if (key === undefined) return;
  yield `${JSON.stringify(signatureOf(key, { madeAt: at.toISOString(), sha256: end.sha256 }))}\n`;
}

async function headOf(tx: Tx, at: Date): Promise<Head> {
  const { rows } = await sql<{ migrations: string[]; postgres: string }>`
    select array(select name::text from platform.kysely_migration order by name collate "C") as migrations,
      current_setting('server_version') as postgres`.execute(tx);
  if (rows[0] === undefined) throw new Error("a query without an answer");
  return {
    ...{ backup: "breakthrough", version: FORMAT_VERSION, madeAt: at.toISOString() },
    ...rows[0],
  };
}

async function* rowsOf(tx: Tx, { schema, name, columns }: KeptTable): AsyncGenerator<string[]> {
  const wanted = sql.join(columns.map((column) => sql.id(column)));
  await sql`
    declare kept_rows no scroll cursor for
    select r::text as line from (select ${wanted} from ${sql.id(schema, name)}) r`.execute(tx);
  const fetch = sql<{ line: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from kept_rows`;
  for (;;) {
    const { rows } = await fetch.execute(tx);
    if (rows.length > 0) yield rows.map(({ line }) => line);
    if (rows.length < ROWS_AT_ONCE) break;
  }
  await sql`close kept_rows`.execute(tx);
}

async function listSequences(tx: Tx): Promise<{ sequence: string; of: string; next: string }[]> {
  const listed = [];
  for (const { schema, name } of await listKeptSequences(tx)) {
    const { rows } = await sql<{ next: string }>`
      select (s.last_value + case when s.is_called then d.seqincrement else 0 end)::text as next
      from ${sql.id(schema, name)} s, pg_sequence d
      where d.seqrelid = ${`"${schema}"."${name}"`}::regclass`.execute(tx);
    listed.push({ sequence: name, of: schema, next: rows[0]?.next ?? "1" });
  }
  return listed;
}
