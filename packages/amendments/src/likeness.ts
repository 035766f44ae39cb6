import { wordingOf } from "./text.ts";
import { isWord, tokensOf } from "./tokens.ts";

type Bag = ReadonlyMap<string, number>;

/** How often each word stands in a text, whatever its case. */
export function wordsIn(text: string): Bag {
  const bag = new Map<string, number>();
  for (const token of tokensOf(text)) {
    if (!isWord(token.text)) continue;
    const word = wordingOf(token.text).toLowerCase();
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: Bag): number => [...bag.values()].reduce((sum, times) => sum + times, 0);

/** From nought to one: the share of words that two texts have in common. */
export function likeness(one: Bag, other: Bag): number {
  const sizes = sizeOf(one) + sizeOf(other);
  if (sizes === 0) return 0;
  let common = 0;
  for (const [word, times] of one) common += Math.min(times, other.get(word) ?? 0);
  return (2 * common) / sizes;
}

const both = (one: Bag, other: Bag): Bag => {
  const sum = new Map(one);
  for (const [word, times] of other) sum.set(word, (sum.get(word) ?? 0) + times);
  return sum;
};

/** Paragraphs before and after that are one thought: usually one of each; two where one was split or two were joined. */
export interface Pair {
  readonly old: readonly [from: number, to: number];
  readonly now: readonly [from: number, to: number];
}

/** Less than this in common, and a paragraph is another one. */
const ALIKE = 0.3;
/** Beyond this many comparisons nobody could say which became which. */
const MOST_COMPARED = 2500;

/** Which of these paragraphs became which. What is in no pair was struck, or is new. */
export function pairUp(old: readonly string[], now: readonly string[]): readonly Pair[] {
  if (old.length * now.length > MOST_COMPARED) return [];
  if (old.length === 1 && now.length === 1) return [{ old: [0, 1], now: [0, 1] }];
  const before = old.map(wordsIn);
  const after = now.map(wordsIn);
  return widen(bestPairs(before, after), before, after);
}

/** The pairs in order that have most in common, all of them together. */
function bestPairs(before: readonly Bag[], after: readonly Bag[]): readonly Pair[] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const alike = before.map((one) => after.map((other) => likeness(one, other)));
  const at = (row: number, column: number) => row * width + column;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const skip = Math.max(best[at(row + 1, column)] ?? 0, best[at(row, column + 1)] ?? 0);
      const like = alike[row]?.[column] ?? 0;
      const take = like < ALIKE ? 0 : like + (best[at(row + 1, column + 1)] ?? 0);
      best[at(row, column)] = Math.max(skip, take);
    }
  }
  const pairs: Pair[] = [];
  let [row, column] = [0, 0];
  while (row < before.length && column < after.length) {
    const like = alike[row]?.[column] ?? 0;
    const here = best[at(row, column)] ?? 0;
    if (like >= ALIKE && here === like + (best[at(row + 1, column + 1)] ?? 0)) {
      pairs.push({ old: [row, row + 1], now: [column, column + 1] });
      row += 1;
      column += 1;
    } else if (here === (best[at(row + 1, column)] ?? 0)) row += 1;
    else column += 1;
  }
  return pairs;
}

/** One was split, or two were joined: the paragraph beside a pair makes it more alike. */
function widen(
  pairs: readonly Pair[],
  before: readonly Bag[],
  after: readonly Bag[],
): readonly Pair[] {
  const wide: Pair[] = [];
  for (const [index, pair] of pairs.entries()) {
    const previous = wide.at(-1);
    const next = pairs[index + 1];
    const room = {
      old: [previous?.old[1] ?? 0, next?.old[0] ?? before.length] as const,
      now: [previous?.now[1] ?? 0, next?.now[0] ?? after.length] as const,
    };
    const now = grow(before.slice(...pair.old), pair.now, after, room.now);
    const old =
      now[1] - now[0] > 1 ? pair.old : grow(after.slice(...now), pair.old, before, room.old);
    wide.push({ old, now });
  }
  return wide;
}

function grow(
  fixed: readonly Bag[],
  range: readonly [number, number],
  all: readonly Bag[],
  [least, most]: readonly [number, number],
): readonly [number, number] {
  const target = fixed.reduce(both, new Map());
  let [from, to] = range;
  let bag = all.slice(from, to).reduce(both, new Map());
  let like = likeness(target, bag);
  for (;;) {
    const down = to < most ? both(bag, all[to] as Bag) : undefined;
    const up = from > least ? both(all[from - 1] as Bag, bag) : undefined;
    const likeDown = down === undefined ? 0 : likeness(target, down);
    const likeUp = up === undefined ? 0 : likeness(target, up);
    if (Math.max(likeDown, likeUp) <= like) return [from, to];
    if (down !== undefined && likeDown >= likeUp) [bag, to, like] = [down, to + 1, likeDown];
    else if (up !== undefined) [bag, from, like] = [up, from - 1, likeUp];
  }
}
