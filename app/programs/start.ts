import { join } from "node:path";
import type { Hono } from "hono";
import { openBeacon, type PublicBeacon } from "../../platform/beacon.ts";
import { type Config, ConfigMistakes, readConfig } from "../../platform/config.ts";
import {
  type Database,
  type DatabaseUrls,
  openDatabase,
} from "../../platform/database/database.ts";
import { openDatabaseClock } from "../../platform/database/database-clock.ts";
import { whenDatabaseIsThere } from "../../platform/database/waiting.ts";
import type { House } from "../../platform/house.ts";
import { type Log, openLog } from "../../platform/log/log.ts";
import { findParty, type PartyFacts } from "../../platform/party.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";
import { PostgresUnavailable } from "../../platform/postgres/unavailable.ts";
import { UnusableKey } from "../../platform/sealing.ts";
import { dkimOf } from "../../platform/sending/dkim.ts";
import { type MailTransport, openMailTransport } from "../../platform/sending/mail-transport.ts";
import { type Clock, MovableClock, systemClock } from "../../platform/time/clock.ts";
import { followTime } from "../../platform/time/followed-clock.ts";
import { startJobs } from "../../platform/work/jobs.ts";
import { demoPath } from "../demo/addresses.ts";
import { bringKept, fillDemonstration } from "../demo/door.ts";
import { openBounces } from "../front/bounces.ts";
import { watchProcess } from "../front/metrics.ts";
import { openParty } from "../front/party.tsx";
import { builtAssets, CannotListen, findBoothHash, listen } from "../front/serve.ts";
import { words } from "../front/words.ts";
import { openHouse } from "../wiring/house.ts";
import { migrateParty } from "../wiring/migrating.ts";
import { allJobs, allTables } from "../wiring/rooms.ts";
import { openSealing } from "../wiring/sealing.ts";
import { takeNothingForOld } from "./desk/nothing-old.ts";
import { onStopSignal } from "./desk/stop-signals.ts";
import { type WhereLogsGo, whereLogsGo } from "./desk/where-logs-go.ts";

/** What was started, newest last; it is stopped the other way round. */
type Stops = (() => Promise<void>)[];

const CLIENT_FOLDER = join(import.meta.dirname, "../client");

/** Thrown where there is nothing to serve yet; its message says what to do. */
class NoParty extends Error {}

/** What every part of the program works with, once the party's database is open. */
interface Ground {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
  readonly databaseUrl: string;
  /** The database's, which all processes of the party share. */
  readonly clock: Clock;
  readonly stops: Stops;
}

async function start(config: Config, stops: Stops, logs: WhereLogsGo): Promise<string> {
  const log = openLog(config.logLevel, logs.write);
  const postgres = await openPostgres({ ...config, log });
  stops.push(() => postgres.stop());
  await whenDatabaseIsThere(log, () => bringDemonstration(config, postgres, log));
  await whenDatabaseIsThere(log, () => migrateParty(postgres, log));
  const opened = openDatabase(postgres.url, log, config.databaseConnections);
  const { database } = opened;
  stops.push(() => opened.close());
  const { clock, stop } = await whenDatabaseIsThere(log, () => openDatabaseClock(database, log));
  stops.push(async () => stop());
  const ground = { config, log, database, databaseUrl: postgres.url, clock, stops };
  const party = await whenDatabaseIsThere(log, () => partyHere(ground));
  const isInFile = party.isDemonstration && !config.isLogLevelChosen;
  const logFile = isInFile ? logs.toFileIn(config.dataDirectory) : undefined;
  if (!isInFile) logs.toTerminal();
  stops.push(await watchProcess({ ...config, log }));
  if (config.role !== "worker") {
    const here = await openDoors(ground, party);
    return party.isDemonstration ? sayDemonstration(config, party, here, logFile) : here.says;
  }
  await work(ground, await houseOf(ground, party, config.partyUrl ?? party.url));
  return words.start.working;
}

const KEPT_DEMONSTRATION = join(import.meta.dirname, "../../app/demo/kept/party.br");

const addressOf = ({ partyUrl, port }: Config): string => partyUrl ?? `http://localhost:${port}`;

/** Into a database with nothing in it, before anything else. */
async function bringDemonstration(config: Config, urls: DatabaseUrls, log: Log): Promise<void> {
  if (!config.mayDemonstrate) return;
  await bringKept({
    file: KEPT_DEMONSTRATION,
    ownerUrl: urls.ownerUrl ?? urls.url,
    url: addressOf(config),
    tables: allTables(),
    now: systemClock.now(),
    log,
    onBegin: () => console.log(words.start.filling),
  });
}

async function partyHere({ database, clock, config, log }: Ground): Promise<PartyFacts> {
  const party = await findParty(database);
  if (party !== undefined) return party;
  if (!config.mayDemonstrate) throw new NoParty(words.start.noParty);
  console.log(words.start.filling);
  const url = addressOf(config);
  const about = { url, log, isDemonstration: true };
  return fillDemonstration({
    database,
    clock,
    url,
    open: (past, then, partyName) =>
      openHouse({ database: past, clock: then, partyName, ...about }),
  });
}

interface Opened {
  readonly url: string;
  readonly says: string;
}

/** That it is one, where to be somebody, and where its data lie. */
function sayDemonstration(
  { databaseUrl, dataDirectory }: Config,
  { name }: PartyFacts,
  { url }: Opened,
  logFile: string | undefined,
): string {
  const be = new URL(demoPath, url).href;
  const data = databaseUrl === undefined ? dataDirectory : undefined;
  return words.start.demonstration({ party: name, url, be, data, logFile });
}

async function openDoors(ground: Ground, party: PartyFacts): Promise<Opened> {
  const { config, stops } = ground;
  const serving = await listen(config.host, config.port, CLIENT_FOLDER);
  stops.push(() => serving.stop());
  const here = `http://localhost:${serving.port}`;
  const house = await houseOf(
    ground,
    party,
    config.partyUrl ?? (party.isDemonstration ? here : party.url),
  );
  const { brandColour: brand, accentColour: accent, sourceUrl } = config;
  const { partyName, isDemonstration } = house;
  const look = { brand, accent, sourceUrl };
  const shell = { partyName, isDemonstration, assets: builtAssets(CLIENT_FOLDER), look };
  serving.open(openParty(house, shell, config.trustedProxies) as unknown as Hono<never>);
  if (config.role === "all") await work(ground, house);
  const url = config.partyUrl ?? here;
  return { url, says: words.start.open(partyName, url) };
}

async function houseOf(ground: Ground, party: PartyFacts, url: string): Promise<House> {
  const { database, log } = ground;
  const { name: partyName, isDemonstration } = party;
  const clock = isDemonstration ? await demonstrationClock(ground) : ground.clock;
  const mail = mailOf(ground);
  const sealing = await whenDatabaseIsThere(log, () => openSealing({ ...ground, party, url }));
  const beacon = beaconOf(ground);
  const about = { partyName, url, isDemonstration };
  const boothHash = findBoothHash(CLIENT_FOLDER);
  const { payments, chat, accounts, videos } = ground.config;
  const outside = {
    mail,
    payments,
    chat,
    accounts,
    sealing,
    beacon,
    videos: isDemonstration ? undefined : videos,
  };
  return openHouse({ database, clock, log, ...about, ...outside, boothHash });
}

const beaconOf = ({ config: { publicBeacons }, log }: Ground): PublicBeacon | undefined =>
  publicBeacons.length === 0 ? undefined : openBeacon(publicBeacons, log);

async function demonstrationClock({ database, clock: base, log, stops }: Ground): Promise<Clock> {
  const clock = new MovableClock(base);
  stops.push(await whenDatabaseIsThere(log, () => followTime({ database, clock, log })));
  return clock;
}

function mailOf({ config, log, stops }: Ground): MailTransport | undefined {
  const { smtpUrl, mailFrom: from, bounceAddress, bounceMailboxUrl } = config;
  if (smtpUrl === undefined || from === undefined) return undefined;
  const dkim = dkimOf(config.dkim, from);
  const back = { bounceAddress, bounceMailboxUrl };
  const transport = openMailTransport({ smtpUrl, from, dkim, ...back, log });
  stops.push(async () => transport.close());
  return transport;
}

async function work({ config, databaseUrl, stops }: Ground, house: House): Promise<void> {
  const bounces = await openBounces(house, config);
  if (bounces !== undefined) stops.push(() => bounces.stop());
  const jobs = await startJobs(house, databaseUrl, allJobs());
  stops.push(() => jobs.stop());
}

async function stopAll(stops: Stops): Promise<void> {
  for (const stop of stops.splice(0).reverse()) await stop();
}

/**
 * Ctrl-C, or the service's own stop. While the house is still opening, what is under way then comes to its end first
 * (nothing half started stays behind), and what fails for having been stopped is no trouble worth telling.
 */
function stopOnSignals(stops: Stops, opening: () => Promise<unknown>): { isStopping(): boolean } {
  let isStopping = false;
  onStopSignal(async () => {
    isStopping = true;
    await stopAll(stops);
    await Promise.race([opening(), patience()]);
    await stopAll(stops);
    process.exit(0);
  });
  // Where the terminal was closed there is nobody left to write to.
  process.stdout.on("error", () => undefined);
  return { isStopping: () => isStopping };
}

const LONGEST_OPENING_MS = 10_000;

const patience = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, LONGEST_OPENING_MS));

const isTold = (error: unknown): error is Error =>
  error instanceof ConfigMistakes ||
  error instanceof PostgresUnavailable ||
  error instanceof CannotListen ||
  error instanceof UnusableKey ||
  error instanceof NoParty;

async function main(): Promise<void> {
  takeNothingForOld();
  const stops: Stops = [];
  const logs = whereLogsGo();
  let opening: Promise<unknown> = Promise.resolve();
  const signals = stopOnSignals(stops, () => opening.catch(() => undefined));
  try {
    const opened = start(readConfig(process.env), stops, logs);
    opening = opened;
    const says = await opened;
    if (!signals.isStopping()) console.log(says);
  } catch (error) {
    if (signals.isStopping()) return;
    logs.toTerminal();
    await stopAll(stops);
    if (!isTold(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

await main();
