import { type Config, ConfigMistakes, readConfig } from "../platform/config.ts";
import type { Database } from "../platform/database/database.ts";
import { openDatabase } from "../platform/database/database.ts";
import { type Log, openLog } from "../platform/log.ts";
import { openPostgres } from "../platform/postgres/open-postgres.ts";
import { PostgresUnavailable } from "../platform/postgres/unavailable.ts";
import { migrateParty } from "./migrating.ts";

/** What a command that is run on the server works with. */
export interface Desk {
  readonly database: Database;
  readonly config: Config;
  readonly log: Log;
}

/** A command's expected "no": its message is shown as it stands, and the command ends with an error. */
export class CannotBeDone extends Error {}

const isTold = (error: unknown): error is Error =>
  error instanceof CannotBeDone ||
  error instanceof ConfigMistakes ||
  error instanceof PostgresUnavailable;

/**
 * Reads a command's arguments, then opens the database for it, with every table in its newest form, and closes it
 * again whatever happens.
 */
export async function atTheDesk<Wanted>(
  readArguments: () => Wanted,
  work: (wanted: Wanted, desk: Desk) => Promise<void>,
): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  try {
    const wanted = readArguments();
    const config = readConfig({ LOG_LEVEL: "warn", ...process.env });
    const log = openLog(config.logLevel, (line) => process.stderr.write(line));
    const postgres = await openPostgres({ ...config, log });
    stops.push(() => postgres.stop());
    await migrateParty(postgres, log);
    const { database, close } = openDatabase(postgres.url, log, 4);
    stops.push(close);
    await work(wanted, { database, config, log });
  } catch (error) {
    if (!isTold(error)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}
