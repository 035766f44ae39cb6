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
import { fillDemonstration } from "../demo/door.ts";
import { openHouse } from "../house.ts";
import { openParty } from "../party.tsx";
import { ROOMS } from "../rooms.ts";
import { builtAssets, listen } from "../serve.ts";
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
  return openHouse({ database, clock, log, partyName, url, isDemonstration, mail });
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

function stopOnSignals(stops: Stops): void {
  let isStopping = false;
  const onSignal = async () => {
    if (isStopping) return;
    isStopping = true;
    await stopAll(stops);
    process.exit(0);
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
}

async function main(): Promise<void> {
  const stops: Stops = [];
  stopOnSignals(stops);
  try {
    console.log(await start(readConfig(process.env), stops));
  } catch (error) {
    await stopAll(stops);
    const isTold =
      error instanceof ConfigMistakes ||
      error instanceof PostgresUnavailable ||
      error instanceof NoParty;
    if (!isTold) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

await main();
