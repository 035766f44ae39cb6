import { leafHash } from "@breakthrough/transparency-log";
import { sql } from "kysely";
import type { Database } from "../../platform/database/database.ts";
import type { House, OfficialAct } from "../../platform/house.ts";
import { findPublished } from "./published.ts";
import { sealLines } from "./seal.ts";

export const anAct = (parts: Partial<OfficialAct> = {}): OfficialAct => ({
  act: "rooms.act",
  by: "the clock",
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
