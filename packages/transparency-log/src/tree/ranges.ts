/** A whole subtree: `2^level` leaves, the `index`-th such from the left. */
export type TreeNode = { readonly level: number; readonly index: number };

/** Leaves from `start` up to and without `end`. */
export type LeafRange = { readonly start: number; readonly end: number };

/** The greatest power of two below `size`, where RFC 6962 splits a tree of two leaves or more. */
export function splitOf(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

export function isOdd(count: number): boolean {
  return count % 2 === 1;
}

export function half(count: number): number {
  return Math.floor(count / 2);
}

/**
 * The whole subtrees that a range of leaves consists of, from the left. The range must be a node of some tree: its
 * start a multiple of the greatest power of two in it.
 */
export function nodesOf({ start, end }: LeafRange): TreeNode[] {
  const nodes: TreeNode[] = [];
  let at = start;
  while (at < end) {
    const level = Math.floor(Math.log2(end - at));
    nodes.push({ level, index: at / 2 ** level });
    at += 2 ** level;
  }
  return nodes;
}

/** The ranges whose hashes prove that leaf `index` is in a tree of `size`, from the leaf up. RFC 6962, section 2.1.1. */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.reverse();
}

/** The ranges whose hashes prove that a tree of `newer` begins with that of `older`. RFC 6962, section 2.1.2. */
export function consistencyRanges(older: number, newer: number): LeafRange[] {
  if (older === 0 || older === newer) return [];
  const ranges: LeafRange[] = [];
  let start = 0;
  let end = newer;
  while (end !== older) {
    const middle = start + splitOf(end - start);
    if (older <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  // The subtree both trees end in is named only if it is not the whole older tree, whose root is known.
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
}
