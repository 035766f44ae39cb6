import { concatBytes } from "../notes/bytes.ts";
import type { Hash } from "./hash.ts";
import { EMPTY_ROOT, HASH_BYTES, type Sha256 } from "./hashing.ts";

/** Hashes one after another in one piece, as a tile holds them. */
export type Row = Uint8Array;

export function widthOf(row: Row): number {
  return row.length / HASH_BYTES;
}

export function hashAt(row: Row, place: number): Hash {
  return row.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);
}

/** The row above, made of the pairs of this one; a last hash without a partner is left out. */
export function rowAbove(row: Row, hash: Sha256): Row {
  const pairs = Math.floor(widthOf(row) / 2);
  const above = new Uint8Array(pairs * HASH_BYTES);
  // One buffer for all pairs: a fresh one for each would take as long as the hash itself.
  const joined = new Uint8Array(1 + 2 * HASH_BYTES);
  joined[0] = 1;
  for (let i = 0; i < pairs; i++) {
    joined.set(row.subarray(2 * i * HASH_BYTES, (2 * i + 2) * HASH_BYTES), 1);
    above.set(hash(joined), i * HASH_BYTES);
  }
  return above;
}

/** The root over a row, whose last hash may stand for a smaller subtree than the others. RFC 6962, section 2.1. */
export function rowRoot(row: Row, hash: Sha256): Hash {
  if (row.length === 0) return EMPTY_ROOT;
  let top = row;
  while (widthOf(top) > 1) {
    const above = rowAbove(top, hash);
    const hasLonely = widthOf(top) % 2 === 1;
    top = hasLonely ? concatBytes([above, hashAt(top, widthOf(top) - 1)]) : above;
  }
  return top.slice();
}

/** A tile and every row above it up to its own root, if it is full: row `k` has its whole subtrees of `2^k` hashes. */
export function rowsOf(tile: Row, hash: Sha256): Row[] {
  const rows: Row[] = [];
  for (let row = tile; row.length > 0; row = rowAbove(row, hash)) rows.push(row);
  return rows;
}
