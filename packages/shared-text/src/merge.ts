import { diffArrays } from "diff";

/** Past that many edits two texts have little in common, and to search for the fewest grows with their square. */
const MOST_EDITS = 500;
const LEAST_EDITS = 60;
/** Pieces times edits: what is looked at in the worst case, whoever made the texts. */
const MOST_WORK = 3_000_000;

const mostEdits = (pieces: number): number =>
  Math.max(LEAST_EDITS, Math.min(MOST_EDITS, Math.floor(MOST_WORK / (pieces + 1))));

/** Where the same words were changed in two ways. */
export interface Collision {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

export interface Merged {
  /** Undefined where a person must choose. */
  readonly text: string | undefined;
  readonly collisions: readonly Collision[];
}

/** A stretch of the older text, by its pieces, and what stands there in the newer one. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly put: readonly string[];
}

const linesOf = (text: string): readonly string[] => {
  const lines = text.split("\n");
  const last = lines.pop() ?? "";
  return [...lines.map((line) => `${line}\n`), ...(last === "" ? [] : [last])];
};

const SEGMENTER = new Intl.Segmenter("en", { granularity: "word" });
const wordsOf = (text: string): readonly string[] =>
  Array.from(SEGMENTER.segment(text), ({ segment }) => segment);

/** Undefined where they are too far apart. */
function findChanges(older: readonly string[], newer: readonly string[]): Change[] | undefined {
  const parts = diffArrays([...older], [...newer], {
    maxEditLength: mostEdits(older.length + newer.length),
  });
  if (parts === undefined) return undefined;
  const changes: Change[] = [];
  let at = 0;
  let open: { from: number; to: number; put: string[] } | undefined;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      if (open !== undefined) changes.push(open);
      open = undefined;
      at += value.length;
      continue;
    }
    open ??= { from: at, to: at, put: [] };
    if (added) open.put.push(...value);
    else {
      at += value.length;
      open.to = at;
    }
  }
  if (open !== undefined) changes.push(open);
  return changes;
}

/** What stands in one text where the base has this stretch. */
function standsIn(base: readonly string[], changes: readonly Change[], from: number, to: number) {
  const pieces: string[] = [];
  let at = from;
  for (const change of changes) {
    if (change.from < from || change.to > to) continue;
    pieces.push(...base.slice(at, change.from), ...change.put);
    at = change.to;
  }
  pieces.push(...base.slice(at, to));
  return pieces.join("");
}

type Finer = (base: string, ours: string, theirs: string) => Merged;

const choose: Finer = (base, ours, theirs) => ({
  text: undefined,
  collisions: [{ base, ours, theirs }],
});

/** Changes that touch are one stretch: in which order they belong, only a person can say. */
function stretchesOf(ours: readonly Change[], theirs: readonly Change[]) {
  const all = [
    ...ours.map((change) => ({ ...change, isOurs: true })),
    ...theirs.map((change) => ({ ...change, isOurs: false })),
  ].sort((one, other) => one.from - other.from || one.to - other.to);
  const stretches: { from: number; to: number; hasOurs: boolean; hasTheirs: boolean }[] = [];
  for (const { from, to, isOurs } of all) {
    const last = stretches.at(-1);
    if (last !== undefined && from <= last.to) {
      last.to = Math.max(last.to, to);
      last.hasOurs ||= isOurs;
      last.hasTheirs ||= !isOurs;
    } else stretches.push({ from, to, hasOurs: isOurs, hasTheirs: !isOurs });
  }
  return stretches;
}

function mergePieces(
  pieces: {
    readonly base: readonly string[];
    readonly ours: readonly string[];
    readonly theirs: readonly string[];
  },
  finer: Finer,
): Merged {
  const { base } = pieces;
  const [ours, theirs] = [findChanges(base, pieces.ours), findChanges(base, pieces.theirs)];
  if (ours === undefined || theirs === undefined) {
    return finer(base.join(""), pieces.ours.join(""), pieces.theirs.join(""));
  }
  const merged: string[] = [];
  const collisions: Collision[] = [];
  let at = 0;
  for (const { from, to, hasOurs, hasTheirs } of stretchesOf(ours, theirs)) {
    merged.push(...base.slice(at, from));
    at = to;
    const [one, other] = [standsIn(base, ours, from, to), standsIn(base, theirs, from, to)];
    if (!hasTheirs || one === other) merged.push(one);
    else if (!hasOurs) merged.push(other);
    else {
      const closer = finer(base.slice(from, to).join(""), one, other);
      collisions.push(...closer.collisions);
      merged.push(closer.text ?? "");
    }
  }
  merged.push(...base.slice(at));
  return { text: collisions.length === 0 ? merged.join("") : undefined, collisions };
}

/**
 * Puts together what two people made of one text: paragraph by paragraph, and where both changed one, word by word.
 * Nothing is lost: where both changed the same words, or words side by side, it says so.
 * @param base what both have seen
 * @param ours what one made of it
 * @param theirs what the other did
 * @returns the one text, or where they collide
 */
export function mergeTexts(base: string, ours: string, theirs: string): Merged {
  if (ours === theirs || theirs === base) return { text: ours, collisions: [] };
  if (ours === base) return { text: theirs, collisions: [] };
  const byWord: Finer = (older, one, other) =>
    mergePieces({ base: wordsOf(older), ours: wordsOf(one), theirs: wordsOf(other) }, choose);
  return mergePieces({ base: linesOf(base), ours: linesOf(ours), theirs: linesOf(theirs) }, byWord);
}

/** One change of a text, by its UTF-16 units, to be made from the end to the beginning. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/**
 * What to do to one text so that it becomes another, touching as little of it as can be found quickly.
 * @param older as it stands
 * @param newer as it shall stand
 * @returns the edits, the last place first
 */
export const editsBetween = (older: string, newer: string): readonly Edit[] =>
  editsOf(linesOf(older), linesOf(newer), 0, (from, to, at) =>
    editsOf(wordsOf(from), wordsOf(to), at, wholeEdit),
  ).reverse();

const wholeEdit = (older: string, newer: string, at: number): Edit[] =>
  older === newer ? [] : [{ at, remove: older.length, insert: newer }];

function editsOf(
  older: readonly string[],
  newer: readonly string[],
  start: number,
  finer: (older: string, newer: string, at: number) => Edit[],
): Edit[] {
  const changes = findChanges(older, newer);
  if (changes === undefined) return wholeEdit(older.join(""), newer.join(""), start);
  const edits: Edit[] = [];
  let at = start;
  let done = 0;
  for (const { from, to, put } of changes) {
    at += lengthOf(older.slice(done, from));
    edits.push(...finer(older.slice(from, to).join(""), put.join(""), at));
    at += lengthOf(older.slice(from, to));
    done = to;
  }
  return edits;
}

const lengthOf = (pieces: readonly string[]): number =>
  pieces.reduce((sum, piece) => sum + piece.length, 0);
