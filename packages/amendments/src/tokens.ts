import { wordingOf } from "./text.ts";

/** Words, spaces and signs, each with its place in the paragraph. */
export interface Tokens {
  readonly texts: readonly string[];
  /** What is compared: the same for two tokens that differ in typography alone. */
  readonly keys: readonly string[];
  /** Where each begins, and at last where the paragraph ends. */
  readonly starts: readonly number[];
}

/** Between two paragraphs where several are compared at once. Nobody can type it: it parts lines. */
export const BREAK = "\u2029";

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Whole words and whole signs: no letter loses its accent, no emoji a part. */
export function tokensOf(paragraph: string): Tokens {
  const texts: string[] = [];
  const starts: number[] = [];
  for (const { segment, index } of segmenter.segment(paragraph)) {
    texts.push(segment);
    starts.push(index);
  }
  starts.push(paragraph.length);
  return { texts, keys: texts.map(wordingOf), starts };
}

export const isWord = (token: string): boolean => /[\p{L}\p{N}]/u.test(token);

export const isSpace = (token: string): boolean => token.trim() === "" && token !== BREAK;

/** Reads each paragraph once, however many amendments touch it. */
export class TokenReader {
  readonly #read = new Map<string, Tokens>();
  readonly #words = new Map<string, number>();

  of(paragraph: string): Tokens {
    const known = this.#read.get(paragraph);
    if (known !== undefined) return known;
    const tokens = tokensOf(paragraph);
    this.#read.set(paragraph, tokens);
    return tokens;
  }

  /** How many of its tokens are words. */
  wordsOf(paragraph: string): number {
    const known = this.#words.get(paragraph);
    if (known !== undefined) return known;
    const count = this.of(paragraph).keys.filter(isWord).length;
    this.#words.set(paragraph, count);
    return count;
  }
}
