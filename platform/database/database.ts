import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import type { Log } from "../log/log.ts";
import { readInstantsFast } from "./instants.ts";
import { NamedStatementClient } from "./named-statements.ts";
import { readTogether } from "./read-together.ts";
import { optionsOf, SESSION, type SessionSettings } from "./session.ts";
import { watchPool } from "./watched-pool.ts";

/**
 * No table is known here: each room adds its own with `withTables<…>()` in its store and queries.
 */
// biome-ignore lint/complexity/noBannedTypes: Kysely's own way to say "no tables yet".
export type Tables = {};
export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;
/** For reading: a page passes the database, an act its transaction. */
export type Reader = Database | Tx;

const INT8 = 20;
const DATE = 1082;

// Counts and bigint ids arrive as text by default. Every one we keep is far below 2^53.
pg.types.setTypeParser(INT8, (text) => {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new Error("a bigint too large for a number");
  return number;
});
// A day is a day, not an instant at the server's midnight.
pg.types.setTypeParser(DATE, (text) => text);
readInstantsFast();

/** Under which roles the party's database is reached. */
export interface DatabaseUrls {
  /** For the application: reads and writes rows. */
  readonly url: string;
  /** For migrations: owns the tables. Undefined where nobody told; then the application may own them itself. */
  readonly ownerUrl: string | undefined;
}

/** For those who open connections of their own, and need no more of a session than this. */
export const SEARCH_PATH = optionsOf({ search_path: SESSION.search_path });

export interface OpenDatabase {
  readonly database: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** @param settings of each connection, where they are not the application's */
export function openDatabase(
  url: string,
  log: Log,
  connections = 12,
  settings: SessionSettings = {},
): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    Client: NamedStatementClient,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    options: optionsOf({ ...SESSION, ...settings }),
  });
  const watched = watchPool(pool, log);
  const connection = readTogether(watched.connect);
  const forReads = { ...watched, connect: async () => connection() as pg.PoolClient };
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: forReads }) });
  return { database, pool, close: () => database.destroy() };
}
