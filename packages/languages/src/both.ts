import { LANGUAGES, PSEUDO, speaking, spoken } from "./language.ts";

const BETWEEN = " / ";

/**
 * The same in several languages beside each other, as on signs in Wales.
 * @param texts one for each language, in the order in which they are read; those that are alike stand once
 */
export const besideEachOther = (texts: readonly string[]): string =>
  [...new Set(texts)].join(BETWEEN);

/**
 * What is said in each of our languages, that of the reader first: "Yes / Ie". For what everybody who reads it must
 * recognise, such as the choices of a ballot paper.
 * @param say reads it from the words, and waits for nothing
 */
export function inBothLanguages(say: () => string): string {
  const own = spoken();
  const others = own === PSEUDO ? [] : LANGUAGES.filter((language) => language !== own);
  return besideEachOther([own, ...others].map((language) => speaking(language, say)));
}
