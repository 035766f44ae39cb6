import { PSEUDO, type Spoken, spoken, tagOf } from "./language.ts";

interface Figures {
  readonly format: (count: number) => string;
  readonly known: Map<number, string>;
}

const FIGURES = new Map<Spoken, Figures>();

/**
 * Making a formatter takes milliseconds, in a browser that has just begun a hundred times those; asking one a microsecond,
 * and a list asks it a hundred times. So one is made once, and by the first count that needs it.
 */
function figuresOf(language: Spoken): Figures {
  const made = FIGURES.get(language);
  if (made !== undefined) return made;
  const tag = tagOf(language === PSEUDO ? "en" : language);
  const figures = { format: new Intl.NumberFormat(tag).format, known: new Map<number, string>() };
  FIGURES.set(language, figures);
  return figures;
}

const MOST_KNOWN = 5000;

function figuresFor(count: number, { format, known }: Figures): string {
  const found = known.get(count);
  if (found !== undefined) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const made = format(count);
  known.set(count, made);
  return made;
}

/**
 * A count as people write it: "1,284".
 * @param count any number; what has a fraction keeps three decimals at most
 * @param language that of the reader; left out, the one spoken
 */
export const countInWords = (count: number, language?: Spoken): string =>
  count < 1000 && count >= 0 && Number.isInteger(count)
    ? String(count)
    : figuresFor(count, figuresOf(language ?? spoken()));

/**
 * A number and its noun in English: "1 member", "1,284 members".
 * @param count a whole number
 * @param one the noun for one of them
 * @param many where it is no more than `one` with an s, left out
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${countInWords(count, "en")} ${count === 1 ? one : many}`;

// Where one letter ends and the next begins is the same in every language that is spoken here (UAX 29).
const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * How many letters somebody sees: an emoji of many parts is one, and so is a letter with its marks (UAX 29, extended
 * grapheme clusters).
 * @param text any text, also an empty one
 */
export const countGraphemes = (text: string): number => [...letters.segment(text)].length;
