import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { migrateParty } from "../app/wiring/migrating.ts";
import { Callers } from "../bench/setting/callers.ts";
import { fill, secretOf } from "../bench/setting/fill.ts";
import type { Program } from "../bench/setting/programs.ts";
import { backUp } from "../platform/backup/back-up.ts";
import { openDatabase } from "../platform/database/database.ts";
import { listExcess } from "../platform/database/excess.ts";
import { openLog } from "../platform/log/log.ts";
import { openPostgres } from "../platform/postgres/open-postgres.ts";
import { withDatabase } from "../platform/testing/postgres-for-tests.ts";
import { aSealing } from "./a-house.ts";
import {
  askOnce,
  aWholeProgram,
  OWN_POSTGRES,
  runAndHear,
  startParty,
  type WholeProgram,
} from "./setting/whole-program.ts";

/* What docs/operating.md tells the operator to do, done with the built programs. */

const SIZE = { proposals: 60, comments: 5_000, members: 300 };
const MINUTES = 60_000;
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "breakthrough-operating-"));
const log = openLog("error");

beforeAll(() => {
  const { status } = spawnSync(process.execPath, ["bin/run.mjs", "build"], { cwd: root });
  expect(status).toBe(0);
}, 5 * MINUTES);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => ({ ...OWN_POSTGRES, DATA_DIRECTORY: join(folder, name) });

async function statusOf(server: Program, path = "/"): Promise<number> {
  return (await new Callers(server.port, 1).ask({ path })).status;
}

/** A query to the server of a data directory, as its owner. */
async function askOwner(dataDirectory: string, query: string) {
  const { ownerUrl = "", stop } = await openPostgres({ dataDirectory, log });
  try {
    return await askOnce(ownerUrl, query);
  } finally {
    await stop();
  }
}

async function excessOf(url: string): Promise<readonly string[]> {
  const { database, close } = openDatabase(url, log, 1);
  const excess = await listExcess(database);
  await close();
  return excess;
}

const asSuperuser = (url: string): string => {
  const other = new URL(url);
  other.username = "postgres";
  return other.href;
};

const COUNTS = `select (select count(*) from membership.person)::int as people,
  (select count(*) from discussions.comment)::int as comments,
  (select count(*) from ballots.vote)::int as votes,
  (select count(*) from record.line)::int as lines,
  (select count(*) from sign_in.session)::int as sessions`;

describe("data of an earlier version, where one role owned and used everything", () => {
  it(
    "is taken over by the next start: nothing is lost, and the application owns nothing",
    async () => {
      const settings = at("old");
      const dataDirectory = settings.DATA_DIRECTORY;
      const old = await openPostgres({ dataDirectory, log });
      const owner = old.ownerUrl ?? "";
      await askOnce(asSuperuser(owner), "drop role breakthrough_app");
      await migrateParty({ url: owner, ownerUrl: undefined }, openLog("silent"));
      await askOnce(
        owner,
        "insert into platform.party (name, url, is_demonstration, founded_at) values ('Old', 'http://127.0.0.1', false, now())",
      );
      await fill(owner, { proposals: 5, comments: 10, members: 3 });
      await old.stop();

      const server = await startParty(settings);
      expect(await statusOf(server)).toBe(200);
      const now = await openPostgres({ dataDirectory, log });
      expect(await excessOf(now.url)).toEqual([]);
      const connected = await askOnce(
        asSuperuser(now.url),
        "select distinct usename from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
      );
      expect(connected).toEqual([{ usename: "breakthrough_app" }]);
      expect(await askOnce(now.url, COUNTS)).toMatchObject([{ people: 3, comments: 10 }]);
      await now.stop();
      await server.stop();
    },
    2 * MINUTES,
  );
});

describe("back up and restore", () => {
  let party: WholeProgram;
  let server: Program;
  let file = "";
  beforeAll(async () => {
    party = await aWholeProgram(SIZE);
    server = await party.start();
  }, 2 * MINUTES);
  afterAll(async () => {
    await server.stop();
    party.remove();
  }, MINUTES);

  const vote = (member: number) =>
    new Callers(server.port, 1).ask({
      path: "/decide/1/vote",
      headers: {
        cookie: `session=${secretOf(member)}`,
        origin: `http://127.0.0.1:${server.port}`,
      },
      form: "vote-proposal=yes",
    });

  it(
    "backs up while the party runs, and what was acknowledged before is in it",
    async () => {
      for (let member = 1; member <= 20; member += 1) expect((await vote(member)).status).toBe(303);
      const voting = (async () => {
        for (let member = 21; member <= 60; member += 1) await vote(member);
      })();
      const { code, said } = await runAndHear("back-up", [folder], party.environment);
      await voting;
      expect(code, said).toBe(0);
      const [name = ""] = readdirSync(folder).filter((one) => one.endsWith(".backup.gz"));
      file = join(folder, name);
      expect(said).toContain(file);
      expect(said).toContain("signed by the record's key");
    },
    MINUTES,
  );

  it(
    "killed half way, a restore leaves an empty database, and the same command works then",
    async () => {
      const settings = at("restored");
      // A new host has no key: it says whose the file is, and touches nothing before somebody has compared.
      const asked = await runAndHear("restore", [file], settings);
      expect(asked.code).toBe(1);
      const ours = /signed by:\s+(\S+)\n/.exec(asked.said)?.[1] ?? "";
      const [{ key = "" } = {}] = await party.ask("select verifier_key as key from record.signer");
      expect(ours).toBe(key);
      const other = aSealing().key?.verifierKey ?? "";
      const refused = await runAndHear("restore", [file, "--key", other], settings);
      expect(refused.code).toBe(1);
      expect(refused.said).toContain("not the key you gave");
      const wanted = [file, "--key", ours];
      const killed = await runAndHear("restore", wanted, settings, /discussions\.comment/);
      expect(killed.code).toBe(null);
      const tables =
        "select count(*)::int as count from pg_class where relnamespace::regnamespace::text ~ '^(membership|discussions|record|platform)$'";
      expect(await askOwner(settings.DATA_DIRECTORY, tables)).toEqual([{ count: 0 }]);

      const { code, said } = await runAndHear("restore", wanted, settings);
      expect(code, said).toBe(0);
      expect(said).toContain(`Signed by the record's key: ${ours}`);
      const [before = {}] = await party.ask(COUNTS);
      const [after = {}] = await askOwner(settings.DATA_DIRECTORY, COUNTS);
      expect(after).toMatchObject({ people: before.people, comments: SIZE.comments });
      expect(after.votes).toBeGreaterThanOrEqual(20);
      expect(after.sessions).toBe(before.sessions);

      const again = await startParty(settings);
      expect(await statusOf(again)).toBe(200);
      expect(await statusOf(again, "/decide/1")).toBe(200);
      await again.stop();
      const twice = await runAndHear("restore", wanted, settings);
      expect(twice.code).toBe(1);
      expect(twice.said).toContain("This database is not empty");
    },
    3 * MINUTES,
  );

  it(
    "restores what nobody signed only for an operator who says that they know where it comes from",
    async () => {
      const unsigned = join(folder, "unsigned.backup.gz");
      const dataDirectory = party.environment.DATA_DIRECTORY ?? "";
      const { ownerUrl = "", stop } = await openPostgres({ dataDirectory, log });
      await backUp({ ownerUrl, path: unsigned, at: new Date(), log });
      await stop();
      const settings = at("unsigned");
      const asked = await runAndHear("restore", [unsigned], settings);
      expect(asked.code).toBe(1);
      expect(asked.said).toContain("Nobody signed this backup");
      expect(asked.said).toContain(`npm run restore -- ${unsigned} --unsigned`);
      const { code, said } = await runAndHear("restore", [unsigned, "--unsigned"], settings);
      expect(code, said).toBe(0);
      expect(said).toContain("You said that you know where it comes from");
      expect(await askOwner(settings.DATA_DIRECTORY, COUNTS)).toEqual(await party.ask(COUNTS));
    },
    2 * MINUTES,
  );

  it(
    "says in a sentence what is wrong with how it was called",
    async () => {
      const settings = at("nothing");
      for (const [program, args, says] of [
        ["back-up", [], "npm run back-up"],
        ["back-up", [join(folder, "none/")], "There is no folder"],
        ["back-up", [file], "There is a file"],
        ["back-up", [join(folder, "new"), "--archive"], "There is no party here yet"],
        ["key-holder", [], "npm run --silent key-holder"],
        ["key-holder", ["new", "--body", "The weather"], "BODY is one of"],
        ["key-holder", ["share", file, "--key", join(folder, "none.key")], "There is no file"],
        ["key-holder", ["share", file, "--key", join(root, "package.json")], "holds no key-holder"],
        ["restore", [], "npm run restore"],
        ["restore", [join(folder, "none.gz")], "There is no file"],
        ["restore", [join(root, "package.json")], "This file is no backup of a party"],
      ] as const) {
        const { code, said } = await runAndHear(program, args, settings);
        expect(code).toBe(1);
        expect(said).toContain(says);
        expect(said).not.toMatch(/\n\s+at /);
      }
    },
    3 * MINUTES,
  );
});

describe("a server of one's own", () => {
  const { ownerUrl } = inject("postgres");
  const admin = new pg.Client({
    connectionString: asSuperuser(withDatabase(ownerUrl, "postgres")),
  });
  const urlOf = (role: string) => {
    const url = new URL(withDatabase(ownerUrl, "managed"));
    url.username = role;
    return url.href;
  };
  const remove = async () => {
    await admin.query("drop database if exists managed with (force)");
    for (const role of ["managed_owner", "managed_app", "managed_reader"]) {
      await admin.query(`drop role if exists ${role}`);
    }
  };
  beforeAll(async () => {
    await admin.connect();
    await remove();
    const guide = readFileSync(join(root, "docs/operating.md"), "utf8");
    const [, script = ""] = /```sql\n(CREATE ROLE.*?)```/s.exec(guide) ?? [];
    for (const statement of script.replaceAll("breakthrough", "managed").split(";\n")) {
      await admin.query(statement);
    }
  });
  afterAll(async () => {
    await remove();
    await admin.end();
  });

  const app = { ...at("managed"), DATABASE_URL: urlOf("managed_app") };
  const both = { ...app, DATABASE_OWNER_URL: urlOf("managed_owner") };

  it(
    "is set up by the guide's script, and then the party runs without the owner's address",
    async () => {
      const early = await runAndHear("start", [], app);
      expect(early.code).toBe(1);
      expect(early.said).toContain("DATABASE_OWNER_URL");
      expect((await runAndHear("migrate", [], both)).said).toContain(
        "The tables are of this version",
      );
      const named = ["--name", "Ours", "--url", "http://127.0.0.1"];
      const found = await runAndHear("found", named, app);
      expect(found.code, found.said).toBe(0);
      expect(found.said).not.toContain("role-may-too-much");
      const server = await startParty(app);
      expect(await statusOf(server)).toBe(200);
      await server.stop();
      expect(await excessOf(app.DATABASE_URL)).toEqual([]);
    },
    2 * MINUTES,
  );

  it(
    "is backed up by a role that may read everything and nothing else",
    async () => {
      await admin.query("create role managed_reader login in role pg_read_all_data");
      await admin.query("grant connect on database managed to managed_reader");
      const reader = { ...app, DATABASE_OWNER_URL: urlOf("managed_reader") };
      const { code, said } = await runAndHear("back-up", [join(folder, "read.gz")], reader);
      expect(code, said).toBe(0);
    },
    MINUTES,
  );

  it(
    "warns at each start where one role owns the tables and is the application",
    async () => {
      const owner = { ...app, DATABASE_URL: urlOf("managed_owner") };
      const { said } = await runAndHear("migrate", [], owner);
      expect(said).toContain("database.role-may-too-much");
      expect(said).toContain("make schemas");
    },
    MINUTES,
  );
});
