import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { Hash } from "../tree/hash.ts";
import { HASH_BYTES, type Sha256, sha256 } from "../tree/hashing.ts";
import type { TreeNode } from "../tree/ranges.ts";
import { hashAt, type Row, rowsOf } from "../tree/row.ts";
import { TILE_WIDTH, type TileAddress, tilePath, tileWidth } from "./tile-address.ts";

/** Gives the bytes of a tile, or undefined where there is none. */
export type TileReader = (address: TileAddress) => Promise<Uint8Array | undefined>;

/** Gives the hashes of whole subtrees of a log that has at least `size` entries. */
export type NodeReader = (
  nodes: readonly TreeNode[],
  size: number,
) => Promise<readonly Hash[] | Refusal>;

export type NodeReaderOptions = {
  readonly hash?: Sha256;
  /** How many tiles to keep with the hashes worked out from them, about 16 kB each. 256 if not said. */
  readonly tilesKept?: number;
};

/** Reads subtree hashes out of tiles. Where a partial tile is gone, its full one serves (C2SP tlog-tiles). */
export function nodesFromTiles(readTile: TileReader, options: NodeReaderOptions = {}): NodeReader {
  const { hash = sha256, tilesKept = 256 } = options;
  const kept = new Map<string, Promise<Row[] | Refusal>>();
  const rowsAt = (address: TileAddress): Promise<Row[] | Refusal> => {
    const path = tilePath(address);
    const rows = kept.get(path) ?? readRows(address, readTile, hash);
    kept.delete(path);
    kept.set(path, rows);
    const oldest = kept.size > tilesKept ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    forgetFaults(rows, () => kept.delete(path));
    return rows;
  };
  return async (nodes, size) => {
    // One question asks for many nodes of a tile: it is read once for it, even where nothing is kept.
    const asked = new Map<string, Promise<Row[] | Refusal>>();
    const rowsOnce = (address: TileAddress) => {
      const path = tilePath(address);
      const rows = asked.get(path) ?? rowsAt(address);
      asked.set(path, rows);
      return rows;
    };
    const found = await Promise.all(nodes.map((node) => readNode(node, size, rowsOnce)));
    return found.find(isRefusal) ?? (found as Hash[]);
  };
}

/** What was not there, or could not be read, may be there the next time. */
function forgetFaults(rows: Promise<Row[] | Refusal>, forget: () => void): void {
  rows.then((found) => isRefusal(found) && forget(), forget);
}

async function readNode(
  { level, index }: TreeNode,
  size: number,
  rowsAt: (address: TileAddress) => Promise<Row[] | Refusal>,
): Promise<Hash | Refusal> {
  const tileLevel = Math.floor(level / 8);
  const height = level % 8;
  const first = index * 2 ** height;
  const tile = Math.floor(first / TILE_WIDTH);
  const width = tileWidth(size, tileLevel, tile);
  const rows = await rowsAt({ level: tileLevel, index: tile, width });
  if (isRefusal(rows)) return rows;
  return hashAt(rows[height] ?? new Uint8Array(0), (first % TILE_WIDTH) / 2 ** height);
}

async function readRows(
  address: TileAddress,
  readTile: TileReader,
  hash: Sha256,
): Promise<Row[] | Refusal> {
  const bytes = await readTileOrFull(address, readTile);
  return isRefusal(bytes) ? bytes : rowsOf(bytes, hash);
}

/** The tile's bytes, checked for their length; cut from the full tile where the partial one is gone. */
export async function readTileOrFull(
  address: TileAddress,
  readTile: TileReader,
): Promise<Row | Refusal> {
  const path = tilePath(address);
  const asked = await readTile(address);
  const isPartial = address.width < TILE_WIDTH;
  const full = asked ?? (isPartial ? await readTile({ ...address, width: TILE_WIDTH }) : undefined);
  if (full === undefined) return refuse("log.tile.missing", worded`The log has no ${path}.`);
  const length = HASH_BYTES * (asked === undefined ? TILE_WIDTH : address.width);
  if (full.length !== length) {
    return refuse(
      "log.tile.wrong-length",
      worded`${path} has ${full.length} bytes instead of ${length}.`,
    );
  }
  return full.slice(0, HASH_BYTES * address.width);
}
