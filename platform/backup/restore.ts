import { sql } from "kysely";
import type { Migration } from "kysely/migration";
import type { Tx } from "../database/database.ts";
import { changeTables } from "../database/migrate.ts";
import type { Log } from "../log/log.ts";
import {
  findAnyTable,
  type KeptTable,
  listForeignKeys,
  listKeptSequences,
  listKeptTables,
} from "./contents.ts";
import { broken, type Head, NEWER, UnusableBackup } from "./format.ts";
import { openLongWork } from "./long-work.ts";
import { checkBackup, readBackup, readHead } from "./read-backup.ts";
import { RowWriter } from "./row-writer.ts";

export interface RestoreWanted {
  /** An empty database, as the role that will own its tables. */
  readonly ownerUrl: string;
  readonly path: string;
  /** Every migration of this software, by name. */
  readonly tables: Readonly<Record<string, Migration>>;
  readonly log: Log;
  /**
   * Told which key signed it, before anything is touched. Whoever does not know that key as the party's throws.
   * Undefined: nobody signed it.
   */
  accept(signedBy: string | undefined): void;
  /** Told of each table when its rows are in. */
  onTable?(table: string, rows: number): void;
}

export interface Restored {
  readonly signedBy: string | undefined;
  readonly madeAt: string;
  readonly tables: number;
  readonly rows: number;
}

/**
 * Makes the tables as they were at the backup and fills them, in one transaction: killed at any moment, the database
 * is as empty as it was. What was changed since in the form of the tables, and the application's rights, follow with
 * the next migration.
 *
 * @throws UnusableBackup with what is wrong, for whoever gave the file
 */
export async function restore(wanted: RestoreWanted): Promise<Restored> {
  const head = await readHead(wanted.path);
  const tables = tablesAt(head, wanted);
  const { database, close } = openLongWork(wanted.ownerUrl, wanted.log);
  try {
    await refuseOccupied(database);
    // The whole file once, before anything is touched; to read it is quick beside writing it.
    const checked = await checkBackup(wanted.path);
    wanted.accept(checked.signedBy);
    return await database.transaction().execute(async (tx) => {
      await refuseOccupied(tx);
      await changeTables(tx, { tables, appendOnly: [] });
      const { sha256, ...done } = await fillUnbound(tx, wanted);
      if (sha256 !== checked.sha256) throw broken("it was changed while it was read");
      return { madeAt: head.madeAt, signedBy: checked.signedBy, ...done };
    });
  } finally {
    await close();
  }
}

async function refuseOccupied(db: Parameters<typeof findAnyTable>[0]): Promise<void> {
  const table = await findAnyTable(db);
  if (table === undefined) return;
  throw new UnusableBackup(
    `This database is not empty: it has the table ${table}. Restore into a new database, or another DATA_DIRECTORY.`,
  );
}

/** The migrations that had been run when the backup was made. */
function tablesAt(head: Head, { tables }: RestoreWanted): Record<string, Migration> {
  const chosen: Record<string, Migration> = {};
  for (const name of head.migrations) {
    const migration = Object.hasOwn(tables, name) ? tables[name] : undefined;
    if (migration === undefined) throw new UnusableBackup(`${NEWER} It has “${name}”.`);
    chosen[name] = migration;
  }
  return chosen;
}

interface Filled {
  readonly tables: number;
  readonly rows: number;
  /** Of the file that was read. */
  readonly sha256: string;
}

/** Rows may name rows that come later, so the rules about that are put back at the end; PostgreSQL then checks all. */
async function fillUnbound(tx: Tx, wanted: RestoreWanted): Promise<Filled> {
  const foreignKeys = await listForeignKeys(tx);
  for (const { schema, table, name } of foreignKeys) {
    await sql`alter table ${sql.id(schema, table)} drop constraint ${sql.id(name)}`.execute(tx);
  }
  const filled = await fill(tx, wanted);
  for (const { schema, table, name, rule } of foreignKeys) {
    const whole = sql.id(schema, table);
    await sql`alter table ${whole} add constraint ${sql.id(name)} ${sql.raw(rule)}`.execute(tx);
  }
  return filled;
}

async function fill(tx: Tx, wanted: RestoreWanted): Promise<Filled> {
  const tables = new Map((await listKeptTables(tx)).map((table) => [table.table, table]));
  const sequences = new Set(
    (await listKeptSequences(tx)).map(({ schema, name }) => `${schema}.${name}`),
  );
  let writer: RowWriter | undefined;
  const done = { tables: 0, rows: 0, sha256: "" };
  for await (const line of readBackup(wanted.path)) {
    if (typeof line === "string") await writer?.add(line);
    else if ("table" in line) {
      writer = await RowWriter.open(tx, readable(tables.get(line.table), line.table, line.columns));
      tables.delete(line.table);
    } else if ("closes" in line) {
      await writer?.close();
      wanted.onTable?.(line.closes, line.rows);
    } else if ("sequence" in line) {
      if (!sequences.delete(`${line.of}.${line.sequence}`)) throw unlike(line.sequence);
      // Not setval(), which would outlast the transaction if it were undone.
      const whole = sql.id(line.of, line.sequence);
      await sql`alter sequence ${whole} restart with ${sql.raw(line.next)}`.execute(tx);
    } else if ("end" in line) {
      const { tables: count, rows, sha256 } = line;
      Object.assign(done, { tables: count, rows, sha256 });
    }
  }
  const [missing] = [...tables.keys(), ...sequences];
  if (missing !== undefined) throw unlike(missing);
  return done;
}

const unlike = (name: string): UnusableBackup => broken(`${name} is not as its version has it`);

/** The table that the file names, with its columns in the order of the file. */
function readable(
  table: KeptTable | undefined,
  name: string,
  columns: readonly string[],
): KeptTable {
  const sorted = (names: readonly string[]) => [...names].sort().join();
  if (table === undefined || sorted(table.columns) !== sorted(columns)) throw unlike(name);
  return { ...table, columns };
}
