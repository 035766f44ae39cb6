import { nativeSha256 } from "../cli/native.ts";
import {
  appendLeaves,
  EMPTY_EDGE,
  type Growth,
  type Hash,
  leafHash,
  type TileReader,
  tilePath,
} from "../src/index.ts";

export const fastSha256 = nativeSha256;

export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

export const bytesOf = (digits: string): Uint8Array => Uint8Array.from(Buffer.from(digits, "hex"));

const leavesMade: Hash[] = [];

/** The hash of entry number `index` of the log that tests make up. */
export function madeUpLeaf(index: number): Hash {
  leavesMade[index] ??= leafHash(Buffer.from(`entry ${index}`), fastSha256);
  return leavesMade[index];
}

export function madeUpLeaves(count: number, from = 0): Hash[] {
  return Array.from({ length: count }, (_, i) => madeUpLeaf(from + i));
}

/** A log whose tiles stand in memory, as files would. */
export type StoredLog = { files: Map<string, Uint8Array>; readTile: TileReader; growth: Growth };

/** Appends in batches of those sizes, keeping every tile that was ever written. */
export function storedLog(batches: readonly number[], leafAt = madeUpLeaf): StoredLog {
  const files = new Map<string, Uint8Array>();
  let growth: Growth = { edge: EMPTY_EDGE, root: new Uint8Array(32), tiles: [] };
  for (const count of batches) {
    const leaves = Array.from({ length: count }, (_, i) => leafAt(growth.edge.size + i));
    growth = appendLeaves(growth.edge, leaves, fastSha256);
    for (const tile of growth.tiles) files.set(tilePath(tile.address), tile.bytes);
  }
  return { files, growth, readTile: async (address) => files.get(tilePath(address)) };
}
