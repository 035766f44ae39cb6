/** ` Did you mean "identified"?`, or nothing where no word is near. */
export function hint(given: string, known: readonly string[]): string {
  const nearest = findNearest(given, known);
  return nearest === undefined ? "" : ` Did you mean "${nearest}"?`;
}

const LONGEST = 60;

/** The known word that takes the fewest slips of the pen, if it takes few for its length. */
function findNearest(given: string, known: readonly string[]): string | undefined {
  if (given.length > LONGEST) return undefined;
  const slips = known.map((word) => ({ word, count: countSlips(plain(given), plain(word)) }));
  const [best] = slips.toSorted((one, other) => one.count - other.count);
  return best && best.count <= Math.max(1, Math.floor(best.word.length / 3))
    ? best.word
    : undefined;
}

/** Capitals, hyphens and underscores are no slips. */
const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, "");

/** Letters added, left out, changed, or swapped with their neighbour (optimal string alignment). */
function countSlips(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      const swapped = isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        swapped,
      );
    }
    before = above;
    above = line;
  }
  return above[other.length] ?? 0;
}
