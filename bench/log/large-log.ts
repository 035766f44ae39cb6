import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  appendLeaves,
  EMPTY_EDGE,
  type Growth,
  type Hash,
  leafHash,
  type TileReader,
  tilePath,
} from "@breakthrough/transparency-log";
import { nativeSha256 } from "@breakthrough/transparency-log/node";

const AT_ONCE = 65_536;

export function leafAt(index: number): Hash {
  return leafHash(Buffer.from(`entry ${index}`), nativeSha256);
}

export interface LargeLog {
  readonly size: number;
  readonly root: Hash;
  readonly readTile: TileReader;
}

/** Writes the tiles of a log of that many entries, without syncing: only the proofs are measured. */
export function buildLargeLog(directory: string, size: number): LargeLog {
  let growth: Growth = { edge: EMPTY_EDGE, root: new Uint8Array(32), tiles: [] };
  while (growth.edge.size < size) {
    const from = growth.edge.size;
    const count = Math.min(AT_ONCE, size - from);
    const leaves = Array.from({ length: count }, (_, i) => leafAt(from + i));
    growth = appendLeaves(growth.edge, leaves, nativeSha256);
    for (const { address, bytes } of growth.tiles) {
      const path = join(directory, tilePath(address));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
  }
  const readTile: TileReader = async (address) => {
    const bytes = readFileSync(join(directory, tilePath(address)));
    return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  return { size, root: growth.root, readTile };
}
