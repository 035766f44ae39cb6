import { isRefusal, openCheckpoint, TILE_WIDTH, treeRoot } from "@breakthrough/transparency-log";
import { sql } from "kysely";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { inTransaction } from "../../../platform/act.ts";
import { openDatabase } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import { openLog } from "../../../platform/log/log.ts";
import { readVerifier } from "../../../platform/sealing.ts";
import { aHouse, aSealing } from "../../../testing/a-house.ts";
import { openHouse } from "../../wiring/house.ts";
import { findPublished, findPublishedNote } from "../publishing/published-queries.ts";
import { listLines } from "../queries.ts";
import { anAct, leavesOf, sealAll } from "../testing.ts";
import { RecordTampered, sealLines, WrongKey } from "./seal.ts";

const at = aHouse();

const add = (says: string) =>
  inTransaction(at.house, (tx) => at.house.record(tx, anAct({ says }), at.clock.now()));

/** Everything that a checkpoint promises, worked out from the entries alone. */
async function expectSealed(size: number) {
  const published = await findPublished(at.house.database);
  expect(published?.size).toBe(size);
  const leaves = await leavesOf(at.house.database, size);
  expect(Buffer.from(published?.root ?? []).toString("hex")).toBe(
    Buffer.from(treeRoot(leaves)).toString("hex"),
  );
}

async function tree(database = at.house.database) {
  const { rows } = await sql<{ size: number; lines: number; places: number; largest: number }>`
    select count(*) as size, count(distinct line) as lines, count(distinct place) as places,
      coalesce(max(place), -1) as largest from record.leaf`.execute(database);
  return rows[0];
}

describe("a line's place in the log", () => {
  it("is given in a batch, whose checkpoint is signed with the record's key", async () => {
    await add("one");
    expect((await listLines(at.house.database)).lines[0]?.index).toBeUndefined();
    await add("two");
    await sealLines(at.house);
    expect((await listLines(at.house.database)).lines.map(({ index }) => index)).toEqual([1, 0]);
    await expectSealed(2);
    const note = (await findPublishedNote(at.house.database))?.note ?? "";
    const verifier = readVerifier(at.house.sealing.key?.verifierKey ?? "");
    const opened = openCheckpoint(note, verifier, [], "party.test/record");
    expect(isRefusal(opened)).toBe(false);
  });

  it("is given once: sealing again without a new line signs nothing", async () => {
    const before = await findPublishedNote(at.house.database);
    await sealLines(at.house);
    expect(await findPublishedNote(at.house.database)).toEqual(before);
  });

  it("is given to a line that becomes visible late, after those with higher numbers", async () => {
    const late = new pg.Client({ connectionString: at.databaseUrl });
    await late.connect();
    await late.query("begin");
    const house = { ...at.house };
    await late.query(
      `with added as (insert into record.line (act, by_whom, subject, says, facts, at, entry)
         values ('rooms.act', 'the clock', '/x/1', 'late', '{}', now(), '{"says":"late"}') returning number)
       insert into record.waiting (line) select number from added`,
    );
    await add("quicker");
    await sealLines(house);
    const [quicker] = (await listLines(house.database)).lines;
    expect(quicker).toMatchObject({ says: "quicker", index: 2 });
    await late.query("commit");
    await late.end();
    await sealLines(house);
    await expectSealed(4);
    const places = (await listLines(house.database)).lines.map(({ says, index }) => [says, index]);
    expect(places.slice(0, 2)).toEqual([
      ["quicker", 2],
      ["late", 3],
    ]);
  });

  it("does not care for numbers that were lost with their acts", async () => {
    for (const says of ["kept", "lost", "lost", "kept"]) {
      const adding = inTransaction(at.house, async (tx) => {
        await at.house.record(tx, anAct({ says }), at.clock.now());
        if (says === "lost") throw new Error("undone");
      });
      await adding.catch(() => undefined);
    }
    await sealLines(at.house);
    await expectSealed(6);
  });

  it(`is right on both sides of a tile of ${TILE_WIDTH}, whatever the batches`, async () => {
    for (const lines of [245, 4, 1, 1, 300]) {
      await inTransaction(at.house, async (tx) => {
        for (let line = 0; line < lines; line++) {
          await at.house.record(tx, anAct({ says: `batch of ${lines}, ${line}` }), at.clock.now());
        }
      });
      await sealLines(at.house);
    }
    await expectSealed(557);
    expect(await tree()).toEqual({ size: 557, lines: 557, places: 557, largest: 556 });
  });
});

describe("several workers on one database", () => {
  const workers: { readonly house: House; close(): Promise<void> }[] = [];
  const openWorker = () => {
    const { database, close } = openDatabase(at.databaseUrl, openLog("warn"), 3);
    return { house: openHouse({ ...at.house, database }), close };
  };

  it("make one tree, and never sign two of one size", async () => {
    workers.push(openWorker(), openWorker(), openWorker());
    const begun = (await tree())?.size ?? 0;
    const writing = Array.from({ length: 60 }, (_, nth) => add(`together ${nth}`));
    const sealing = workers.map(async ({ house }) => {
      for (let round = 0; round < 15; round++) await sealLines(house);
    });
    await Promise.all([...writing, ...sealing]);
    await sealAll(at.house);
    for (const worker of workers) await worker.close();
    await expectSealed(begun + 60);
    const { rows } = await sql<{ size: number; root: Buffer }>`
      select size, root from record.checkpoint order by size`.execute(at.house.database);
    const leaves = await leavesOf(at.house.database, begun + 60);
    expect(rows.length).toBeGreaterThan(2);
    for (const { size, root } of rows) {
      expect(root.equals(treeRoot(leaves.slice(0, size)))).toBe(true);
    }
  });

  it("with another key than the record's, one signs nothing", async () => {
    await add("for the right key");
    const stranger = { ...at.house, sealing: aSealing() };
    await expect(sealLines(stranger)).rejects.toThrow(WrongKey);
    expect((await listLines(at.house.database)).lines[0]?.index).toBeUndefined();
    await sealLines(at.house);
    expect((await listLines(at.house.database)).lines[0]?.index).toBeDefined();
  });
});

/** What only the owner of the tables can do: the guards are laid off first. */
async function asOwner(table: string, change: string) {
  const owner = new pg.Client({ connectionString: at.ownerUrl });
  await owner.connect();
  await owner.query(`alter table ${table} disable trigger user`);
  await owner.query(change);
  await owner.query(`alter table ${table} enable trigger user`);
  await owner.end();
}

describe("a record that was changed behind its back", () => {
  it("is not sealed any further: a hash at its edge is another", async () => {
    const { size } = (await findPublished(at.house.database)) ?? { size: 0 };
    const change = (to: string) =>
      asOwner(
        "record.hash",
        `update record.hash set hash = ${to} where level = 0 and place = ${size - 1}`,
      );
    const { rows } = await sql<{ hash: Buffer }>`
      select hash from record.hash where level = 0 and place = ${size - 1}`.execute(
      at.house.database,
    );
    await change("sha256('x')");
    await add("after the tampering");
    await expect(sealLines(at.house)).rejects.toThrow(RecordTampered);
    expect((await findPublished(at.house.database))?.size).toBe(size);
    await change(`'\\x${rows[0]?.hash.toString("hex")}'`);
    await sealLines(at.house);
    expect((await findPublished(at.house.database))?.size).toBe(size + 1);
  });

  it("is not sealed any further: it was set back to before what this worker signed", async () => {
    const size = (await findPublished(at.house.database))?.size ?? 0;
    await add("to be taken back");
    await sealLines(at.house);
    await asOwner("record.publication", `delete from record.publication where size > ${size}`);
    await asOwner("record.checkpoint", `delete from record.checkpoint where size > ${size}`);
    await asOwner("record.leaf", `delete from record.leaf where place >= ${size}`);
    await asOwner("record.hash", `delete from record.hash where level = 0 and place >= ${size}`);
    await add("another one instead");
    await expect(sealLines(at.house)).rejects.toThrow("set back to before");
  });
});
