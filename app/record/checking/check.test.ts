import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { byClock, inOffice } from "../../../platform/capacity.ts";
import { openDatabase } from "../../../platform/database/database.ts";
import { newKeyText, readRecordKey } from "../../../platform/sealing.ts";
import { aHouse } from "../../../testing/a-house.ts";
import { findPublishedNote } from "../publishing/published-queries.ts";
import { anAct, sealAll } from "../testing.ts";
import { checkRecord, checkWithin } from "./check.ts";

const at = aHouse();

async function write(many: number) {
  await inTransaction(at.house, async (tx) => {
    for (let line = 0; line < many; line++) {
      const says = `Act ${line}, decided by 12 to 7.`;
      const by = line % 3 === 0 ? inOffice("treasurer") : byClock;
      const act = anAct({ says, by, facts: { line, yes: 12, no: 7 } });
      await at.house.record(tx, act, at.clock.now());
    }
  });
}

class Undone extends Error {}

/**
 * What whoever owns the database can do: lay off every guard, change anything, put the guards back. Then the record is
 * checked, and all of it is undone for the next attack.
 */
async function foundAfter(changes: readonly string[], since?: string): Promise<string> {
  const owner = openDatabase(at.ownerUrl, at.house.log, 1);
  let found = "";
  const attack = owner.database.transaction().execute(async (tx) => {
    const { rows } = await sql<{ name: string }>`
      select schemaname || '.' || tablename as name from pg_tables where schemaname = 'record'`.execute(
      tx,
    );
    const guards = async (what: "disable" | "enable") => {
      for (const { name } of rows) {
        await sql`alter table ${sql.table(name)} ${sql.raw(what)} trigger user`.execute(tx);
      }
    };
    await guards("disable");
    for (const change of changes) await sql.raw(change).execute(tx);
    await guards("enable");
    found = (await checkWithin(tx, { since })).faults.join("\n");
    throw new Undone();
  });
  await expect(attack).rejects.toThrow(Undone);
  await owner.close();
  return found;
}

let kept = "";
beforeAll(async () => {
  await write(300);
  await sealAll(at.house);
  await write(5);
  await sealAll(at.house);
  kept = (await findPublishedNote(at.house.database))?.note ?? "";
});

const placed = (place: number) => `(select line from record.leaf where place = ${place})`;
const line3 = `number = ${placed(2)}`;
const rewritten = `update record.line set says = replace(says, '12 to 7', '7 to 12'),
  entry = replace(entry, '12 to 7', '7 to 12') where ${line3}`;

describe("a record that nobody touched", () => {
  it("fits, line by line, with every checkpoint that was signed", async () => {
    const fits = { lines: 305, checkpoints: 2, faults: [] };
    expect(await checkRecord(at.house.database, {})).toEqual(fits);
    expect(await foundAfter([])).toBe("");
  });

  it("fits with lines that wait, and continues a checkpoint that was kept", async () => {
    await write(1);
    expect((await checkRecord(at.house.database, { since: kept })).faults).toEqual([]);
    await sealAll(at.house);
    expect((await checkRecord(at.house.database, { since: kept })).faults).toEqual([]);
  });
});

describe("what the owner of the database does behind the platform's back is found:", () => {
  it("a row is edited, and its entry is not", async () => {
    const change = `update record.line set says = 'Act 2, decided by 7 to 12.' where ${line3}`;
    expect(await foundAfter([change])).toBe(
      "Line 3: its “says” is not what its entry in the log says.",
    );
  });

  it.each([
    ["facts", `'{"line": 2, "no": 12, "yes": 7}'`],
    ["by_whom", "'the members'"],
    ["why", "'Because.'"],
    ["at", "at + interval '1 millisecond'"],
    ["act", "'rooms.other'"],
    ["subject", "'/x/2'"],
  ])("only the %s of a row", async (column, to) => {
    const change = `update record.line set ${column} = ${to} where ${line3}`;
    expect(await foundAfter([change])).toMatch(/^Line 3: its “[a-z]+” is not what its entry/);
  });

  it("a row and its entry are edited together", async () => {
    const found = await foundAfter([rewritten]);
    expect(found).toContain("tile/0/000: The tile is not that of the entries below it.");
    expect(found).toContain("The root is not that of the entries.");
  });

  it("a row, its entry and its hash in the tree are edited together", async () => {
    const rehashed = `update record.hash set hash = sha256('\\x00'::bytea || (select
      convert_to(entry, 'UTF8') from record.line where ${line3})) where level = 0 and place = 2`;
    const found = await foundAfter([rewritten, rehashed]);
    expect(found).toContain("The root is not that of the entries.");
    expect(found).toContain("tile/1/000.p/1: The tile is not that of the entries below it.");
  });

  it("a row is deleted, with its place in the log", async () => {
    const found = await foundAfter([
      `create temporary table gone on commit drop as select ${placed(4)} as line`,
      "delete from record.line_office where line in (select line from gone)",
      "delete from record.leaf where place = 4",
      "delete from record.line where number in (select line from gone)",
    ]);
    expect(found).toContain("some are missing");
    expect(found).toContain("The log has no tile/entries/000.");
  });

  it("a row is deleted, and the place points nowhere", async () => {
    const found = await foundAfter([
      "alter table record.leaf drop constraint leaf_line_fkey",
      `delete from record.line where number = ${placed(4)}`,
    ]);
    expect(found).toContain("Line 5: it was sealed, and its row is gone.");
  });

  it("the newest lines are taken out, with everything that knew of them", async () => {
    const setBack = [
      "delete from record.publication where size > 300",
      "delete from record.checkpoint where size > 300",
      "delete from record.hash where level = 0 and place >= 300",
      "delete from record.leaf where place >= 300",
      "delete from record.line_office where line not in (select line from record.leaf)",
      "delete from record.line where number not in (select line from record.leaf)",
    ];
    expect(await foundAfter(setBack)).toBe("");
    expect(await foundAfter(setBack, kept)).toContain("It had 305 entries, and now there are 300");
  });

  it("only the newest checkpoint is taken away", async () => {
    const found = await foundAfter([
      "delete from record.publication where size > 300",
      "delete from record.checkpoint where size > 300",
    ]);
    expect(found).toContain("The newest checkpoint is of 300 lines, and the log has 306");
  });

  it("two lines change places", async () => {
    const found = await foundAfter([
      "update record.leaf set place = 100000 where place = 5",
      "update record.leaf set place = 5 where place = 6",
      "update record.leaf set place = 6 where place = 100000",
    ]);
    expect(found).toContain("tile/0/000: The tile is not that of the entries below it.");
  });

  it.each([
    [0, 7, "tile/0/000"],
    [0, 304, "tile/0/001"],
    [1, 0, "tile/1/000"],
  ])("a tile is edited, at level %i, hash %i", async (level, place, tile) => {
    const where = `level = ${level} and place = ${place}`;
    const found = await foundAfter([`update record.hash set hash = sha256(hash) where ${where}`]);
    expect(found).toContain(tile);
  });

  it("a checkpoint is signed with another key", async () => {
    const forged = readRecordKey(newKeyText("party.test/record")).signer.signText(
      kept.slice(0, kept.indexOf("\n\n") + 1),
    );
    const signature = Buffer.from([0, 0, 0, 0, ...forged.bytes]).toString("base64");
    const found = await foundAfter([
      `update record.checkpoint set note = regexp_replace(note, '(— \\S+ )\\S+', '\\1${signature}') where size = 305`,
    ]);
    expect(found).toContain("The checkpoint of 305 lines does not bear the record's signature.");
  });

  it("a line is kept from ever being sealed", async () => {
    await write(1);
    const found = await foundAfter(["delete from record.waiting"]);
    expect(found).toContain("has no place in the log, and does not wait for one");
    await sealAll(at.house);
  });

  it("an office is put beside a line", async () => {
    const found = await foundAfter([
      "insert into record.line_office select 'trustee', line from record.leaf where place = 2",
    ]);
    expect(found).toBe("Line 3: its “offices” is not what its entry in the log says.");
  });
});

describe("a whole record made up anew, with the true key,", () => {
  it("fits in itself, and is found by whoever kept an older checkpoint", async () => {
    const owner = openDatabase(at.ownerUrl, at.house.log, 2);
    const { rows } = await sql<{ name: string }>`
      select schemaname || '.' || tablename as name from pg_tables
      where schemaname = 'record'`.execute(owner.database);
    const each = async (what: string) => {
      for (const { name } of rows) {
        await sql`alter table ${sql.table(name)} ${sql.raw(what)} trigger user`.execute(
          owner.database,
        );
      }
    };
    await each("disable");
    await sql.raw(`truncate ${rows.map(({ name }) => name).join(", ")}`).execute(owner.database);
    await each("enable");
    await write(400);
    // By a worker that was started anew: this one remembers what it signed.
    await sealAll({ ...at.house, database: owner.database });
    await owner.close();
    expect((await checkRecord(at.house.database, {})).faults).toEqual([]);
    const { faults } = await checkRecord(at.house.database, { since: kept });
    expect(faults.join("\n")).toContain("the past was changed");
  });
});
