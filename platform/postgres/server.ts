import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  truncateSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Log } from "../log/log.ts";
import { isRunning } from "./holders.ts";
import type { Programs } from "./programs.ts";
import type { ServerAccount } from "./server-account.ts";
import { PostgresKilled, PostgresUnavailable, sentenceOf } from "./unavailable.ts";

export type ServerPlace = {
  /** The data folder. */
  data: string;
  /** The folder of the Unix socket, readable by the server's account alone. */
  socket: string;
  /** The file the server writes its log to. */
  log: string;
};

/** A server that runs on a data folder, as its own pid file tells. */
export type RunningServer = { pid: number; socket: string; status: string };

/** False only for databases that are thrown away, as in tests. */
export type Durability = { isDurable: boolean };

const LONGEST_RECOVERY_MS = 10 * 60_000;
const LONGEST_SHUTDOWN_MS = 30_000;
const LONGEST_LOG_BYTES = 10_000_000;

/** The server that runs on this data, started by whomever; undefined when there is none. */
export function findRunningServer(data: string): RunningServer | undefined {
  const lines = readLines(join(data, "postmaster.pid"));
  const pid = Number(lines[0]);
  if (!pid || !isRunning(pid) || !isServerOn(pid, data)) return undefined;
  // The server fills in the socket's folder (line 5) and its status (line 8) as it comes up.
  return { pid, socket: lines[4] ?? "", status: (lines[7] ?? "").trim() };
}

function readLines(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

/** Guards against a process number that went to another program after a power cut. */
function isServerOn(pid: number, data: string): boolean {
  if (process.platform === "linux") {
    const words = readLines(`/proc/${pid}/cmdline`).join("\n").split("\0");
    return words.some((word) => /postgres$/.test(word)) && words.includes(data);
  }
  const listed = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return listed.stdout.includes("postgres") && listed.stdout.includes(data);
}

/**
 * Starts a server and waits until it takes connections.
 *
 * @throws PostgresKilled where it was killed meanwhile, else PostgresUnavailable
 */
export async function startServer(
  place: ServerPlace,
  programs: Programs,
  account: ServerAccount | undefined,
  durability: Durability,
  log: Log,
): Promise<RunningServer> {
  // No server runs on this data (the caller looked), so what an earlier one left can only mislead the next.
  rmSync(join(place.data, "postmaster.pid"), { force: true });
  makeSocketFolder(place.socket, account);
  const output = openOutput(place.log);
  const child = spawn(join(programs.folder, "postgres"), settingsOf(place, durability), {
    cwd: "/",
    // Ctrl-C reaches a whole group of processes at once; the server must outlive our last transaction.
    detached: true,
    stdio: ["ignore", output, output],
    env: { PATH: process.env.PATH ?? "", TZ: "UTC", LC_ALL: "C" },
    ...(account ? { uid: account.uid, gid: account.gid } : {}),
  });
  closeSync(output);
  let wasKilled = false;
  const ended = new Promise<string>((resolve) => {
    child.on("error", (error) => resolve(sentenceOf(error)));
    child.on("exit", (code, signal) => {
      wasKilled = signal === "SIGKILL";
      resolve(signal ?? `exit code ${code}`);
    });
  });
  const logStartsAt = statSync(place.log).size;
  const server = await Promise.race([whenReady(place, log), ended]);
  child.removeAllListeners();
  child.unref();
  if (typeof server !== "string") return server;
  throw new (wasKilled ? PostgresKilled : PostgresUnavailable)(
    `PostgreSQL did not start (${server}). ${lastWords(place.log, logStartsAt)}The whole log is in ${place.log}.`,
  );
}

function settingsOf(place: ServerPlace, { isDurable }: Durability): string[] {
  const kept = isDurable ? "on" : "off";
  const settings = {
    listen_addresses: "",
    port: "5432",
    unix_socket_directories: place.socket,
    unix_socket_permissions: "0700",
    fsync: kept,
    synchronous_commit: kept,
    full_page_writes: kept,
    // A database that is thrown away is not worth cleaning, and its cleaner would hold up the dropping.
    autovacuum: kept,
    // It may stand in memory.
    ...(isDurable ? {} : { max_wal_size: "256MB" }),
    timezone: "UTC",
    max_connections: "200",
    // The details of an error repeat the row, and with it the person.
    log_error_verbosity: "terse",
    log_min_error_statement: "panic",
    log_timezone: "UTC",
    logging_collector: "off",
  };
  const named = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return ["-D", place.data, ...named];
}

function makeSocketFolder(folder: string, account: ServerAccount | undefined): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const stats = lstatSync(folder);
  const owner = account?.uid ?? process.getuid?.();
  const isOurs = stats.uid === owner || stats.uid === process.getuid?.();
  // In a folder that all may write to, someone else could have made it first to listen in our place.
  if (!stats.isDirectory() || !isOurs) {
    throw new PostgresUnavailable(
      `${folder}, where PostgreSQL's socket belongs, is owned by someone else. Remove it and start again.`,
    );
  }
  for (const name of [".s.PGSQL.5432", ".s.PGSQL.5432.lock"]) {
    rmSync(join(folder, name), { force: true });
  }
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
}

function openOutput(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats && stats.size > LONGEST_LOG_BYTES) truncateSync(file, 0);
  return openSync(file, "a", 0o600);
}

function lastWords(log: string, from: number): string {
  const said = readFileSync(log).subarray(from).toString("utf8").trim();
  const lines = said.split("\n").filter((line) => /FATAL|PANIC|ERROR|HINT|DETAIL|error/.test(line));
  const shown = (lines.length > 0 ? lines : said.split("\n")).slice(-6).join("\n");
  return shown ? `It said:\n${shown}\n` : "It said nothing. ";
}

/** Waits until the server on this data takes connections. Recovery after a power cut may take minutes. */
export async function whenReady(place: ServerPlace, log: Log): Promise<RunningServer> {
  const began = performance.now();
  let hasWarned = false;
  while (performance.now() - began < LONGEST_RECOVERY_MS) {
    const server = findRunningServer(place.data);
    if (server?.status === "ready") return server;
    if (!hasWarned && performance.now() - began > 3_000) {
      hasWarned = true;
      log.warn("postgres.recovering", { log: place.log });
    }
    await pause(10);
  }
  throw new PostgresUnavailable(
    `PostgreSQL was not ready after ten minutes. Its log is in ${place.log}.`,
  );
}

/** Ends every connection, writes everything to disk, and waits until the server is gone. */
export async function stopServer(server: RunningServer): Promise<void> {
  signalServer(server.pid, "SIGINT");
  if (await isGone(server.pid, LONGEST_SHUTDOWN_MS)) return;
  // Ends at once; the next start replays the write-ahead log, so nothing acknowledged is lost.
  signalServer(server.pid, "SIGQUIT");
  await isGone(server.pid, LONGEST_SHUTDOWN_MS);
}

export function signalServer(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

/**
 * A server that was killed leaves its children behind for as long as each is at work, and no new server may touch the
 * data before they are gone (it refuses to). What they were doing was not acknowledged, and is undone.
 */
export async function endOrphans(data: string): Promise<void> {
  if (findRunningServer(data)) return;
  const orphans = listProcessesIn(data);
  for (const pid of orphans) signalServer(pid, "SIGQUIT");
  await Promise.all(orphans.map((pid) => isGone(pid, LONGEST_ORPHAN_MS)));
}

const LONGEST_ORPHAN_MS = 5_000;

/** PostgreSQL's processes work in the folder of their data. Only Linux tells; elsewhere they end by themselves. */
function listProcessesIn(folder: string): number[] {
  if (process.platform !== "linux") return [];
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && isAtWorkIn(name, folder))
    .map(Number);
}

function isAtWorkIn(pid: string, folder: string): boolean {
  try {
    const isServers = readFileSync(`/proc/${pid}/cmdline`, "utf8").startsWith("postgres: ");
    return isServers && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    // It has ended, or it is somebody else's.
    return false;
  }
}

/** Waits for the server's end, and tells whether it came in time. */
export async function isGone(pid: number, longestMs: number): Promise<boolean> {
  const givesUpAt = performance.now() + longestMs;
  while (isRunning(pid)) {
    if (performance.now() > givesUpAt) return false;
    await pause(10);
  }
  return true;
}
