import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { NodeReader } from "../tiles/tile-reader.ts";
import type { Hash } from "./hash.ts";
import { EMPTY_ROOT, nodeHash, type Sha256, sha256 } from "./hashing.ts";
import { consistencyRanges, inclusionRanges, type LeafRange, nodesOf } from "./ranges.ts";
import { findSizeFault } from "./verify.ts";

/**
 * The hashes that show entry `index` to be in the tree of `size`, from its neighbour up. RFC 6962, section 2.1.1.
 * Refuses an entry that such a tree does not have, sizes above 2^53 - 1, and what `readNodes` refuses.
 * @param index from 0
 */
export async function proveInclusion(
  index: number,
  size: number,
  readNodes: NodeReader,
  hash: Sha256 = sha256,
): Promise<Hash[] | Refusal> {
  const fault = findSizeFault([index, size]);
  if (fault) return fault;
  if (index >= size)
    return refuse(
      "log.proof.entry-beyond-tree",
      worded`Entry ${index} cannot be in a tree of ${size} entries.`,
    );
  return readRanges(inclusionRanges(index, size), size, readNodes, hash);
}

/**
 * The hashes that show the tree of `newerSize` to begin with that of `olderSize`. RFC 6962, section 2.1.2. Refuses an
 * older tree that is the larger one, sizes above 2^53 - 1, and what `readNodes` refuses.
 * @param olderSize entries
 */
export async function proveConsistency(
  olderSize: number,
  newerSize: number,
  readNodes: NodeReader,
  hash: Sha256 = sha256,
): Promise<Hash[] | Refusal> {
  const fault = findSizeFault([olderSize, newerSize]);
  if (fault) return fault;
  if (olderSize > newerSize) {
    return refuse(
      "log.proof.older-is-larger",
      worded`A tree of ${newerSize} entries cannot contain an older one of ${olderSize}.`,
    );
  }
  return readRanges(consistencyRanges(olderSize, newerSize), newerSize, readNodes, hash);
}

/**
 * The root of the first `size` entries of a log. Refuses sizes above 2^53 - 1, and what `readNodes` refuses.
 * @param size entries
 */
export async function rootAt(
  size: number,
  readNodes: NodeReader,
  hash: Sha256 = sha256,
): Promise<Hash | Refusal> {
  const fault = findSizeFault([size]);
  if (fault) return fault;
  const hashes = await readRanges([{ start: 0, end: size }], size, readNodes, hash);
  return isRefusal(hashes) ? hashes : (hashes[0] as Hash);
}

async function readRanges(
  ranges: readonly LeafRange[],
  size: number,
  readNodes: NodeReader,
  hash: Sha256,
): Promise<Hash[] | Refusal> {
  const nodes = ranges.map(nodesOf);
  const hashes = await readNodes(nodes.flat(), size);
  if (isRefusal(hashes)) return hashes;
  let at = 0;
  return nodes.map(({ length }) => {
    const parts = hashes.slice(at, at + length);
    at += length;
    return joinFromTheRight(parts, hash);
  });
}

/** Whole subtrees of falling size, the smallest last, as the right edge of a tree has them. */
function joinFromTheRight(parts: readonly Hash[], hash: Sha256): Hash {
  const [last, ...rest] = parts.toReversed();
  if (last === undefined) return EMPTY_ROOT;
  return rest.reduce((joined, left) => nodeHash(left, joined, hash), last);
}
