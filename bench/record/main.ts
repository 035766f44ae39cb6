import { hash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { addLine } from "../../app/record/lines/store.ts";
import { findPublished } from "../../app/record/publishing/published-queries.ts";
import { sealLines } from "../../app/record/sealing/seal.ts";
import { line } from "../../app/record/tables/0001-line.ts";
import { filters } from "../../app/record/tables/0002-filters.ts";
import { log as logTables } from "../../app/record/tables/0003-log.ts";
import { type Database, openDatabase } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { openLog } from "../../platform/log/log.ts";
import { openPostgres } from "../../platform/postgres/open-postgres.ts";
import { newKeyText, readRecordKey } from "../../platform/sealing.ts";
import { systemClock } from "../../platform/time/clock.ts";

/* `npm run bench:record`: what it costs to record an act, beside the inserts alone and the hashes alone. */

const CALLERS = 24;
const ACTS = 4_000;
const WAITING = 40_000;
const HASHES = 400_000;

const log = openLog("warn");

const anAct = (nth: number) => ({
  act: "proposals.support",
  by: "5 supporters",
  on: `/proposals/${nth}`,
  says: `“A fairer rent for everybody, number ${nth}” was supported and goes into discussion.`,
  facts: { proposal: nth, supporters: 5, needed: 5, hash: "0123456789abcdef".repeat(4) },
});

/** Does something so many times, by several callers at once. Answers how many a second. */
async function aSecond(times: number, work: (nth: number) => Promise<unknown>): Promise<number> {
  let next = 0;
  const began = performance.now();
  const caller = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return times / ((performance.now() - began) / 1000);
}

/** One row as wide as a line, in a transaction of its own. */
const insertAlone = (database: Database) => (nth: number) =>
  database.transaction().execute((tx) => {
    const { act, by, on, says, facts } = anAct(nth);
    const text = JSON.stringify(facts);
    return sql`
      insert into record.bare (act, by_whom, subject, says, facts, at, entry)
      values (${act}, ${by}, ${on}, ${says}, ${text}, now(), ${says + text})`.execute(tx);
  });

const recordOne = (database: Database) => (nth: number) =>
  database.transaction().execute((tx) => addLine(tx, anAct(nth), systemClock.now()));

/** Acts are recorded while the sealer runs; it counts until the last of them is in a published checkpoint. */
async function recordAll(house: House): Promise<number> {
  const { database } = house;
  const already = (await findPublished(database))?.size ?? 0;
  const began = performance.now();
  let isOver = false;
  const sealing = (async () => {
    while (!isOver) await sealLines(house);
    await sealLines(house);
  })();
  await aSecond(ACTS, recordOne(database));
  isOver = true;
  await sealing;
  const sealed = ((await findPublished(database))?.size ?? 0) - already;
  if (sealed !== ACTS) throw new Error(`${sealed} of ${ACTS} are sealed`);
  return ACTS / ((performance.now() - began) / 1000);
}

/** Lines that wait already: what the sealer itself can do, with a durable checkpoint for every batch. */
async function sealWaiting(
  house: House,
): Promise<{ readonly rate: number; readonly batches: number }> {
  const { database } = house;
  await database.transaction().execute(async (tx) => {
    for (let nth = 0; nth < WAITING; nth++) await addLine(tx, anAct(nth), systemClock.now());
  });
  const count = sql<{ count: number }>`select count(*) as count from record.checkpoint`;
  const before = (await count.execute(database)).rows[0]?.count ?? 0;
  const began = performance.now();
  await sealLines(house);
  const rate = WAITING / ((performance.now() - began) / 1000);
  return { rate, batches: ((await count.execute(database)).rows[0]?.count ?? 0) - before };
}

/** Two hashes an entry, as a tree takes: one for the leaf, one for the node above it. */
function hashesAlone(): number {
  const leaf = Buffer.alloc(420, 7);
  const node = Buffer.alloc(65, 1);
  const began = performance.now();
  for (let nth = 0; nth < HASHES; nth++) {
    hash("sha256", leaf, "buffer");
    hash("sha256", node, "buffer");
  }
  return HASHES / ((performance.now() - began) / 1000);
}

const shown = (rate: number): string => `${Math.round(rate).toLocaleString("en-GB")}/s`;

async function measure(database: Database): Promise<void> {
  for (const tables of [line, filters, logTables]) await tables.up(database as never);
  await sql`create table record.bare (number bigint generated always as identity primary key, act text,
    by_whom text, subject text, says text, facts jsonb, at timestamptz, entry text)`.execute(
    database,
  );
  const sealing = { key: readRecordKey(newKeyText("bench/record")), witnesses: [], quorum: 0 };
  const house = { database, log, clock: systemClock, sealing } as unknown as House;
  await aSecond(400, insertAlone(database));
  const bare = await aSecond(ACTS, insertAlone(database));
  const recorded = await recordAll(house);
  const { rate, batches } = await sealWaiting(house);
  const hashes = hashesAlone();
  console.log(`\n| What | A second | Beside it | Ratio |\n|---|--:|--:|--:|`);
  const row = (what: string, ours: number, beside: number) =>
    console.log(
      `| ${what} | ${shown(ours)} | ${shown(beside)} | ${(ours / beside).toFixed(2)} × |`,
    );
  row(`acts recorded and sealed, ${CALLERS} callers : inserts alone`, recorded, bare);
  row(
    `lines sealed, a durable checkpoint for each of ${batches} batches : hashes alone`,
    rate,
    hashes,
  );
}

const folder = mkdtempSync(join(tmpdir(), "breakthrough-bench-record-"));
const server = await openPostgres({ dataDirectory: folder, log: openLog("error") });
const opened = openDatabase(server.ownerUrl ?? server.url, log, CALLERS + 4);
try {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  console.log(`Node ${process.version}, ${cpus().length} cores, load ${load}`);
  await measure(opened.database);
} finally {
  await opened.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
