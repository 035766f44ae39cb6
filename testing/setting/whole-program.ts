import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { fill, type Size } from "../../bench/setting/fill.ts";
import {
  findFreePort,
  type Program,
  ROOT,
  runProgram,
  startProgram,
} from "../../bench/setting/programs.ts";
import { openLog } from "../../platform/log/log.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";

const START = "dist/server/start.js";
// An empty variable counts as one that is not set, whatever the surroundings of the tests say.
export const OWN_POSTGRES = {
  DATABASE_URL: "",
  DATABASE_OWNER_URL: "",
  SMTP_URL: "",
  LOG_LEVEL: "warn",
};

/** The party as `npm start` opens it: one program, with a PostgreSQL of its own. */
export interface WholeProgram {
  /** Its settings, for other programs beside it. */
  readonly environment: Readonly<Record<string, string>>;
  start(): Promise<Program>;
  /** What a query finds, asked beside the program or while none runs. */
  ask(query: string): Promise<readonly Record<string, unknown>[]>;
  remove(): void;
}

export async function aWholeProgram(size: Size): Promise<WholeProgram> {
  const folder = mkdtempSync(join(tmpdir(), "breakthrough-whole-"));
  const environment = { ...OWN_POSTGRES, DATA_DIRECTORY: folder };
  const party = ["--name", "The Whole Party", "--url", "http://127.0.0.1"];
  await runProgram("dist/server/found.js", party, environment);
  const opened = await openPostgres({ dataDirectory: folder, log: openLog("error") });
  await fill(opened.ownerUrl ?? opened.url, size);
  await opened.stop();
  return {
    environment,
    start: () => startParty(environment),
    ask: async (query) => {
      const postgres = await openPostgres({ dataDirectory: folder, log: openLog("error") });
      const rows = await askOnce(postgres.url, query);
      await postgres.stop();
      return rows;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The built program with these settings, at a port of its own. */
export async function startParty(environment: Readonly<Record<string, string>>): Promise<Program> {
  const port = await findFreePort();
  const env = { ...environment, PORT: String(port), PARTY_URL: `http://127.0.0.1:${port}` };
  return startProgram({ script: START, port, env });
}

/** Runs one of the built programs to its end, or until the first line that fits. Answers what it said. */
export async function runAndHear(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  killAt?: RegExp,
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, [join(ROOT, `dist/server/${name}.js`), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said += chunk;
      if (killAt?.test(said)) child.kill("SIGKILL");
    });
  }
  const [code] = await once(child, "close");
  return { code, said };
}

export async function askOnce(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return rows;
}

/** At once, as when the machine runs out of memory. */
export async function kill({ child }: Program): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** A process that is started again after it was killed, as a service manager does. */
export function startedAgain(open: () => Promise<Program>) {
  let running: Program | undefined;
  return {
    kill: () => running?.child.kill("SIGKILL"),
    again: async (): Promise<void> => {
      if (running === undefined || running.child.signalCode === "SIGKILL") running = await open();
    },
  };
}

/** A process that does the work of the clock, on a database that others may work on too. */
export function startWorker(
  databaseUrl: string,
  smtpUrl: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<Program> {
  const env = {
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: "",
    SMTP_URL: smtpUrl,
    MAIL_FROM: "The Party <office@party.example>",
    ROLE: "worker",
    LOG_LEVEL: "warn",
    ...settings,
  };
  return startProgram({ script: START, port: 0, env });
}
