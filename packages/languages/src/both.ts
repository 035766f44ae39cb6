import { LANGUAGES, PSEUDO, type Spoken, speaking, spoken } from "./language.ts";

const BETWEEN = " / ";

/**
 * The same in several languages beside each other, as on signs in Wales.
 * @param texts one for each language, in the order in which they are read; those that are alike stand once
 */
export const besideEachOther = (texts: readonly string[]): string =>
  [...new Set(texts)].join(BETWEEN);

/** One of several texts beside each other: the same in one language. */
export interface Half {
  readonly language: Spoken;
  readonly text: string;
}

/** Texts as halves, in their order; those that are alike stand once. */
export const halvesOf = (halves: readonly Half[]): readonly Half[] =>
  halves.filter(({ text }, index) => halves.findIndex((one) => one.text === text) === index);

/**
 * What is said in each of our languages, that of the reader first, each with its language.
 * @param say reads it from the words, and waits for nothing
 */
export function halvesInBothLanguages(say: () => string): readonly Half[] {
  const own = spoken();
  const others = own === PSEUDO ? [] : LANGUAGES.filter((language) => language !== own);
  return halvesOf(
    [own, ...others].map((language) => ({ language, text: speaking(language, say) })),
  );
}

/**
 * What is said in each of our languages, that of the reader first: "Yes / Ie". For what everybody who reads it must
 * recognise, such as the choices of a ballot paper.
 * @param say reads it from the words, and waits for nothing
 */
export const inBothLanguages = (say: () => string): string =>
  besideEachOther(halvesInBothLanguages(say).map(({ text }) => text));
