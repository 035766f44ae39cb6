import type { Ballots } from "../ballots/ballots.ts";
import type { RowRange } from "../piles/piles.ts";

/** Keep values and weights are whole billionths. */
export const billion = 1_000_000_000;

/** Above this many papers the sums of a pass could pass 2^53. */
export const largestMeekPoll = 2 ** 38;

const mostForTable = 64;

/**
 * Papers gathered by what Meek's rule sees of them: the elected candidates they pass, then the first
 * hopeful. A pass over the papers is a pass over this tree, some thousands of nodes instead of millions
 * of papers. When a candidate is elected or excluded only the papers that had stopped there move on.
 */
export class MeekTree {
  readonly #ballots: Ballots;
  readonly #next: Int32Array;
  readonly #position: Uint32Array;
  readonly #candidates: number;
  #parent: number[] = [];
  #candidate: number[] = [];
  /** Papers whose way ends at a node. */
  #ended: number[] = [];
  #head: number[] = [];
  #start: number[] = [];
  /** Child of node and candidate: a table while candidates are few, a map when it would be mostly empty. */
  #children = new Int32Array(0);
  readonly #sparse: Map<number, number> | undefined;
  readonly #leaves: number[][];
  #through: Float64Array | undefined;
  /** 0 excluded, 1 hopeful, 2 elected. */
  readonly #standing: Uint8Array;

  constructor(
    ballots: Ballots,
    ranges: readonly { range: RowRange; parts: number }[],
    available: Uint8Array,
  ) {
    this.#ballots = ballots;
    this.#candidates = ballots.candidates.length;
    this.#sparse = this.#candidates > mostForTable ? new Map() : undefined;
    this.#next = new Int32Array(ballots.rows);
    this.#position = ballots.offset.slice(0, ballots.rows);
    this.#standing = Uint8Array.from(available);
    this.#leaves = ballots.candidates.map(() => []);
    for (const { range, parts } of ranges) {
      const root = this.#addNode(-1, -1, Math.floor(billion / parts));
      for (let row = range.from; row < range.to; row++) this.#walk(row, root);
    }
  }

  /** Papers that named nobody who can receive them. */
  get unplaced(): { papers: number; root: number }[] {
    return this.#parent.flatMap((parent, node) =>
      parent === -1
        ? [{ papers: this.#ended[node] as number, root: this.#start[node] as number }]
        : [],
    );
  }

  elect(candidate: number): void {
    this.#standing[candidate] = 2;
    this.#moveOn(candidate, (leaf) => leaf);
  }

  exclude(candidate: number): void {
    this.#standing[candidate] = 0;
    this.#moveOn(candidate, (leaf) => this.#parent[leaf] as number);
  }

  #moveOn(candidate: number, from: (leaf: number) => number): void {
    for (const leaf of this.#leaves[candidate] as number[]) {
      let row = this.#head[leaf] as number;
      this.#head[leaf] = -1;
      this.#ended[leaf] = 0;
      const start = from(leaf);
      while (row >= 0) {
        const following = this.#next[row] as number;
        (this.#position[row] as number)++;
        this.#walk(row, start);
        row = following;
      }
    }
    this.#leaves[candidate] = [];
    this.#through = undefined;
  }

  /** Takes a row down from a node to the first hopeful it ranks, or to where it ends. */
  #walk(row: number, from: number): void {
    const { prefs, offset, weight } = this.#ballots;
    const end = offset[row + 1] as number;
    let node = from;
    let at = this.#position[row] as number;
    for (; at < end; at++) {
      const candidate = prefs[at] as number;
      const standing = this.#standing[candidate];
      if (standing === 0) continue;
      node = this.#child(node, candidate);
      if (standing === 1) {
        this.#next[row] = this.#head[node] as number;
        this.#head[node] = row;
        break;
      }
    }
    this.#position[row] = at;
    (this.#ended[node] as number) += weight[row] as number;
  }

  #child(node: number, candidate: number): number {
    const at = node * this.#candidates + candidate;
    const known = this.#sparse === undefined ? this.#children[at] : this.#sparse.get(at);
    if (known !== undefined && known !== 0) return known;
    const child = this.#addNode(node, candidate, 0);
    if (this.#sparse === undefined) this.#children[at] = child;
    else this.#sparse.set(at, child);
    if (this.#standing[candidate] === 1) (this.#leaves[candidate] as number[]).push(child);
    return child;
  }

  #addNode(parent: number, candidate: number, start: number): number {
    const node = this.#parent.push(parent) - 1;
    this.#candidate.push(candidate);
    this.#ended.push(0);
    this.#head.push(-1);
    this.#start.push(start);
    const room = (node + 1) * this.#candidates;
    if (this.#sparse === undefined && room > this.#children.length) {
      const grown = new Int32Array(2 * Math.max(room, 32 * this.#candidates));
      grown.set(this.#children);
      this.#children = grown;
    }
    return node;
  }

  /** Papers through every node: a node's own and those of all below it. */
  #papersThrough(): Float64Array {
    const through = Float64Array.from(this.#ended);
    // A child is always added after its parent.
    for (let node = through.length - 1; node > 0; node--) {
      const parent = this.#parent[node] as number;
      if (parent >= 0) (through[parent] as number) += through[node] as number;
    }
    return through;
  }

  /**
   * One pass: every candidate keeps weight × keep value, rounded up at the ninth decimal, of what
   * reaches them. The answer is in billionths of a vote.
   */
  distribute(keep: Float64Array): bigint[] {
    this.#through ??= this.#papersThrough();
    const through = this.#through;
    const rest = new Float64Array(through.length);
    const high = new Float64Array(this.#candidates);
    const low = new Float64Array(this.#candidates);
    for (let node = 0; node < through.length; node++) {
      const candidate = this.#candidate[node] as number;
      if (candidate < 0) {
        rest[node] = this.#start[node] as number;
        continue;
      }
      const papers = through[node] as number;
      if (papers === 0) continue;
      const weight = rest[this.#parent[node] as number] as number;
      const kept = multiplyUp(weight, keep[candidate] as number);
      rest[node] = weight - kept;
      // In two parts, so that neither sum leaves the whole numbers a double holds exactly.
      const upper = kept >>> 15;
      (high[candidate] as number) += upper * papers;
      (low[candidate] as number) += (kept & 0x7fff) * papers;
    }
    return Array.from(high, (sum, c) => BigInt(sum) * 32768n + BigInt(low[c] as number));
  }
}

/**
 * a × b / 10^9 rounded up, exact for whole a and b up to 10^9. The quotient in floating point can be one too
 * high, never too low, since every multiple of 10^9 is a multiple of 512 and so a double; the remainder, taken in
 * 32-bit arithmetic where it must fit, puts it right.
 */
export function multiplyUp(a: number, b: number): number {
  let quotient = Math.floor((a * b) / billion);
  let remainder = (Math.imul(a, b) - Math.imul(quotient, billion)) | 0;
  if (remainder < 0) {
    quotient--;
    remainder += billion;
  }
  return remainder > 0 ? quotient + 1 : quotient;
}
