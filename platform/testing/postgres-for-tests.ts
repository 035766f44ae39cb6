import { createHash } from "node:crypto";
import { globSync, readFileSync, rmSync, statfsSync } from "node:fs";
import { freemem, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { DatabaseUrls } from "../database/database.ts";
import { openLog } from "../log/log.ts";
import { type OpenPostgres, openPostgres } from "../postgres/open-postgres.ts";

/** What a test needs to clone itself a database. */
export type PostgresForTests = {
  /** The server as the owner of databases, to give orders from. */
  ownerUrl: string;
  /** The server as the application. */
  appUrl: string;
  /** The name of the database that is cloned: migrated, empty. */
  template: string;
};

export type OpenPostgresForTests = PostgresForTests & { stop(): Promise<void> };

/**
 * Opens a server whose data may be lost at any time, and a template with the tables of the code as it stands. Both
 * are kept between runs; the template is made anew when a source file of the house changes.
 *
 * @param root the root of the repository
 * @param migrate brings an empty database to the newest tables
 */
export async function openPostgresForTests(
  root: string,
  migrate: (urls: DatabaseUrls) => Promise<void>,
): Promise<OpenPostgresForTests> {
  const server = await openThrowAway(root);
  const { url: appUrl, ownerUrl } = server;
  if (ownerUrl === undefined) throw new Error("the tests' own server has no owner");
  const admin = new pg.Client({ connectionString: ownerUrl });
  await admin.connect();
  try {
    // Two runs at once would make the same template; the second waits here.
    await admin.query("SELECT pg_advisory_lock(4711)");
    await dropLeftovers(admin);
    const template = `template_${hashOfSources(root)}`;
    await makeTemplate(admin, template, { url: appUrl, ownerUrl }, migrate);
    return { ownerUrl, appUrl, template, stop: server.stop };
  } finally {
    await admin.end();
  }
}

/** Linux's folder in memory, and the number by which `statfs` knows that it is one. */
const IN_MEMORY = "/dev/shm";
const TMPFS = 0x01021994;
const ROOM_BYTES = 4 * 2 ** 30;

/**
 * Where data are kept that may be lost at any time: in memory, where there is room. A database is 1,300 files, which took
 * 0.4 s of a processor to make on a disk.
 */
function folderForData(): string {
  try {
    const { type, bsize, bavail } = statfsSync(IN_MEMORY);
    const room = Math.min(bsize * bavail, freemem());
    return type === TMPFS && room >= ROOM_BYTES ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

async function openThrowAway(root: string): Promise<OpenPostgres> {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 12);
  const dataDirectory = join(
    folderForData(),
    `breakthrough-tests-${process.getuid?.() ?? 0}-${name}`,
  );
  const wanted = { dataDirectory, log: openLog("warn"), isDurable: false };
  try {
    return await openPostgres(wanted);
  } catch (error) {
    // Data written without care for a power cut may not survive one. It is only the tests' own.
    console.warn(`Starting the tests' PostgreSQL anew, because: ${(error as Error).message}`);
    rmSync(dataDirectory, { recursive: true, force: true });
    return await openPostgres(wanted);
  }
}

async function makeTemplate(
  admin: pg.Client,
  template: string,
  server: { url: string; ownerUrl: string },
  migrate: (urls: DatabaseUrls) => Promise<void>,
): Promise<void> {
  if ((await listDatabases(admin, "template\\_%")).includes(template)) return;
  for (const old of await listDatabases(admin, "template\\_%")) await dropDatabase(admin, old);
  const unfinished = `unfinished_${template}`;
  await dropDatabase(admin, unfinished);
  await admin.query(`CREATE DATABASE ${unfinished}`);
  await migrate({
    url: withDatabase(server.url, unfinished),
    ownerUrl: withDatabase(server.ownerUrl, unfinished),
  });
  await admin.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`);
}

/** Databases of test processes that died before they could drop them. */
async function dropLeftovers(admin: pg.Client): Promise<void> {
  for (const name of await listDatabases(admin, "test\\_%")) {
    if (!isRunning(Number(name.split("_")[1]))) await dropDatabase(admin, name);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function listDatabases(admin: pg.Client, like: string): Promise<string[]> {
  const { rows } = await admin.query("SELECT datname FROM pg_database WHERE datname LIKE $1", [
    like,
  ]);
  return rows.map((row) => row.datname);
}

const NO_PRIVILEGE = "42501";
const TRIES = 20;

/**
 * The server's own cleaner may be at work in a database, and only a superuser may end it: it is waited for. What
 * cannot be dropped then is dropped before the next run.
 */
export async function dropDatabase(admin: pg.Client, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      return;
    } catch (error) {
      const isCleaner = error instanceof pg.DatabaseError && error.code === NO_PRIVILEGE;
      if (!isCleaner) throw error;
      if (attempt === TRIES) return;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** The same server, another database. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

function hashOfSources(root: string): string {
  const hash = createHash("sha256");
  const files = globSync(["app/**/*.ts", "platform/**/*.ts"], { cwd: root }).sort();
  for (const file of files) {
    if (file.endsWith(".test.ts")) continue;
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
