const MARKS = /\p{M}/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** Where a hyphen or an apostrophe stands in a word, it is written as one: O’Brien is obrien. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/(?<=[\p{L}\p{N}])['’-](?=[\p{L}\p{N}])/gu, "")
    .match(WORD) ?? [];

/** Of a shorter word one letter is too much of it to be a mistake. */
export const SHORTEST_WITH_MISTAKE = 4;

/** Is one the other but for a single letter that is missing, too many, another, or changed places with the next? */
function isOneMistakeFrom(typed: string, meant: string): boolean {
  const [a, b] = [[...typed], [...meant]];
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  const rest = (letters: readonly string[], left: number) => letters.slice(from + left).join("");
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  const areTurned = a[from] === b[from + 1] && a[from + 1] === b[from];
  return rest(a, 1) === rest(b, 1) || (areTurned && rest(a, 2) === rest(b, 2));
}

/** A word as it stands, its beginning, or the word with one mistake. */
const isLikeWord = (typed: string, meant: string): boolean =>
  meant.startsWith(typed) ||
  (typed.length >= SHORTEST_WITH_MISTAKE && isOneMistakeFrom(typed, meant));

/** Does each word that was typed stand in the text, begun or with one typing mistake? For short lists in memory. */
export function isLike(typed: string, text: string): boolean {
  const [looked, there] = [wordsOf(typed), wordsOf(text)];
  return looked.length > 0 && looked.every((word) => there.some((one) => isLikeWord(word, one)));
}
