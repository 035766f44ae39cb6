import { leafHash } from "@breakthrough/transparency-log";
import { sql } from "kysely";
import { byClock } from "../../platform/capacity.ts";
import type { Database } from "../../platform/database/database.ts";
import type { House, OfficialLine } from "../../platform/house.ts";
import { findPublished } from "./publishing/published-queries.ts";
import { sealLines } from "./sealing/seal.ts";

export const anAct = (parts: Partial<OfficialLine> = {}): OfficialLine => ({
  act: "rooms.act",
  by: byClock,
  on: "/x/1",
  says: "Something was done.",
  ...parts,
});

/** The leaf hashes of the first lines, made from nothing but their entries. */
export async function leavesOf(database: Database, size: number): Promise<readonly Uint8Array[]> {
  const { rows } = await sql<{ entry: string }>`
    select entry from record.leaf join record.line on line.number = leaf.line
    where place < ${size} order by place`.execute(database);
  return rows.map(({ entry }) => leafHash(new TextEncoder().encode(entry)));
}

/** Seals until nothing waits, and answers how many lines are sealed then. */
export async function sealAll(house: House): Promise<number> {
  await sealLines(house);
  return (await findPublished(house.database))?.size ?? 0;
}

/** The newest lines' entries, the newest first. */
export async function newestEntryTexts(database: Database, many: number) {
  const { rows } = await sql<{ entry: string }>`
    select entry from record.line order by number desc limit ${many}`.execute(database);
  return rows.map(({ entry }) => entry);
}

/** The newest checkpoint, as it was signed. */
export async function newestCheckpointNote(database: Database): Promise<string> {
  const { rows } = await sql<{ note: string }>`
    select note from record.checkpoint order by size desc limit 1`.execute(database);
  return rows[0]?.note ?? "";
}

/** The entries about one thing, the oldest first. */
export async function entryTextsOn(database: Database, path: string): Promise<readonly string[]> {
  const { rows } = await sql<{ entry: string }>`
    select entry from record.line where subject = ${path} order by number`.execute(database);
  return rows.map(({ entry }) => entry);
}

/** The tables of the whole house in which this text stands anywhere. */
export async function tablesWith(database: Database, text: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select schemaname || '.' || tablename as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema') order by 1`.execute(database);
  const found: string[] = [];
  for (const { name } of rows) {
    // Bytes are shown as hexadecimal numbers.
    const bytes = Buffer.from(text).toString("hex");
    const { rows: held } = await sql`
      select 1 from ${sql.table(name)} t
      where position(${text} in t::text) > 0 or position(${bytes} in t::text) > 0
      limit 1`.execute(database);
    if (held.length > 0) found.push(name);
  }
  return found;
}

/** As if the lines that wait had done so for that long. */
export const letWait = (database: Database, minutes: number) =>
  sql`update record.waiting set since = now() - make_interval(mins => ${minutes})`.execute(
    database,
  );
