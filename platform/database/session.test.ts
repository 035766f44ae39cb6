import pg from "pg";
import { afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { aPooler, hasPooler, type Pooler } from "../../testing/setting/a-pooler.ts";
import { openLog } from "../log/log.ts";
import { openPostgres } from "../postgres/open-postgres.ts";
import { PostgresUnavailable } from "../postgres/unavailable.ts";
import { aDatabase } from "../testing/a-database.ts";
import { withDatabase } from "../testing/postgres-for-tests.ts";
import { askSession, SESSION, type SessionFacts, whyNoSession } from "./session.ts";

const GOOD: SessionFacts = {
  settings: SESSION,
  backends: [
    [7, 7, 7],
    [8, 8, 8],
  ],
  keepsStatements: true,
};

describe("what two connections found out", () => {
  it("is a session where the settings hold and each has a process of its own", () => {
    expect(whyNoSession(GOOD)).toEqual([]);
  });

  it.each(Object.keys(SESSION))("is none where %s is not as set", (name) => {
    const settings = { ...SESSION, [name]: "something else" };
    expect(whyNoSession({ ...GOOD, settings })).toEqual([
      expect.stringContaining(`${name} is “something else”`),
    ]);
    const { [name as "TimeZone"]: _, ...fewer } = SESSION;
    expect(whyNoSession({ ...GOOD, settings: fewer })).toHaveLength(1);
  });

  it.each([
    [[7, 9], [8]],
    [[7], [8, 9]],
    [[7], [7]],
  ])("is none where %j and %j answered", (one, other) => {
    expect(whyNoSession({ ...GOOD, backends: [one, other] })).toHaveLength(1);
  });

  it("is none where one connection meets the other's prepared statements", () => {
    expect(whyNoSession({ ...GOOD, keepsStatements: false })).toHaveLength(1);
  });
});

describe("a PostgreSQL of one's own", () => {
  it("keeps sessions", async () => {
    const { url, drop } = await aDatabase();
    expect(whyNoSession(await askSession(url))).toEqual([]);
    await drop();
  });
});

const IGNORING = "ignore_startup_parameters = options";

describe.skipIf(!hasPooler)("behind PgBouncer (skipped where it is not installed)", () => {
  let url = "";
  let pooler: Pooler | undefined;
  beforeAll(async () => {
    const database = await aDatabase();
    url = database.url;
    return database.drop;
  });
  afterEach(async () => {
    await pooler?.stop();
    pooler = undefined;
  });

  const open = async (...settings: readonly string[]) => {
    pooler = await aPooler(url, settings);
    const wanted = { databaseUrl: pooler.url, dataDirectory: "/nowhere", log: openLog("silent") };
    return openPostgres(wanted).catch((error: unknown) => error);
  };

  it.each([
    ["pool_mode = transaction"],
    ["pool_mode = transaction", IGNORING],
    ["pool_mode = transaction", IGNORING, "server_round_robin = 1"],
    ["pool_mode = session"],
    ["pool_mode = session", IGNORING],
    ["pool_mode = statement", IGNORING],
  ])("refuses to start, in words: %s %s %s", async (...settings) => {
    const refused = await open(...settings.filter((setting) => setting !== undefined));
    expect(refused).toBeInstanceOf(PostgresUnavailable);
    expect(String(refused)).toContain("does not keep a session as PostgreSQL does");
  });

  it("refuses transaction mode though the database itself have the settings, and takes session mode then", async () => {
    const name = new URL(url).pathname.slice(1);
    const owner = new pg.Client(withDatabase(inject("postgres").ownerUrl, "postgres"));
    await owner.connect();
    for (const [setting, value] of Object.entries(SESSION)) {
      const list = value.split(",").join(", ");
      await owner.query(`alter database ${name} set ${setting} to ${quotedUnlessList(list)}`);
    }
    await owner.end();
    const refused = await open("pool_mode = transaction", IGNORING);
    expect(String(refused)).toContain("one connection is answered by several processes");
    expect(String(refused)).not.toContain("search_path");
    await pooler?.stop();
    expect(await open("pool_mode = session", IGNORING)).toMatchObject({ kind: "configured" });
  });
});

const quotedUnlessList = (value: string): string => (value.includes(",") ? value : `'${value}'`);
