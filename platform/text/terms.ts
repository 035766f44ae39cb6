/** One word, or words side by side, that a text must have or must not have. */
export interface Term {
  readonly text: string;
  readonly isLeftOut: boolean;
  readonly isPhrase: boolean;
  /** It may also be the beginning of a word; of words side by side, each of them. */
  readonly isBeginning?: boolean;
}

/** What somebody looks for: as it was typed, and what that is taken to mean. */
export interface LookedFor {
  readonly typed: string;
  /** Alternatives, each of terms that hold together. */
  readonly alternatives: readonly (readonly Term[])[];
}

const TERM = /(?<out>(?<=^|\s)-)?(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/g;

/** Phones and word processors turn quotes; what they make of them still means a phrase. */
const CURLY_QUOTES = /[“”„‟«»]/g;

/**
 * What somebody typed: words, "phrases in quotes", -without, or. It takes any text at all.
 * @returns alternatives, each of terms that hold together
 */
export function termsOf(typed: string): readonly (readonly Term[])[] {
  const alternatives: Term[][] = [[]];
  for (const { groups } of typed.replace(CURLY_QUOTES, '"').matchAll(TERM)) {
    const { out, phrase, word } = groups ?? {};
    if (out === undefined && word?.toLowerCase() === "or") alternatives.push([]);
    else {
      const text = phrase ?? word ?? "";
      const isPhrase = phrase !== undefined;
      alternatives.at(-1)?.push({ text, isLeftOut: out !== undefined, isPhrase });
    }
  }
  return alternatives.filter((terms) => terms.length > 0);
}
