import { sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { type Log, openLog } from "../log/log.ts";
import { PostgresUnavailable } from "../postgres/unavailable.ts";
import {
  type Database,
  type DatabaseUrls,
  type OpenDatabase,
  openDatabase,
  type Tx,
} from "./database.ts";
import { listExcess } from "./excess.ts";
import { grantToApp } from "./grants.ts";
import { hasJobTables, migrateJobs } from "./job-tables.ts";

/** Every room's tables, and what may be done with them. */
export interface TablesWanted {
  /**
   * Migrations by name, `<room>-<number>-<what>`; a room never names another room's tables, so rooms may be added or
   * grow in any order.
   */
  readonly tables: Readonly<Record<string, Migration>>;
  /** Tables, as `<schema>.<table>`, to which the application may only add. */
  readonly appendOnly: readonly string[];
}

/**
 * Brings every room's tables to their newest form, as their owner, and grants the application what it needs on them.
 * Several processes may call it at once: it locks. Without an owner's address the tables must be up to date already,
 * or else belong to the application itself, of which the log then warns.
 *
 * @throws PostgresUnavailable where the tables must change and nobody here may change them.
 */
export async function migrate(
  { url, ownerUrl }: DatabaseUrls,
  wanted: TablesWanted,
  log: Log = openLog("warn"),
): Promise<void> {
  const app = openDatabase(url, log, 2);
  try {
    if (ownerUrl !== undefined) await migrateAsOwner(app, ownerUrl, wanted, log);
    else await migrateAlone(app, url, wanted);
    const excess = await listExcess(app.database);
    if (excess.length > 0) log.warn("database.role-may-too-much", { may: excess.join("; ") });
  } finally {
    await app.close();
  }
}

const OWNERS_SESSION = { statement_timeout: "0", idle_in_transaction_session_timeout: "0" };

async function migrateAsOwner(
  app: OpenDatabase,
  ownerUrl: string,
  wanted: TablesWanted,
  log: Log,
): Promise<void> {
  // To change a large table may take longer than any page may.
  const { database, close } = openDatabase(ownerUrl, log, 2, OWNERS_SESSION);
  try {
    const [there, here] = [await whereIs(database), await whereIs(app.database)];
    if (there.place !== here.place) {
      throw new PostgresUnavailable(
        "DATABASE_URL and DATABASE_OWNER_URL lead to two different databases. They must differ in the account only.",
      );
    }
    await changeTables(database, wanted);
    await migrateJobs(ownerUrl);
    if (there.role === here.role) return;
    await grantToApp(database, here.role, new Set(wanted.appendOnly));
  } finally {
    await close();
  }
}

async function migrateAlone(app: OpenDatabase, url: string, wanted: TablesWanted): Promise<void> {
  const { database } = app;
  if (await mayMakeTables(database)) {
    await changeTables(database, wanted);
    await migrateJobs(url);
    return;
  }
  const migrations = await migratorOf(database, wanted).getMigrations();
  const isUpToDate = migrations.every(({ executedAt }) => executedAt !== undefined);
  if (isUpToDate && (await hasJobTables(url))) return;
  throw new PostgresUnavailable(
    "The tables must be changed for this version of the software, and the account of DATABASE_URL may not do that. " +
      "Set DATABASE_OWNER_URL for this start, or run “npm run migrate” with it first (docs/operating.md).",
  );
}

async function whereIs(database: Database): Promise<{ place: string; role: string }> {
  const { rows } = await sql<{ place: string; role: string }>`
    select current_user as role, d.oid || ' ' || pg_postmaster_start_time() as place
    from pg_database d where d.datname = current_database()`.execute(database);
  if (rows[0] === undefined) throw new Error("a database that is not in its own catalogue");
  return rows[0];
}

async function mayMakeTables(database: Database): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`
    select has_database_privilege(current_database(), 'create') as may`.execute(database);
  return rows[0]?.may === true;
}

const migratorOf = (database: Database | Tx, { tables }: TablesWanted): Migrator =>
  new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...tables }) },
    migrationTableSchema: "platform",
    allowUnorderedMigrations: true,
  });

/** @param database by its owner; where it is a transaction, all changes are part of it */
export async function changeTables(database: Database | Tx, wanted: TablesWanted): Promise<void> {
  const { error, results } = await migratorOf(database, wanted).migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find((result) => result.status === "Error")?.migrationName;
  throw new Error(`The table change ${failed ?? "(unknown)"} failed`, { cause: error });
}
