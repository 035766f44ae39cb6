import type { CountedWord } from "../../platform/database/full-text.ts";
import { SHORTEST_WITH_MISTAKE, wordsOf } from "./likeness.ts";
import { oneMistakeFrom } from "./one-mistake.ts";

/** Asks every room that is searched which of many words stand in what this reader may see. */
export type CountWords = (words: readonly string[]) => Promise<readonly CountedWord[]>;

const TYPED_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const ONLY_LETTERS = /^\p{L}+$/u;
/** Of shorter words too much begins with them. */
export const SHORTEST_BEGINNING = 3;
const LONGEST = 20;
const MOST_WORDS = 8;
/** Each is some hundreds of questions to the index. */
const MOST_MISTAKEN = 2;

/** As the search sees it: O’Brien is obrien. */
export const folded = (typed: string): string => wordsOf(typed).join("");

/** Of the words that were typed those that stand nowhere: they may be begun, or have a mistake. */
export async function findUnknown(typed: string, count: CountWords): Promise<readonly string[]> {
  const words = [...new Set((typed.match(TYPED_WORD) ?? []).map(folded))]
    .filter((word) => ONLY_LETTERS.test(word))
    .filter(({ length }) => length >= SHORTEST_BEGINNING && length <= LONGEST)
    .slice(0, MOST_WORDS);
  if (words.length === 0) return [];
  const known = new Set((await count(words)).map(({ word }) => word));
  return words.filter((word) => !known.has(word));
}

/**
 * Of the words that occur the one that most rows have; of those that are forms of one word the plain one, or else the
 * longest: “taxea” means taxes rather than taxe, which nobody wrote.
 */
export function nearestOf(words: readonly CountedWord[]): string | undefined {
  const rowsOf = Map.groupBy(words, ({ word }) => word);
  const total = (word: string) => (rowsOf.get(word) ?? []).reduce((sum, { rows }) => sum + rows, 0);
  const isPlain = ({ word, stem }: CountedWord) => Number(word === stem);
  const [best] = words.toSorted(
    (one, other) =>
      total(other.word) - total(one.word) ||
      isPlain(other) - isPlain(one) ||
      other.word.length - one.word.length ||
      (one.word < other.word ? -1 : 1),
  );
  return best?.word;
}

/**
 * What was typed, with one typing mistake mended in each of its unknown words.
 * @returns undefined where nothing is near
 */
export async function findMeant(
  typed: string,
  unknown: readonly string[],
  count: CountWords,
): Promise<string | undefined> {
  const mistaken = unknown.filter(({ length }) => length >= SHORTEST_WITH_MISTAKE);
  const near = new Map(
    mistaken.slice(0, MOST_MISTAKEN).map((word) => [word, new Set(oneMistakeFrom(word))]),
  );
  if (near.size === 0) return undefined;
  const there = await count([...new Set([...near.values()].flatMap((those) => [...those]))]);
  const meantBy = (word: string) =>
    nearestOf(there.filter((one) => near.get(word)?.has(one.word) === true));
  const meant = typed.replace(TYPED_WORD, (word) => meantBy(folded(word)) ?? word);
  return meant === typed ? undefined : meant;
}
