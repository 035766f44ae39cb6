import { PSEUDO, type Spoken, spoken, tagOf } from "./language.ts";

const figuresIn = (language: Spoken) => new Intl.NumberFormat(tagOf(language));

/** Made once each, because making one is slow. */
const FIGURES: Readonly<Record<Spoken, Intl.NumberFormat>> = {
  en: figuresIn("en"),
  cy: figuresIn("cy"),
  [PSEUDO]: figuresIn("en"),
};

/**
 * A count as people write it: "1,284".
 * @param count any number; what has a fraction keeps three decimals at most
 */
export const countInWords = (count: number, language: Spoken = spoken()): string =>
  count < 1000 && count >= 0 && Number.isInteger(count)
    ? String(count)
    : FIGURES[language].format(count);

/**
 * A number and its noun in English: "1 member", "1,284 members".
 * @param count a whole number
 * @param one the noun for one of them
 * @param many where it is no more than `one` with an s, left out
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${countInWords(count, "en")} ${count === 1 ? one : many}`;
