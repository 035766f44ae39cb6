/**
 * Names in the order of their code points, as `LC_ALL=C sort` has it. Where a file holds no list of
 * candidates this order numbers them, so that neither the order of its lines nor a language decides a lot.
 */
export function compareNames(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (const [i, sign] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    if (sign !== other) return (sign.codePointAt(0) as number) - (other.codePointAt(0) as number);
  }
  return left.length - right.length;
}

/** What two ways of writing one name have in common: capitals, blanks and accents composed or not do not count. */
const likenessOf = (name: string): string =>
  name.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();

/** Finds names that only look like one another: both may be one person, mistyped. */
export class Likenesses {
  readonly #names = new Map<string, string>();

  /** Takes a name in; another that looks the same, if there is one. */
  add(name: string): string | undefined {
    const like = this.#names.get(likenessOf(name));
    this.#names.set(likenessOf(name), name);
    return like === name ? undefined : like;
  }
}
