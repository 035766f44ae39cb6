import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateParty } from "../app/wiring/migrating.ts";
import { allTables } from "../app/wiring/rooms.ts";
import { inTransaction } from "../platform/act.ts";
import { backUp } from "../platform/backup/back-up.ts";
import { UnusableBackup } from "../platform/backup/format.ts";
import { readHead } from "../platform/backup/read-backup.ts";
import { restore } from "../platform/backup/restore.ts";
import { byClock } from "../platform/capacity.ts";
import { openLog } from "../platform/log/log.ts";
import { anEmptyDatabase } from "../platform/testing/a-database.ts";
import type { TestDatabase } from "../platform/testing/clone-database.ts";
import { aBusyParty } from "./a-busy-party.ts";
import { aHouse } from "./a-house.ts";
import { withSums } from "./backup-lines.ts";

const log = openLog("silent");
const folder = mkdtempSync(join(tmpdir(), "breakthrough-backup-"));
const path = join(folder, "party.backup.gz");
const at = aHouse();
const opened: TestDatabase[] = [];

beforeAll(async () => {
  await aBusyParty(at);
  await asked(
    at.ownerUrl,
    `insert into membership.departure (reason, kind, left_on)
     values (E'a "quoted",\\n\\\\reason (of two lines) – ünï', 'member', '2027-01-01'), (null, '', '2027-01-02')`,
  );
  await backUp({ ownerUrl: at.ownerUrl, path, at: new Date(), log });
}, 120_000);
afterAll(async () => {
  for (const database of opened) await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

async function asked(url: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

async function empty(): Promise<TestDatabase> {
  const database = await anEmptyDatabase();
  opened.push(database);
  return database;
}

const restoreInto = ({ ownerUrl }: TestDatabase, from = path, tables = allTables()) =>
  restore({ ownerUrl, path: from, tables, log, accept: () => {} });

/** Every row of every table as text, sorted, and where every sequence stands. */
async function allOf(url: string): Promise<Record<string, unknown>> {
  const tables = await asked(
    url,
    `select n.nspname || '.' || c.relname as name, c.relkind::text as kind
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'jobs')
       and c.relkind in ('r', 'S') and c.relname !~ '^(kysely|limit_use)' order by 1`,
  );
  const found: Record<string, unknown> = {};
  for (const { name, kind } of tables) {
    const question =
      kind === "S"
        ? `select case when is_called then last_value + 1 else last_value end as next from ${name}`
        : `select t::text as row from ${name} t order by 1`;
    found[String(name)] = await asked(url, question);
  }
  return found;
}

const tablesIn = async ({ ownerUrl }: TestDatabase) =>
  asked(
    ownerUrl,
    "select relname from pg_class c join pg_namespace n on n.oid = relnamespace where relkind in ('r', 'S') and nspname !~ '^pg_' and nspname <> 'information_schema'",
  );

/** The backup with its lines changed. */
function changed(change: (lines: string[]) => string[]): string {
  const lines = gunzipSync(readFileSync(path)).toString().split("\n");
  const other = join(folder, `changed-${readdirSync(folder).length}.gz`);
  writeFileSync(other, gzipSync(change(lines).join("\n")));
  return other;
}

describe("a backup", () => {
  it("restores every row and every sequence exactly", { timeout: 120_000 }, async () => {
    const database = await empty();
    const { rows, tables } = await restoreInto(database);
    await migrateParty(database);
    const [before, after] = [await allOf(at.ownerUrl), await allOf(database.ownerUrl)];
    expect(after).toEqual(before);
    expect(rows).toBeGreaterThan(100);
    expect(tables).toBeGreaterThan(30);
  });

  it("gives the restored tables their rules, triggers and rights again", async () => {
    const database = await empty();
    await restoreInto(database);
    await migrateParty(database);
    const rules = `select conrelid::regclass::text as of, conname, pg_get_constraintdef(oid) as rule, convalidated
      from pg_constraint order by 1, 2`;
    const triggers = `select tgrelid::regclass::text as of, tgname, tgenabled from pg_trigger where not tgisinternal order by 1, 2`;
    const rights = `select c.oid::regclass::text as of, c.relacl::text as rights from pg_class c
      join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_' order by 1`;
    for (const question of [rules, triggers, rights]) {
      expect(await asked(database.ownerUrl, question)).toEqual(await asked(at.ownerUrl, question));
    }
    await expect(asked(database.ownerUrl, "delete from record.line")).rejects.toThrow(
      "append-only",
    );
  });

  it("is of one moment, whatever is written meanwhile", async () => {
    let isDone = false;
    let written = 0;
    const writing = (async () => {
      while (!isDone) {
        // Two rows that belong together: a moment has both or neither.
        await inTransaction(at.house, async (tx) => {
          for (const which of ["one", "other"]) {
            const line = { act: "rooms.act", by: byClock, on: `/moment/${which}`, says: "." };
            await at.house.record(tx, line, at.clock.now());
          }
        });
        written += 1;
      }
    })();
    const during = join(folder, "during.gz");
    await backUp({ ownerUrl: at.ownerUrl, path: during, at: new Date(), log });
    isDone = true;
    await writing;
    expect(written).toBeGreaterThan(0);
    const database = await empty();
    await restoreInto(database, during);
    const [counts] = await asked(
      database.ownerUrl,
      `select count(*) filter (where subject = '/moment/one') = count(*) filter (where subject = '/moment/other') as "isOne"
       from record.line`,
    );
    expect(counts).toEqual({ isOne: true });
  });

  it("can be read by nobody else, and overwrites nothing", async () => {
    expect(statSync(path).mode & 0o077).toBe(0);
    const again = backUp({ ownerUrl: at.ownerUrl, path, at: new Date(), log });
    await expect(again).rejects.toThrow(UnusableBackup);
    expect(readdirSync(folder).filter((name) => name.endsWith("unfinished"))).toEqual([]);
  });

  it("of an older version is restored with its tables, which then grow", async () => {
    const { ownerUrl, url } = await empty();
    const older = Object.fromEntries(
      Object.entries(allTables()).filter(([name]) => !name.startsWith("rulebook-0002")),
    );
    const lines = (list: string[]) => {
      const head = JSON.parse(list[0] ?? "");
      return [
        JSON.stringify({
          ...head,
          migrations: head.migrations.filter((name: string) => name in older),
        }),
        ...list.slice(1),
      ];
    };
    const file = changed((list) => withSums(lines(list)));
    await restore({ ownerUrl, path: file, tables: allTables(), log, accept: () => {} });
    await migrateParty({ url, ownerUrl });
    await expect(asked(ownerUrl, "truncate rulebook.setting")).rejects.toThrow("append-only");
  });
});

describe("what cannot be restored is refused and leaves nothing", () => {
  const cut = (share: number) => {
    const whole = readFileSync(path);
    const other = join(folder, `cut-${share}.gz`);
    writeFileSync(other, whole.subarray(0, Math.floor(whole.length * share)));
    return other;
  };
  const flipped = () => {
    const bytes = readFileSync(path);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 0x10;
    const other = join(folder, "flipped.gz");
    writeFileSync(other, bytes);
    return other;
  };
  const text = () => {
    const other = join(folder, "text.gz");
    writeFileSync(other, "Not a backup.\n");
    return other;
  };
  const ofOneLine = () => {
    const other = join(folder, "endless.gz");
    const piece = gzipSync(Buffer.alloc(32_000_000, "x"));
    // 640 MB of one line in 640 kB; a file like this can be made as long as one likes.
    writeFileSync(other, Buffer.concat([gzipSync('["'), ...Array<Buffer>(20).fill(piece)]));
    return other;
  };
  const head = (patch: object) => (lines: string[]) =>
    withSums([JSON.stringify({ ...JSON.parse(lines[0] ?? ""), ...patch }), ...lines.slice(1)]);

  it.each<[string, () => string, string]>([
    ["cut off in the middle", () => cut(0.5), "its end is missing"],
    ["cut off near the end", () => cut(0.99), "its end is missing"],
    ["empty", () => cut(0), "backup"],
    ["with a flipped bit", flipped, "The backup is broken"],
    ["of something else", text, "no backup of a party"],
    ["of other compressed text", () => changed(() => ["hello", ""]), "no backup of a party"],
    ["of other JSON", () => changed(() => ["{}", "{}", ""]), "broken"],
    [
      "with a row changed",
      () => changed((lines) => lines.map((line) => line.replace("Member", "Mumber"))),
      "missing or changed",
    ],
    [
      "with a row taken out",
      () =>
        changed((lines) =>
          lines.filter((_, place) => place !== lines.findIndex((l) => l[0] === '"')),
        ),
      "missing or changed",
    ],
    [
      "without its last line",
      () => changed((lines) => [...lines.slice(0, -2), ""]),
      "its end is missing",
    ],
    [
      "with something after its end",
      () => changed((lines) => [...lines.slice(0, -1), '"x"', ""]),
      "follows",
    ],
    ["of one line without an end", ofOneLine, "one of its lines does not end"],
    ["of a newer format", () => changed(head({ version: 3 })), "newer version"],
    [
      "with tables of a newer version",
      () => changed(head({ migrations: ["record-9999-x"] })),
      "record-9999-x",
    ],
    [
      "with a table's name changed",
      () =>
        changed((lines) =>
          withSums(lines.map((line) => line.replaceAll('"mail.letter"', '"mail.later"'))),
        ),
      "mail.later",
    ],
  ])("a file %s", async (_what, make, says) => {
    const database = await empty();
    const restoring = restoreInto(database, make());
    await expect(restoring).rejects.toThrow(says);
    await expect(restoring).rejects.toThrow(UnusableBackup);
    expect(await tablesIn(database)).toEqual([]);
  });

  it("a file of one line without an end is refused after a little of it", async () => {
    const before = process.cpuUsage();
    await expect(readHead(ofOneLine())).rejects.toThrow("does not end");
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(3);
  });

  it("a database with anything in it", async () => {
    const database = await empty();
    await asked(database.ownerUrl, "create table public.mine ()");
    await expect(restoreInto(database)).rejects.toThrow("not empty: it has the table public.mine");
    await expect(
      restore({ ownerUrl: at.ownerUrl, path, tables: allTables(), log, accept: () => {} }),
    ).rejects.toThrow("not empty");
  });
});
