import { diffArrays } from "diff";
import { wordsIn } from "./likeness.ts";
import { wordingOf } from "./text.ts";

/** Some paragraphs in a row, and what stands in their place: none where they are struck, none before where it is new. */
export interface Change {
  /** The place of the first of them, from nought; or of the paragraph before which something is put. */
  readonly at: number;
  readonly old: readonly string[];
  readonly now: readonly string[];
}

/** Beyond so many edits two texts have little in common, and the search for the fewest grows with their square. */
const MOST_EDITS = 500;

/**
 * What an amendment changes, paragraph by paragraph. What differs in typography alone is no change.
 * @param base the paragraphs of the text that is amended
 * @param amended the paragraphs as somebody would have them
 * @returns the changes in order; none where the wording is the same
 */
export function changesBetween(
  base: readonly string[],
  amended: readonly string[],
): readonly Change[] {
  const before = base.map(wordingOf);
  const after = amended.map(wordingOf);
  const { head, tail } = sameEnds(before, after);
  const parts = diffArrays(
    before.slice(head, before.length - tail),
    after.slice(head, after.length - tail),
    { maxEditLength: MOST_EDITS },
  );
  if (parts === undefined) {
    const old = base.slice(head, base.length - tail);
    return [{ at: head, old, now: amended.slice(head, amended.length - tail) }];
  }
  return gather(parts, base, amended, head);
}

function sameEnds(one: readonly string[], other: readonly string[]) {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one[one.length - 1 - tail] === other[other.length - 1 - tail]) {
    tail += 1;
  }
  return { head, tail };
}

interface Part {
  readonly value: readonly string[];
  readonly added?: boolean;
  readonly removed?: boolean;
}

function gather(
  parts: readonly Part[],
  base: readonly string[],
  amended: readonly string[],
  head: number,
): readonly Change[] {
  const changes: Change[] = [];
  let [at, to] = [head, head];
  let open: { at: number; old: string[]; now: string[] } | undefined;
  for (const { value, added, removed } of parts) {
    if (!added && !removed) {
      if (open !== undefined) changes.push(open);
      open = undefined;
      at += value.length;
      to += value.length;
      continue;
    }
    open ??= { at, old: [], now: [] };
    if (removed) {
      open.old.push(...base.slice(at, at + value.length));
      at += value.length;
    } else {
      open.now.push(...amended.slice(to, to + value.length));
      to += value.length;
    }
  }
  if (open !== undefined) changes.push(open);
  return changes;
}

/**
 * The text as an amendment would have it.
 * @param base the paragraphs that the changes were made to
 * @param changes in order, as `changesBetween` gives them
 * @returns the paragraphs afterwards
 */
export function applyChanges(
  base: readonly string[],
  changes: readonly Change[],
): readonly string[] {
  const after: string[] = [];
  let at = 0;
  for (const change of changes) {
    after.push(...base.slice(at, change.at), ...change.now);
    at = change.at + change.old.length;
  }
  return [...after, ...base.slice(at)];
}

/** What keeps less than this share of the words is another text. */
const LEAST_KEPT = 0.3;

/**
 * Is it another text rather than an amendment? Members would offer it as an alternative.
 * @param base the paragraphs of the text that is amended
 * @param changes as `changesBetween` gives them
 * @returns true where every paragraph is touched and few words stay
 */
export function replacesEverything(base: readonly string[], changes: readonly Change[]): boolean {
  const touched = changes.reduce((sum, { old }) => sum + old.length, 0);
  if (base.length === 0 || touched < base.length) return false;
  const before = wordsIn(base.join(" "));
  const after = wordsIn(applyChanges(base, changes).join(" "));
  let [kept, all] = [0, 0];
  for (const [word, times] of before) {
    all += times;
    kept += Math.min(times, after.get(word) ?? 0);
  }
  return kept < LEAST_KEPT * all;
}
