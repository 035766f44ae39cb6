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

/** What can be seen of a name: signs without width, the kind of a blank and accents composed or not cannot. */
export const lookOf = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

/** What two ways of writing one name have in common: capitals and the kind of apostrophe or dash do not count either. */
const likenessOf = (name: string): string =>
  lookOf(
    name
      .replace(/[‘’‛ʼʻ´`′]/gu, "'")
      .replace(/[“”„‟]/gu, '"')
      .replace(/[\p{Pd}\u2212]/gu, "-")
      .normalize("NFKC"),
  ).toLowerCase();

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
