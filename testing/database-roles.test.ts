import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateParty } from "../app/wiring/migrating.ts";
import { allAppendOnly } from "../app/wiring/rooms.ts";
import { openDatabase } from "../platform/database/database.ts";
import { listExcess } from "../platform/database/excess.ts";
import { openLog } from "../platform/log/log.ts";
import { aDatabase } from "../platform/testing/a-database.ts";
import type { TestDatabase } from "../platform/testing/clone-database.ts";

const RIGHTS = ["SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"];

let database: TestDatabase;
let app: pg.Client;
let owner: pg.Client;
beforeAll(async () => {
  database = await aDatabase();
  app = new pg.Client({ connectionString: database.url });
  owner = new pg.Client({ connectionString: database.ownerUrl });
  await Promise.all([app.connect(), owner.connect()]);
});
afterAll(async () => {
  await Promise.all([app.end(), owner.end()]);
  await database.drop();
});

/** Every table of every room, of the platform and of the jobs, with what the application may do to it. */
async function listTables(): Promise<{ table: string; kind: string; may: string[] }[]> {
  const { rows } = await app.query(
    `select n.nspname || '.' || c.relname as table, c.relkind as kind,
       array(select r from unnest($1::text[]) with ordinality as x(r, place)
             where has_table_privilege(c.oid, r) order by place) as may
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'v', 'm', 'f')
     order by 1`,
    [RIGHTS],
  );
  return rows;
}

function rightsExpected(table: string, kind: string): string[] {
  if (table.startsWith("platform.kysely_migration") || kind === "v") return ["SELECT"];
  if (allAppendOnly().includes(table)) return ["SELECT", "INSERT"];
  return ["SELECT", "INSERT", "UPDATE", "DELETE"];
}

describe("the application's role", () => {
  it("has on every table exactly what its kind says", async () => {
    const tables = await listTables();
    expect(tables.length).toBeGreaterThan(40);
    for (const { table, kind, may } of tables) {
      expect({ table, may }).toEqual({ table, may: rightsExpected(table, kind) });
    }
  });

  it("may do nothing beyond reading and writing rows", async () => {
    const { database: here, close } = openDatabase(database.url, openLog("silent"), 1);
    expect(await listExcess(here)).toEqual([]);
    await close();
  });

  it("what it may beyond that is found, as of the owner", async () => {
    const { database: here, close } = openDatabase(database.ownerUrl, openLog("silent"), 1);
    const excess = await listExcess(here);
    await close();
    expect(excess).toContain("make schemas");
    expect(excess).toContain("change tables that it owns");
    expect(excess).toContain("empty tables");
    expect(excess.join()).toMatch(/make tables in the schema .*record/);
  });

  it("meets nothing that works with another role's rights: no such function, no such view", async () => {
    const { rows } = await app.query(
      `select p.oid::regprocedure::text as what from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       union all
       select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'v' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
         and not coalesce('security_invoker=true' = any(c.reloptions), false)`,
    );
    expect(rows).toEqual([]);
  });

  it("names every table that is only added to, and each exists", async () => {
    const tables = (await listTables()).map(({ table }) => table);
    expect(allAppendOnly()).toContain("record.line");
    expect(tables).toEqual(expect.arrayContaining([...allAppendOnly()]));
  });

  it.each([
    "create table public.mine ()",
    "create table membership.mine ()",
    "create temporary table mine ()",
    "create table mine ()",
    "create schema mine",
    "create function public.mine() returns int language sql as 'select 1'",
    "create extension pg_trgm",
    "alter table membership.person add column mine int",
    "alter table record.line disable trigger all",
    "alter table record.line disable row level security",
    "drop table record.line",
    "drop trigger line_is_append_only on record.line",
    "create index mine on membership.person (name)",
    "create trigger mine before insert on record.line execute function record.refuse_change()",
    "create table public.mine (line bigint references record.line)",
    "truncate membership.person",
    "truncate record.line",
    "update record.line set says = ''",
    "delete from record.line",
    "update platform.party set is_demonstration = true",
    "delete from platform.party",
    "insert into platform.party values (true, 'x', 'http://x', true, now()) on conflict (only_row) do update set is_demonstration = true",
    "delete from rulebook.setting",
    "insert into platform.kysely_migration values ('x', 'x')",
    "set role breakthrough",
    "set role postgres",
    "set session authorization breakthrough",
    "grant breakthrough to breakthrough_app",
    "grant update on record.line to breakthrough_app; update record.line set says = ''",
    "alter role breakthrough_app bypassrls",
    "create role mine",
    "create database mine",
    "copy membership.person to program 'cat'",
    "copy membership.person to '/tmp/roll'",
    "select pg_read_file('/etc/passwd')",
    "select lo_import('/etc/passwd')",
    "set session_replication_role = replica",
    "alter system set fsync = off",
  ])("is refused: %s", async (order) => {
    await expect(app.query(order)).rejects.toThrow(
      /permission denied|must be (owner|superuser|able)|no schema has been selected|not permitted|does not exist/,
    );
  });
});

describe("tables that are only added to", () => {
  it.each(allAppendOnly().map((table) => [table]))(
    "%s refuses its own owner's change, deletion and emptying",
    async (table) => {
      const { rows } = await owner.query(
        `select attname from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = ''
           and attidentity <> 'a' and not attisdropped limit 1`,
        [table],
      );
      const column = rows[0].attname;
      for (const change of [
        `update ${table} set "${column}" = "${column}"`,
        `delete from ${table}`,
        `truncate ${table} cascade`,
      ]) {
        await expect(owner.query(change)).rejects.toThrow(/append-only|cannot truncate a table/);
      }
    },
  );
});

describe("granting", () => {
  const rightsNow = async () => JSON.stringify(await listTables());

  it("takes back what was granted by hand, and grants what was taken", async () => {
    const before = await rightsNow();
    await owner.query("grant update, truncate on record.line to breakthrough_app");
    await owner.query("grant all on membership.person to public");
    await owner.query("revoke select on ballots.ballot from breakthrough_app");
    await owner.query("grant create on schema record to breakthrough_app");
    expect(await rightsNow()).not.toBe(before);
    await migrateParty(database);
    expect(await rightsNow()).toBe(before);
    await expect(app.query("create table record.mine ()")).rejects.toThrow("permission denied");
  });

  it("reaches a table that came by another way", async () => {
    await owner.query("create table membership.late (id bigserial primary key)");
    await expect(app.query("select from membership.late")).rejects.toThrow("permission denied");
    await migrateParty(database);
    await app.query("insert into membership.late default values");
  });

  it("writes nothing to the catalogue where all is as it should be", async () => {
    const versions = async () =>
      (await owner.query("select sum(xmin::text::bigint) as sum from pg_class")).rows[0].sum;
    await migrateParty(database);
    const before = await versions();
    await migrateParty(database);
    expect(await versions()).toBe(before);
  });

  it("is done once at a time, however many start together", async () => {
    await owner.query("revoke all on all tables in schema proposals from breakthrough_app");
    await Promise.all([1, 2, 3].map(() => migrateParty(database)));
    await app.query("select from proposals.proposal");
  });
});

describe("starting without the owner's address", () => {
  it("is well where the tables are of this version", async () => {
    await migrateParty({ url: database.url, ownerUrl: undefined });
  });

  it("says what to do where they are not, and changes nothing", async () => {
    await owner.query("delete from platform.kysely_migration where name = 'record-0002-filters'");
    const started = migrateParty({ url: database.url, ownerUrl: undefined });
    await expect(started).rejects.toThrow("DATABASE_OWNER_URL");
  });

  it("refuses an owner of another database", async () => {
    const other = await aDatabase();
    const started = migrateParty({ url: database.url, ownerUrl: other.ownerUrl });
    await expect(started).rejects.toThrow("two different databases");
    await other.drop();
  });

  it("warns where one role both owns and uses the tables", async () => {
    const alone = await aDatabase();
    const lines: string[] = [];
    const log = openLog("warn", (line) => lines.push(line));
    await migrateParty({ url: alone.ownerUrl, ownerUrl: undefined }, log);
    expect(lines.join()).toContain("database.role-may-too-much");
    await alone.drop();
  });
});
