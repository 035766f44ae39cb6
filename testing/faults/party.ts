import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { fill } from "../../bench/setting/fill.ts";
import { findFreePort, ROOT, runProgram } from "../../bench/setting/programs.ts";
import { openLog } from "../../platform/log/log.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";
import { findRunningServer, type RunningServer } from "../../platform/postgres/server.ts";
import { OWN_POSTGRES } from "../setting/whole-program.ts";

export const MEMBERS = 200;

/** One process of the party, and what keeps it running as a service manager would (`Restart=always`). */
export interface Kept {
  readonly name: string;
  readonly port: number;
  /** Of the process that runs now. */
  pid(): number;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export interface Party {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** As the owner of the tables. The server is the product's to start; whoever asks does not keep it up. */
  readonly ownerUrl: string;
  /** Our own PostgreSQL, where it runs. */
  server(): RunningServer | undefined;
  remove(): void;
}

/** A real party, with members and their sessions, on a PostgreSQL of its own, which nobody runs yet. */
export async function foundParty(smtpUrl: string): Promise<Party> {
  const folder = mkdtempSync(join(tmpdir(), "breakthrough-faults-"));
  // The server runs as another account where this runs as root.
  chmodSync(folder, 0o755);
  const environment = {
    ...OWN_POSTGRES,
    DATA_DIRECTORY: folder,
    SMTP_URL: smtpUrl,
    MAIL_FROM: "The Party <office@party.example>",
    LOG_LEVEL: "info",
    NODE_ENV: "production",
  };
  const party = ["--name", "The Killed Party", "--url", "http://127.0.0.1"];
  const founder = ["--founder", "Ada Okafor <ada@example.net>"];
  await runProgram("dist/server/found.js", [...party, ...founder], environment);
  const opened = await openPostgres({ dataDirectory: folder, log: openLog("error") });
  const ownerUrl = opened.ownerUrl ?? opened.url;
  await fill(ownerUrl, { proposals: 20, comments: 20, members: MEMBERS });
  await opened.stop();
  return {
    folder,
    environment,
    ownerUrl,
    server: () => findRunningServer(join(folder, "postgres/data")),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const RESTART_MS = 1000;
const LONGEST_STOP_MS = 30_000;

/** Starts a process of the built program and starts it again whenever it ends, until it is stopped. */
export async function keep(party: Party, role: "web" | "worker", name: string): Promise<Kept> {
  const port = await findFreePort();
  const log = createWriteStream(join(party.folder, `${name}.log`), { flags: "a" });
  const env = {
    ...process.env,
    ...party.environment,
    ROLE: role,
    PORT: String(port),
    PARTY_URL: `http://127.0.0.1:${port}`,
  };
  let isWanted = true;
  let child: ChildProcess | undefined;
  const start = (): ChildProcess => {
    const started = spawn(process.execPath, [join(ROOT, "dist/server/start.js")], {
      cwd: ROOT,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    started.stdout.pipe(log, { end: false });
    started.stderr.pipe(log, { end: false });
    started.once("exit", () => {
      if (isWanted) setTimeout(startAgain, RESTART_MS);
    });
    return started;
  };
  const startAgain = () => {
    if (isWanted) child = start();
  };
  child = start();
  process.once("exit", () => child?.kill("SIGKILL"));
  return {
    name,
    port,
    pid: () => child?.pid ?? 0,
    kill: async () => {
      if (child === undefined || hasEnded(child)) return;
      const gone = once(child, "exit");
      child.kill("SIGKILL");
      await gone;
    },
    stop: async () => {
      isWanted = false;
      if (child === undefined || hasEnded(child)) return;
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await Promise.race([gone, pause(LONGEST_STOP_MS, undefined, { ref: false })]);
      if (!hasEnded(child)) child.kill("SIGKILL");
    },
  };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Asks the database beside the party. Fails while it is away. */
export async function withDatabase<Answer>(
  { ownerUrl }: Party,
  work: (client: pg.Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** One statement, as its owner. */
export const ask = <Row = Record<string, unknown>>(
  party: Party,
  text: string,
  values: readonly unknown[] = [],
): Promise<Row[]> =>
  withDatabase(party, async (client) => (await client.query(text, [...values])).rows as Row[]);

const BETWEEN_TRIES_MS = 200;

/** Until it works, or the time given is over. Answers undefined then. */
export async function until<Done>(
  longestMs: number,
  work: () => Promise<Done | undefined>,
): Promise<Done | undefined> {
  const givesUpAt = performance.now() + longestMs;
  for (;;) {
    const done = await work().catch(() => undefined);
    if (done !== undefined || performance.now() > givesUpAt) return done;
    await pause(BETWEEN_TRIES_MS);
  }
}
