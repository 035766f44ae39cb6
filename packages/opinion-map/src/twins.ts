import type { Table } from "./votes.ts";

/**
 * Statements that say the same, found by how they are answered: everybody who answers both answers them alike, or the
 * other way round. One thing said five times would otherwise pull the map five times as hard.
 */
export interface Columns {
  readonly count: number;
  /** For each ordered statement, the column that it is a part of. */
  readonly of: Int32Array;
  /** 1, or -1 where it is answered the other way round than the first of its column. */
  readonly sign: Int8Array;
}

/** How alike: the phi coefficient (Pearson's r of two yes-or-no answers), squared. */
const ALIKE = 0.9 ** 2;
/** So few answers to both show nothing. */
const LEAST_BOTH = 4;
/** So many show it, however few they are among all. */
const ENOUGH_BOTH = 50;
/** Beyond so many pairs of answers the first people in order stand for all. */
const MOST_PAIRS = 150_000_000;

export function columnsOf(table: Table): Columns {
  const { statements } = table;
  const of = new Int32Array(statements).fill(-1);
  const sign = new Int8Array(statements).fill(1);
  const likeness = likenessOf(table);
  let count = 0;
  for (let first = 0; first < statements; first++) {
    if (of[first] !== -1) continue;
    const queue = [first];
    of[first] = count;
    for (const known of queue) {
      for (let other = first + 1; other < statements; other++) {
        if (of[other] !== -1) continue;
        const alike = likeness(known, other);
        if (alike === 0) continue;
        of[other] = count;
        sign[other] = alike * (sign[known] as number);
        queue.push(other);
      }
    }
    count++;
  }
  return { count, of, sign };
}

/** Of two statements: 1 where they are answered alike, -1 where the other way round, else 0. */
function likenessOf(table: Table): (one: number, other: number) => -1 | 0 | 1 {
  const { answers, both, together, low, high } = countPairs(table);
  return (one, other) => {
    const [a, b] = one < other ? [one, other] : [other, one];
    const at = pairAt(a, b);
    const n = both[at] as number;
    const fewer = Math.min(answers[a] as number, answers[b] as number);
    if (n < LEAST_BOTH || (n < ENOUGH_BOTH && 2 * n < fewer)) return 0;
    const [x, y] = [low[at] as number, high[at] as number];
    const product = n * (together[at] as number) - x * y;
    const spread = (n * n - x * x) * (n * n - y * y);
    if (spread === 0 || product * product < ALIKE * spread) return 0;
    return product > 0 ? 1 : -1;
  };
}

/** Where the pair stands in a triangle, the lower number first. */
const pairAt = (low: number, high: number): number => (high * (high - 1)) / 2 + low;

/** For each pair of statements: who answered both, and the sums of the one, the other, and their product. */
function countPairs({ people, statements, start, column, says }: Table) {
  const pairs = pairAt(0, statements);
  const both = new Int32Array(pairs);
  const together = new Int32Array(pairs);
  const low = new Int32Array(pairs);
  const high = new Int32Array(pairs);
  const answers = new Int32Array(statements);
  let looked = 0;
  for (let row = 0; row < people && looked < MOST_PAIRS; row++) {
    const end = start[row + 1] as number;
    for (let at = start[row] as number; at < end; at++) {
      const y = says[at] as number;
      if (y === 0) continue;
      const b = column[at] as number;
      answers[b] = (answers[b] as number) + 1;
      for (let before = start[row] as number; before < at; before++) {
        const x = says[before] as number;
        if (x === 0) continue;
        const pair = pairAt(column[before] as number, b);
        both[pair] = (both[pair] as number) + 1;
        together[pair] = (together[pair] as number) + x * y;
        low[pair] = (low[pair] as number) + x;
        high[pair] = (high[pair] as number) + y;
      }
    }
    looked += ((end - (start[row] as number)) * (end - (start[row] as number))) / 2;
  }
  return { answers, both, together, low, high };
}
