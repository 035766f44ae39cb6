import { join } from "node:path";
import type { Hono } from "hono";
import { type Clock, MovableClock, systemClock } from "../../platform/clock.ts";
import { type Config, ConfigMistakes, readConfig } from "../../platform/config.ts";
import { type OpenDatabase, openDatabase } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { startJobs } from "../../platform/jobs.ts";
import { type Log, openLog } from "../../platform/log.ts";
import { type MailTransport, openMailTransport } from "../../platform/mail-transport.ts";
import { findParty, millisecondsAhead, type PartyFacts } from "../../platform/party.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";
import { PostgresUnavailable } from "../../platform/postgres/unavailable.ts";
import { UnusableKey } from "../../platform/sealing.ts";
import { fillDemonstration } from "../demo/door.ts";
import { openHouse } from "../house.ts";
import { openParty } from "../party.tsx";
import { ROOMS } from "../rooms.ts";
import { openSealing } from "../sealing.ts";
import { builtAssets, listen, PortTaken } from "../serve.ts";
import { words } from "../words.en.ts";
import { migrateParty } from "./migrate.ts";

/** What was started, newest last; it is stopped the other way round. */
type Stops = (() => Promise<void>)[];

const CLIENT_FOLDER = join(import.meta.dirname, "../client");

/** Thrown where there is nothing to serve yet; its message says what to do. */
class NoParty extends Error {}

async function start(config: Config, stops: Stops): Promise<string> {
  const log = openLog(config.logLevel);
  const postgres = await openPostgres({ ...config, log });
  stops.push(() => postgres.stop());
  await migrateParty(postgres.url);
  const opened = openDatabase(postgres.url, log, config.databaseConnections);
  stops.push(() => opened.close());
  const party = await partyHere(opened, config, log);
  if (config.role === "worker") {
    const house = await houseOf(party, config, opened, log, config.partyUrl ?? party.url, stops);
    await work(house, postgres.url, stops);
    return words.start.working;
  }
  return openDoors(party, config, opened, log, postgres.url, stops);
}

async function partyHere(
  { database }: OpenDatabase,
  config: Config,
  log: Log,
): Promise<PartyFacts> {
  const party = await findParty(database);
  if (party !== undefined) return party;
  if (!config.mayDemonstrate) throw new NoParty(words.start.noParty);
  const url = config.partyUrl ?? `http://localhost:${config.port}`;
  const about = { url, log, isDemonstration: true };
  return fillDemonstration({
    database,
    clock: systemClock,
    url,
    open: (past, clock, partyName) => openHouse({ database: past, clock, partyName, ...about }),
  });
}

async function openDoors(
  party: PartyFacts,
  config: Config,
  opened: OpenDatabase,
  log: Log,
  databaseUrl: string,
  stops: Stops,
): Promise<string> {
  const serving = await listen(config.host, config.port, CLIENT_FOLDER);
  stops.push(() => serving.stop());
  const here = `http://localhost:${serving.port}`;
  const url = config.partyUrl ?? (party.isDemonstration ? here : party.url);
  const house = await houseOf(party, config, opened, log, url, stops);
  const assets = builtAssets(CLIENT_FOLDER);
  const look = {
    brand: config.brandColour,
    accent: config.accentColour,
    sourceUrl: config.sourceUrl,
  };
  const { name: partyName, isDemonstration } = party;
  const shell = { partyName, isDemonstration, assets, look };
  serving.open(openParty(house, shell, config.trustedProxies) as unknown as Hono<never>);
  if (config.role === "all") await work(house, databaseUrl, stops);
  return words.start.open(party.name, config.partyUrl ?? here);
}

async function houseOf(
  party: PartyFacts,
  config: Config,
  { database }: OpenDatabase,
  log: Log,
  url: string,
  stops: Stops,
): Promise<House> {
  let clock: Clock = systemClock;
  if (party.isDemonstration) {
    const movable = new MovableClock();
    movable.setAhead(await millisecondsAhead(database));
    clock = movable;
  }
  const { name: partyName, isDemonstration } = party;
  const mail = mailOf(config, stops);
  const sealing = await openSealing({ config, database, log, party, url });
  return openHouse({ database, clock, log, partyName, url, isDemonstration, mail, sealing });
}

function mailOf({ smtpUrl, mailFrom }: Config, stops: Stops): MailTransport | undefined {
  if (smtpUrl === undefined || mailFrom === undefined) return undefined;
  const transport = openMailTransport({ smtpUrl, from: mailFrom });
  stops.push(async () => transport.close());
  return transport;
}

async function work(house: House, databaseUrl: string, stops: Stops): Promise<void> {
  const jobs = await startJobs(
    house,
    databaseUrl,
    ROOMS.flatMap((room) => room.jobs ?? []),
  );
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
  const onSignal = async () => {
    if (isStopping) return;
    isStopping = true;
    await stopAll(stops);
    await Promise.race([opening(), patience()]);
    await stopAll(stops);
    process.exit(0);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  return { isStopping: () => isStopping };
}

const LONGEST_OPENING_MS = 10_000;

const patience = (): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, LONGEST_OPENING_MS));

const isTold = (error: unknown): error is Error =>
  error instanceof ConfigMistakes ||
  error instanceof PostgresUnavailable ||
  error instanceof PortTaken ||
  error instanceof UnusableKey ||
  error instanceof NoParty;

async function main(): Promise<void> {
  const stops: Stops = [];
  let opening: Promise<unknown> = Promise.resolve();
  const signals = stopOnSignals(stops, () => opening.catch(() => undefined));
  try {
    const opened = start(readConfig(process.env), stops);
    opening = opened;
    const says = await opened;
    if (!signals.isStopping()) console.log(says);
  } catch (error) {
    if (signals.isStopping()) return;
    await stopAll(stops);
    if (!isTold(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

await main();
