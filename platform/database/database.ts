import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";
import type { Log } from "../log.ts";
import { readInstantsFast } from "./instants.ts";
import { NamedStatementClient } from "./named-statements.ts";
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

/**
 * Every name in a statement is looked up in the server's own schema and nowhere else; the house writes
 * `<schema>.<table>`. So nothing that somebody puts into another schema is ever met by chance.
 */
export const SEARCH_PATH = "-c search_path=pg_catalog,pg_temp";

export interface OpenDatabase {
  readonly database: Database;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** A forgotten transaction must not hold its locks for ever. */
const TIMEOUTS = "-c idle_in_transaction_session_timeout=30000 -c statement_timeout=30000";

/** @param settings of each connection, as `-c name=value` */
export function openDatabase(
  url: string,
  log: Log,
  connections = 12,
  settings = TIMEOUTS,
): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    Client: NamedStatementClient,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    // In UTC, instants have the one form that is read fast.
    options: `${SEARCH_PATH} ${settings} -c TimeZone=UTC`,
  });
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: watchPool(pool, log) }),
  });
  return { database, pool, close: () => database.destroy() };
}
