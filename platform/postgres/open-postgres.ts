import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import pg from "pg";
import { isDatabaseAway } from "../database/away.ts";
import type { DatabaseUrls } from "../database/database.ts";
import { factsOfError, type Log } from "../log/log.ts";
import { findMajorOf, findOwnerOf, makeCluster } from "./cluster.ts";
import { openConfigured } from "./configured.ts";
import { alone, hold, isHeld } from "./holders.ts";
import { findPrograms, type Programs } from "./programs.ts";
import { APP, DATABASE, makeDatabase, OWNER, SUPERUSER } from "./roles.ts";
import {
  endOrphans,
  findRunningServer,
  isGone,
  type RunningServer,
  type ServerPlace,
  signalServer,
  startServer,
  stopServer,
  whenReady,
} from "./server.ts";
import {
  findServerAccount,
  makeOpenFolder,
  mayEnter,
  type ServerAccount,
} from "./server-account.ts";
import { PostgresKilled, PostgresUnavailable, sentenceOf } from "./unavailable.ts";
import { watchServer } from "./watch-server.ts";

export type OpenPostgres = DatabaseUrls & {
  kind: "configured" | "embedded" | "system";
  /** Stops the server when no other program uses it. A configured server is never stopped. */
  stop(): Promise<void>;
};

export type PostgresWanted = {
  /** A server of one's own (`DATABASE_URL`); then nothing else is looked for or started. */
  databaseUrl?: string | undefined;
  /** The same database as its owner (`DATABASE_OWNER_URL`). */
  databaseOwnerUrl?: string | undefined;
  /** Where the data of a server that we start is kept, unless the server's account cannot enter there. */
  dataDirectory: string;
  log: Log;
  /** False for databases that are thrown away: faster, and lost by a power cut. */
  isDurable?: boolean;
};

/** The kernel keeps 107 bytes for a socket's path on Linux and 103 on macOS; the file's own name takes 15. */
const LONGEST_SOCKET_FOLDER = 85;

/**
 * Opens the PostgreSQL the party lives in: the configured one, else one that is started here from the npm package or
 * the system's own programs, on a Unix socket that only its account can reach.
 *
 * @throws PostgresUnavailable with what went wrong, what to do and where the log is.
 */
export async function openPostgres(wanted: PostgresWanted): Promise<OpenPostgres> {
  if (wanted.databaseUrl) {
    const urls = await openConfigured(wanted.databaseUrl, wanted.databaseOwnerUrl);
    return { ...urls, kind: "configured", stop: async () => undefined };
  }
  if (process.platform === "win32") {
    throw new PostgresUnavailable(
      "The PostgreSQL that comes along speaks over a Unix socket, which Node does not have on Windows. " +
        "Start inside WSL, or set DATABASE_URL to a server of your own.",
    );
  }
  const dataDirectory = resolve(wanted.dataDirectory);
  try {
    const home = findHome(dataDirectory, wanted.log);
    return await alone(home.folder, () => openOwn(home, wanted));
  } catch (error) {
    throw isOfFolder(error) ? new PostgresUnavailable(unusable(dataDirectory, error)) : error;
  }
}

/** What the system says of a folder or a disk that cannot be written to. */
const OF_FOLDERS = ["EACCES", "EPERM", "ENOENT", "ENOTDIR", "EEXIST", "EROFS", "ENOSPC", "EDQUOT"];

const isOfFolder = (error: unknown): error is Error =>
  error instanceof Error &&
  "syscall" in error &&
  "code" in error &&
  OF_FOLDERS.includes(String(error.code));

const unusable = (folder: string, error: Error): string =>
  `The party's data cannot be kept in ${folder}: ${sentenceOf(error)}. ` +
  "Make the folder writable for this account, or name another with DATA_DIRECTORY.";

type Home = { folder: string; account: ServerAccount | undefined };

/**
 * A clone in root's own home is closed to the account the server runs as; its data then lives under /var/lib, and a
 * file in the data directory says where. A clone made anew at the same path has no such file and begins afresh.
 */
function findHome(dataDirectory: string, log: Log): Home {
  makeOpenFolder(dataDirectory);
  const inside = join(dataDirectory, "postgres");
  const pointer = join(dataDirectory, "postgres-is-elsewhere");
  const chosen = existsSync(pointer) ? readFileSync(pointer, "utf8").trim() : inside;
  const account = findServerAccount(findOwnerOf(join(chosen, "data")));
  if (chosen !== inside || mayEnter(dataDirectory, account)) return homeAt(chosen, account);
  const elsewhere = findFreeFolder(dataDirectory);
  writeFileSync(pointer, `${elsewhere}\n`);
  log.info("postgres.kept-elsewhere", { folder: elsewhere, account: account?.name });
  return homeAt(elsewhere, account);
}

function homeAt(folder: string, account: ServerAccount | undefined): Home {
  makeOpenFolder(folder);
  return { folder, account };
}

function findFreeFolder(dataDirectory: string): string {
  const name = createHash("sha256").update(realpathSync(dataDirectory)).digest("hex").slice(0, 12);
  for (let count = 1; ; count += 1) {
    const folder = join("/var/lib/breakthrough", count === 1 ? name : `${name}-${count}`);
    if (!existsSync(folder)) return folder;
  }
}

async function openOwn(home: Home, wanted: PostgresWanted): Promise<OpenPostgres> {
  const place = placeOf(home);
  refuseForeignData(place.data, home);
  const server = await findOrStartWithDatabase(home, place, wanted);
  const letGo = hold(home.folder);
  // The last thing a program that dies of a bug does; it cannot wait, so the server finishes on its own.
  const atExit = () => {
    letGo();
    const running = findRunningServer(place.data);
    if (running && !isHeld(home.folder)) signalServer(running.pid, "SIGINT");
  };
  process.once("exit", atExit);
  const startAgain = () => alone(home.folder, () => findOrStart(home, place, wanted));
  const watch = watchServer({ server, startAgain, log: wanted.log });
  const close = async () => {
    process.off("exit", atExit);
    letGo();
    if (isHeld(home.folder)) return;
    // Another program, or our own watch, may have started it anew after it died under us.
    const running = findRunningServer(place.data);
    if (running) await stopServer(running);
    rmSync(place.socket, { recursive: true, force: true });
  };
  let closing: Promise<void> | undefined;
  const stop = () => {
    closing ??= watch.stop().then(() => alone(home.folder, close));
    return closing;
  };
  const urlFor = (account: string) => urlOf(server.socket, DATABASE, account);
  return { url: urlFor(APP), ownerUrl: urlFor(OWNER), kind: readKind(home), stop };
}

function placeOf(home: Home): ServerPlace {
  const beside = join(home.folder, "socket");
  const name = createHash("sha256").update(home.folder).digest("hex").slice(0, 12);
  // The runtime folder is ours alone; another account that the server runs as may not enter it.
  const runtime = home.account ? undefined : process.env.XDG_RUNTIME_DIR;
  const short = join(runtime ?? tmpdir(), `breakthrough-${name}`);
  const socket = Buffer.byteLength(beside) <= LONGEST_SOCKET_FOLDER ? beside : short;
  return { data: join(home.folder, "data"), socket, log: join(home.folder, "postgres.log") };
}

function refuseForeignData(data: string, home: Home): void {
  const owner = findOwnerOf(data);
  const self = home.account?.uid ?? process.getuid?.();
  if (owner === undefined || owner === self) return;
  throw new PostgresUnavailable(
    `The data in ${data} belongs to another account (number ${owner}). ` +
      "Start as that account or as root, or move the folder away to begin anew.",
  );
}

/** A server whose parent was killed lives on: it is taken over. One that is on its way down is waited for. */
async function findLastingServer(place: ServerPlace, log: Log): Promise<RunningServer | undefined> {
  const server = findRunningServer(place.data);
  if (!server) return undefined;
  if (server.status === "stopping") {
    await isGone(server.pid, 60_000);
    return undefined;
  }
  const ready = await whenReady(place, log);
  if (await answers(ready.socket)) return ready;
  // It may have been told to shut down a moment ago, or its socket was deleted; either way it is of no use.
  await stopServer(ready);
  return undefined;
}

async function answers(socket: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: urlOf(socket, "postgres", SUPERUSER),
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    // Whatever the reason, the answer to the question is no.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const TRIES = 5;

/** A server that dies while it is opened is opened again, a few times. */
async function findOrStartWithDatabase(
  home: Home,
  place: ServerPlace,
  wanted: PostgresWanted,
): Promise<RunningServer> {
  for (let tries = 1; ; tries += 1) {
    try {
      const server = await findOrStart(home, place, wanted);
      await makeDatabase(urlOf(server.socket, "postgres", SUPERUSER));
      return server;
    } catch (error) {
      const hasDied = error instanceof PostgresKilled || isDatabaseAway(error);
      if (!hasDied) throw error;
      if (tries === TRIES) throw diedTooOften(place, error);
      wanted.log.error("postgres.died", factsOfError(error));
    }
  }
}

const diedTooOften = ({ log }: ServerPlace, error: unknown): PostgresUnavailable =>
  error instanceof PostgresUnavailable
    ? error
    : new PostgresUnavailable(
        `PostgreSQL ended ${TRIES} times while it was opened: ${sentenceOf(error)}. Its log is ${log}.`,
      );

async function findOrStart(
  home: Home,
  place: ServerPlace,
  wanted: PostgresWanted,
): Promise<RunningServer> {
  const found = await findLastingServer(place, wanted.log);
  if (found) return found;
  await endOrphans(place.data);
  return startOwn(home, place, wanted);
}

async function startOwn(
  home: Home,
  place: ServerPlace,
  wanted: PostgresWanted,
): Promise<RunningServer> {
  const programs = await findFitting(home, place.data);
  if (findMajorOf(place.data) === undefined) {
    wanted.log.info("postgres.new-data", { major: programs.major, folder: place.data });
    await makeCluster(place.data, programs, home.account);
  }
  const durability = { isDurable: wanted.isDurable ?? true };
  const server = await startServer(place, programs, home.account, durability, wanted.log);
  writeFileSync(join(home.folder, "kind"), programs.kind);
  return server;
}

/** Which programs the server runs from, also when an earlier start chose them. */
function readKind(home: Home): "embedded" | "system" {
  return readFileSync(join(home.folder, "kind"), "utf8") === "system" ? "system" : "embedded";
}

async function findFitting(home: Home, data: string): Promise<Programs> {
  const major = findMajorOf(data);
  const copiesFolder = home.account
    ? "/var/lib/breakthrough/postgresql"
    : join(dirname(home.folder), "postgresql");
  const { programs, rejected } = await findPrograms({ major, account: home.account, copiesFolder });
  if (programs) return programs;
  const reasons = rejected.map((reason) => `  - ${reason}`).join("\n");
  if (major !== undefined) {
    throw new PostgresUnavailable(
      `The data in ${data} was made with PostgreSQL ${major}, and there is no PostgreSQL ${major} here:\n${reasons}\n` +
        `Install PostgreSQL ${major}, or dump the data with it and load it into a newer one (docs/operating.md).`,
    );
  }
  throw new PostgresUnavailable(
    `There is no PostgreSQL from 15 up that runs here:\n${reasons}\n` +
      "Install one (Debian and Ubuntu: apt install postgresql; Alpine: apk add postgresql), or set DATABASE_URL.",
  );
}

/** `pg` takes the socket's folder from the query and the file's name from the port. */
function urlOf(socket: string, database: string, account: string): string {
  return `postgres://${account}@localhost:5432/${database}?host=${encodeURIComponent(socket)}`;
}
