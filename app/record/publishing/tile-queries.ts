import {
  encodeBundle,
  expectAccepted,
  TILE_WIDTH,
  type TileAddress,
  type TileReader,
} from "@breakthrough/transparency-log";
import type { Reader } from "../../../platform/database/database.ts";
import type { RecordTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<RecordTables>();
const utf8 = new TextEncoder();

/** The log's tiles, put together from the hashes that are kept. */
export const tilesOf =
  (db: Reader): TileReader =>
  async (address) => {
    const parts = address.level === "entries" ? readEntries(db, address) : readHashes(db, address);
    const found = await parts;
    if (found.length < address.width) return undefined;
    return address.level === "entries" ? expectAccepted(encodeBundle(found)) : Buffer.concat(found);
  };

async function readHashes(db: Reader, { level, index, width }: TileAddress) {
  const rows = await tables(db)
    .selectFrom("record.hash")
    .select("hash")
    .where("level", "=", Number(level))
    .where("place", ">=", index * TILE_WIDTH)
    .where("place", "<", index * TILE_WIDTH + width)
    .orderBy("place")
    .execute();
  return rows.map((row) => row.hash);
}

async function readEntries(db: Reader, { index, width }: TileAddress) {
  const rows = await tables(db)
    .selectFrom("record.leaf as leaf")
    .innerJoin("record.line as line", "line.number", "leaf.line")
    .select("line.entry")
    .where("leaf.place", ">=", index * TILE_WIDTH)
    .where("leaf.place", "<", index * TILE_WIDTH + width)
    .orderBy("leaf.place")
    .execute();
  return rows.map((row) => utf8.encode(row.entry));
}
