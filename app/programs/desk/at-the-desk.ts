import { shownLines } from "@breakthrough/plain-text";
import { type Config, ConfigMistakes, readConfig } from "../../../platform/config.ts";
import { isDatabaseAway } from "../../../platform/database/away.ts";
import type { Database, DatabaseUrls } from "../../../platform/database/database.ts";
import { openDatabase } from "../../../platform/database/database.ts";
import { openDatabaseClock } from "../../../platform/database/database-clock.ts";
import { type Log, openLog } from "../../../platform/log/log.ts";
import { type OpenPostgres, openPostgres } from "../../../platform/postgres/open-postgres.ts";
import { PostgresUnavailable, sentenceOf } from "../../../platform/postgres/unavailable.ts";
import type { Clock } from "../../../platform/time/clock.ts";
import { migrateParty } from "../../wiring/migrating.ts";
import { onStopSignal } from "./stop-signals.ts";
import { words } from "./words.ts";

/** The party's server, with nothing looked at yet. */
export interface Cellar {
  readonly urls: DatabaseUrls;
  readonly config: Config;
  readonly log: Log;
}

/** What a command that is run on the server works with. */
export interface Desk extends Cellar {
  readonly database: Database;
  readonly clock: Clock;
}

/** A command's expected "no": its message is shown as it stands, and the command ends with an error. */
export class CannotBeDone extends Error {}

const isTold = (error: unknown): error is Error =>
  error instanceof CannotBeDone ||
  error instanceof ConfigMistakes ||
  error instanceof PostgresUnavailable;

/**
 * Reads a command's arguments, then opens the server for it, and closes it again whatever happens: also when the
 * command is stopped in the middle, which undoes what it has begun.
 */
export async function inTheCellar<Wanted>(
  readArguments: () => Wanted | Promise<Wanted>,
  work: (wanted: Wanted, cellar: Cellar) => Promise<void>,
): Promise<void> {
  let opening: Promise<OpenPostgres> | undefined;
  // A server that is just being opened is there in a moment, and would be nobody's.
  const stop = async () => (await opening?.catch(() => undefined))?.stop();
  let isStopping = false;
  const listenNoLonger = onStopSignal(async (exitCode) => {
    isStopping = true;
    await stop();
    process.exit(exitCode);
  });
  try {
    const wanted = await readArguments();
    const config = readConfig({ LOG_LEVEL: "warn", ...process.env });
    const log = openLog(config.logLevel, (line) => {
      if (!isStopping) process.stderr.write(line);
    });
    opening = openPostgres({ ...config, log });
    await work(wanted, { urls: await opening, config, log });
  } catch (error) {
    // What fails for having been stopped is no trouble worth telling.
    if (isStopping) return;
    if (!isTold(error) && !isDatabaseAway(error)) throw error;
    const says = isTold(error) ? error.message : words.databaseWentAway(sentenceOf(error));
    console.error(`\n${shownLines(says)}\n`);
    process.exitCode = 1;
  } finally {
    await stop();
    listenNoLonger();
  }
}

/** As in the cellar, and with every table in its newest form. */
export const atTheDesk = <Wanted>(
  readArguments: () => Wanted,
  work: (wanted: Wanted, desk: Desk) => Promise<void>,
): Promise<void> =>
  inTheCellar(readArguments, async (wanted, cellar) => {
    await migrateParty(cellar.urls, cellar.log);
    const { database, close } = openDatabase(cellar.urls.url, cellar.log, 4);
    const { clock, stop } = await openDatabaseClock(database, cellar.log);
    try {
      await work(wanted, { ...cellar, database, clock });
    } finally {
      stop();
      await close();
    }
  });
