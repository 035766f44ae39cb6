import { concatBytes } from "../notes/bytes.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import { TILE_WIDTH, type TileAddress, tilesAtLevel } from "../tiles/tile-address.ts";
import type { TileReader } from "../tiles/tile-reader.ts";
import type { Hash } from "./hash.ts";
import { EMPTY_ROOT, HASH_BYTES, type Sha256, sha256 } from "./hashing.ts";
import { type Row, rowRoot, widthOf } from "./row.ts";

/** What has to be known of a tree to append to it: its size, and the partial tile of each level (empty: none). */
export type TreeEdge = { readonly size: number; readonly partialTiles: readonly Row[] };

export type Tile = { readonly address: TileAddress; readonly bytes: Uint8Array };

export type Growth = {
  readonly edge: TreeEdge;
  readonly root: Hash;
  /** Every tile that is new or wider than before, as bytes to store under `tilePath(address)`. */
  readonly tiles: readonly Tile[];
};

export const EMPTY_EDGE: TreeEdge = { size: 0, partialTiles: [] };

/** The tree after some leaf hashes more. Costs about one hash per leaf, and some 255 per level for the root. */
export function appendLeaves(
  edge: TreeEdge,
  leafHashes: readonly Hash[],
  hash: Sha256 = sha256,
): Growth {
  const size = edge.size + leafHashes.length;
  const full: Tile[] = [];
  const partialTiles: Row[] = [];
  let rising = leafHashes;
  for (let level = 0; level < edge.partialTiles.length || rising.length > 0; level++) {
    const row = concatBytes([edge.partialTiles[level] ?? new Uint8Array(0), ...rising]);
    const first = tilesAtLevel(edge.size, level).full;
    const { tiles, rest } = cutTiles(row, level, first);
    full.push(...tiles);
    partialTiles.push(rest);
    rising = tiles.map((tile) => rowRoot(tile.bytes, hash));
  }
  const grown = { size, partialTiles };
  const tiles = [...full, ...widerPartialTiles(edge, grown)];
  return { edge: grown, root: edgeRoot(grown, hash), tiles };
}

function cutTiles(row: Row, level: number, first: number): { tiles: Tile[]; rest: Row } {
  const tiles: Tile[] = [];
  const bytes = TILE_WIDTH * HASH_BYTES;
  let at = 0;
  for (; at + bytes <= row.length; at += bytes) {
    const address = { level, index: first + tiles.length, width: TILE_WIDTH };
    tiles.push({ address, bytes: row.slice(at, at + bytes) });
  }
  return { tiles, rest: row.slice(at) };
}

function widerPartialTiles(before: TreeEdge, after: TreeEdge): Tile[] {
  return after.partialTiles.flatMap((bytes, level) => {
    const width = widthOf(bytes);
    const index = tilesAtLevel(after.size, level).full;
    const had = tilesAtLevel(before.size, level);
    const isNew = index > had.full || width > had.partialWidth;
    return width > 0 && isNew ? [{ address: { level, index, width }, bytes }] : [];
  });
}

/** The root of the tree with that edge. */
export function edgeRoot(edge: TreeEdge, hash: Sha256 = sha256): Hash {
  let below: Hash | undefined;
  for (const tile of edge.partialTiles) {
    const row = below === undefined ? tile : concatBytes([tile, below]);
    below = row.length === 0 ? undefined : rowRoot(row, hash);
  }
  return below ?? EMPTY_ROOT;
}

/**
 * The edge of a stored tree, read back from its tiles. Refuses where one of them is missing or of another length.
 * @param size entries of the tree
 */
export async function readEdge(size: number, readTile: TileReader): Promise<TreeEdge | Refusal> {
  const partialTiles: Row[] = [];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level++) {
    const { full, partialWidth } = tilesAtLevel(size, level);
    if (partialWidth === 0) partialTiles.push(new Uint8Array(0));
    else {
      const bytes = await readTile({ level, index: full, width: partialWidth });
      if (bytes?.length !== partialWidth * HASH_BYTES) {
        return refuse(
          "log.tile.edge-missing",
          worded`The last tile of level ${level} is missing or not ${partialWidth} hashes.`,
        );
      }
      partialTiles.push(bytes);
    }
  }
  return { size, partialTiles };
}

/** The root of a tree that has these leaf hashes, from the left. RFC 6962, section 2.1. */
export function treeRoot(leafHashes: readonly Hash[], hash: Sha256 = sha256): Hash {
  return rowRoot(concatBytes(leafHashes), hash);
}
