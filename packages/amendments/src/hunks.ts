import { diffArrays } from "diff";
import type { Change } from "./changes.ts";
import { type Pair, pairUp } from "./likeness.ts";
import { wordingOf } from "./text.ts";
import { BREAK, isSpace, isWord, tokensOf } from "./tokens.ts";

/** Words in a row of the base, and what stands in their place. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  /** With `BREAK` where a paragraph ends. */
  readonly put: string;
  /** The same for two that put the same wording. */
  readonly key: string;
}

/** A place in the base: the paragraph, and the character within it. Behind its last character is its end. */
const IN_PARAGRAPH = 2 ** 24;
const place = (paragraph: number, character: number): number =>
  paragraph * IN_PARAGRAPH + character;
export const paragraphAt = (where: number): number => Math.floor(where / IN_PARAGRAPH);
export const characterAt = (where: number): number => where % IN_PARAGRAPH;

export const isInsertion = ({ from, to }: Hunk): boolean => from === to;
/** New paragraphs that stand before one of the base, or behind them all. */
export const isOfParagraphs = (hunk: Hunk): boolean =>
  isInsertion(hunk) && characterAt(hunk.from) === 0 && hunk.put.endsWith(BREAK);

const hunk = (from: number, to: number, put: string): Hunk => ({
  from,
  to,
  put,
  key: wordingOf(put),
});

/** Every edit of an amendment, word by word where a paragraph stays itself, and else as a whole. */
export function hunksOf(changes: readonly Change[]): readonly Hunk[] {
  return changes.flatMap((change) => hunksOfChange(change));
}

function hunksOfChange({ at, old, now }: Change): readonly Hunk[] {
  const hunks: Hunk[] = [];
  let [oldDone, nowDone] = [0, 0];
  const whole = (oldTo: number, nowTo: number) => {
    const put = now.slice(nowDone, nowTo).map((text) => text + BREAK);
    if (oldTo === oldDone && put.length === 0) return;
    hunks.push(hunk(place(at + oldDone, 0), place(at + oldTo, 0), put.join("")));
  };
  for (const pair of pairUp(old, now)) {
    whole(pair.old[0], pair.now[0]);
    hunks.push(...hunksOfPair(pair, { at, old, now }));
    [oldDone, nowDone] = [pair.old[1], pair.now[1]];
  }
  whole(old.length, now.length);
  return hunks;
}

const MOST_EDITS = 500;
/** Where fewer of the words stay than this, single ones that happen to stand in both are no ground to build on. */
const LEAST_KEPT = 0.3;

function hunksOfPair(pair: Pair, { at, old, now }: Change): readonly Hunk[] {
  const before = old.slice(...pair.old);
  const after = now.slice(...pair.now);
  const first = at + pair.old[0];
  const isOne = before.length === 1 && after.length === 1;
  const rows = isOne
    ? middles(before[0] as string, after[0] as string, first)
    : { old: row(before, first), now: row(after, 0), same: 0 };
  const parts = diffArrays(rows.old.keys, rows.now.keys, { maxEditLength: MOST_EDITS });
  const edits = parts === undefined ? undefined : withoutIslands(editsIn(parts), rows.old.keys);
  if (edits === undefined || keptShare(edits, rows) < LEAST_KEPT) {
    const end = place(first + before.length - 1, (before.at(-1) as string).length);
    return [hunk(place(first, 0), end, after.join(BREAK))];
  }
  return edits.map(({ from, to, put }) =>
    hunk(
      rows.old.places[from] as number,
      rows.old.places[to] as number,
      rows.now.texts.slice(...put).join(""),
    ),
  );
}

interface Rows {
  readonly old: Row;
  readonly now: Row;
  /** How many characters stand in both, before and behind. */
  readonly same: number;
}

/** What is between the words that one paragraph and the other begin and end with. Reading words takes the time. */
function middles(before: string, after: string, paragraph: number): Rows {
  const { head, tail } = sameEnds(before, after);
  return {
    old: row([before.slice(head, before.length - tail)], paragraph, head),
    now: row([after.slice(head, after.length - tail)], 0),
    same: head + tail,
  };
}

/** How many characters both begin and end with. They are cut beside spaces alone, where both are read alike. */
function sameEnds(before: string, after: string): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  while (head > 0 && before[head - 1] !== " ") head -= 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  while (tail > 0 && before.at(-tail) !== " ") tail -= 1;
  return { head, tail };
}

interface Row {
  readonly keys: string[];
  readonly texts: string[];
  readonly places: number[];
}

/**
 * Some paragraphs as one row of tokens. The end of the last is not in it: it stays.
 * @param skipped how many characters of the first stand before
 */
function row(paragraphs: readonly string[], first: number, skipped = 0): Row {
  const all: Row = { keys: [], texts: [], places: [] };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) {
      all.keys.push(BREAK);
      all.texts.push(BREAK);
    }
    const from = index === 0 ? skipped : 0;
    for (const { text, at } of tokensOf(paragraph)) {
      all.keys.push(wordingOf(text));
      all.texts.push(text);
      all.places.push(place(first + index, from + at));
    }
    all.places.push(place(first + index, from + paragraph.length));
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

/** By the letters of words: spaces and stops that happen to stand in both say nothing. */
function keptShare(edits: readonly Edit[], { old, now, same }: Rows): number {
  const gone = edits.reduce((sum, { from, to }) => sum + lettersIn(old.keys, from, to), 0);
  const before = same + lettersIn(old.keys, 0, old.keys.length);
  const most = Math.min(before, same + lettersIn(now.keys, 0, now.keys.length));
  return most === 0 ? 0 : (before - gone) / most;
}

function lettersIn(keys: readonly string[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    const key = keys[at] as string;
    if (isWord(key)) count += key.length;
  }
  return count;
}
