import { diffArrays } from "diff";
import type { Change } from "./changes.ts";
import { type Pair, pairUp } from "./likeness.ts";
import { wordingOf } from "./text.ts";
import { BREAK, isSpace, isWord, type TokenReader, type Tokens, tokensOf } from "./tokens.ts";

/** Words in a row of the base, and what stands in their place. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  /** With `BREAK` where a paragraph ends. */
  readonly put: string;
  /** The same for two that put the same wording. */
  readonly key: string;
}

/** A place in the base: the paragraph, and the token within it. Behind its last token is its end. */
const IN_PARAGRAPH = 2 ** 21;
export const place = (paragraph: number, token: number): number => paragraph * IN_PARAGRAPH + token;
export const paragraphAt = (where: number): number => Math.floor(where / IN_PARAGRAPH);
export const tokenAt = (where: number): number => where % IN_PARAGRAPH;

export const isInsertion = ({ from, to }: Hunk): boolean => from === to;
/** New paragraphs that stand before one of the base, or behind them all. */
export const isOfParagraphs = (hunk: Hunk): boolean =>
  isInsertion(hunk) && tokenAt(hunk.from) === 0 && hunk.put.endsWith(BREAK);

const hunk = (from: number, to: number, put: string): Hunk => ({
  from,
  to,
  put,
  key: wordingOf(put),
});

/** Every edit of an amendment, word by word where a paragraph stays itself, and else as a whole. */
export function hunksOf(changes: readonly Change[], reader: TokenReader): readonly Hunk[] {
  return changes.flatMap((change) => hunksOfChange(change, reader));
}

function hunksOfChange({ at, old, now }: Change, reader: TokenReader): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [oldDone, nowDone] = [0, 0];
  const whole = (oldTo: number, nowTo: number) => {
    const put = now.slice(nowDone, nowTo).map((text) => text + BREAK);
    if (oldTo === oldDone && put.length === 0) return;
    hunks.push(hunk(place(at + oldDone, 0), place(at + oldTo, 0), put.join("")));
  };
  for (const pair of pairUp(old, now)) {
    whole(pair.old[0], pair.now[0]);
    hunks.push(...hunksOfPair(pair, { at, old, now }, reader));
    [oldDone, nowDone] = [pair.old[1], pair.now[1]];
  }
  whole(old.length, now.length);
  return hunks;
}

const MOST_EDITS = 500;
/** Where fewer of the words stay than this, single ones that happen to stand in both are no ground to build on. */
const LEAST_KEPT = 0.3;

function hunksOfPair(pair: Pair, { at, old, now }: Change, reader: TokenReader): readonly Hunk[] {
  const before = old.slice(...pair.old);
  const after = now.slice(...pair.now);
  const first = at + pair.old[0];
  const isOne = before.length === 1 && after.length === 1;
  const rows = isOne
    ? middles(before[0] as string, after[0] as string, first, reader)
    : { old: row(before, first, reader), now: row(after, 0, reader), same: 0 };
  const parts = diffArrays(rows.old.keys, rows.now.keys, { maxEditLength: MOST_EDITS });
  const edits = parts === undefined ? undefined : withoutIslands(editsIn(parts), rows.old.keys);
  const isKept =
    edits !== undefined && keptShare(edits, rows.old.keys, rows.now.keys, rows.same) >= LEAST_KEPT;
  if (!isKept) return [hunk(place(first, 0), endOf(before, first, reader), after.join(BREAK))];
  return edits.map(({ from, to, put }) =>
    hunk(
      rows.old.places[from] as number,
      rows.old.places[to] as number,
      rows.now.texts.slice(...put).join(""),
    ),
  );
}

const endOf = (paragraphs: readonly string[], first: number, reader: TokenReader): number =>
  place(first + paragraphs.length - 1, reader.of(paragraphs.at(-1) as string).keys.length);

interface Rows {
  readonly old: Row;
  readonly now: Row;
  /** How many words stand in both, before and behind. */
  readonly same: number;
}

/** What is between the words that one paragraph and the other begin and end with. Reading words takes the time. */
function middles(before: string, after: string, at: number, reader: TokenReader): Rows {
  const tokens = reader.of(before);
  const { head, tail } = sameEnds(before, after, tokens);
  const { keys, texts } = tokensOf(
    after.slice(tokens.starts[head], after.length - (before.length - (tokens.starts[tail] ?? 0))),
  );
  const places = Array.from({ length: tail - head + 1 }, (_, index) => place(at, head + index));
  return {
    old: { keys: tokens.keys.slice(head, tail), texts: tokens.texts.slice(head, tail), places },
    now: { keys: [...keys], texts: [...texts], places: [] },
    same: reader.wordsOf(before) - countWords(tokens.keys, head, tail),
  };
}

/** The tokens of the first that are in its middle. It is cut behind spaces alone, where both are read alike. */
function sameEnds(before: string, after: string, { texts, starts }: Tokens) {
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  let head = firstBehind(starts, same) - 1;
  while (head > 0 && !(isSpace(texts[head - 1] as string) && (starts[head] as number) <= same)) {
    head -= 1;
  }
  let end = 0;
  const left = most - (starts[head] as number);
  while (end < left && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  let tail = firstBehind(starts, before.length - end - 1);
  while (tail < texts.length && !isSpace(texts[tail] as string)) tail += 1;
  return { head, tail: Math.min(tail, texts.length) };
}

/** The first of these rising numbers that is above that one. */
function firstBehind(starts: readonly number[], above: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) > above) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Row {
  readonly keys: string[];
  readonly texts: string[];
  readonly places: number[];
}

/** Some paragraphs as one row of tokens. The end of the last is not in it: it stays. */
function row(paragraphs: readonly string[], first: number, reader: TokenReader): Row {
  const all: Row = { keys: [], texts: [], places: [] };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) {
      all.keys.push(BREAK);
      all.texts.push(BREAK);
    }
    const { keys, texts } = reader.of(paragraph);
    for (const [token, key] of keys.entries()) {
      all.keys.push(key);
      all.texts.push(texts[token] as string);
      all.places.push(place(first + index, token));
    }
    all.places.push(place(first + index, keys.length));
  }
  return all;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: readonly [number, number];
}

function editsIn(parts: readonly { value: string[]; added?: boolean; removed?: boolean }[]) {
  const edits: Edit[] = [];
  let [at, to] = [0, 0];
  for (const { value, added, removed } of parts) {
    const last = edits.at(-1);
    const isNext = last !== undefined && last.to === at && last.put[1] === to;
    const edit = isNext ? last : { from: at, to: at, put: [to, to] as const };
    if (!added) at += value.length;
    if (!removed) to += value.length;
    if (!added && !removed) continue;
    if (isNext) edits.pop();
    edits.push({ from: edit.from, to: at, put: [edit.put[0], to] });
  }
  return edits;
}

/** Two words in a row that are replaced are one edit: the space between them is nobody's. */
function withoutIslands(edits: readonly Edit[], keys: readonly string[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const isIsland = last !== undefined && keys.slice(last.to, edit.from).every(isSpace);
    if (last === undefined || !isIsland) joined.push(edit);
    else joined[joined.length - 1] = { ...last, to: edit.to, put: [last.put[0], edit.put[1]] };
  }
  return joined;
}

function keptShare(
  edits: readonly Edit[],
  before: readonly string[],
  after: readonly string[],
  same: number,
): number {
  const gone = edits.reduce((sum, { from, to }) => sum + countWords(before, from, to), 0);
  const old = same + countWords(before, 0, before.length);
  const most = Math.min(old, same + countWords(after, 0, after.length));
  return most === 0 ? 0 : (old - gone) / most;
}

function countWords(keys: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (isWord(keys[at] as string)) count += 1;
  return count;
}
