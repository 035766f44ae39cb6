import unhomoglyph from "unhomoglyph";

const SHOWS_NOTHING = /\p{Default_Ignorable_Code_Point}/gu;
const MARKS = /\p{M}/gu;
const NOT_ASCII = /[^\0-\x7f]+/g;
/** Nothing in it hides or stands for anything else. Most names are so, and a page of them need not pay for the others. */
const PLAIN = /^[\0-\x7f]*$/;
const NO_LETTER = /[^\p{L}\p{N}]/gu;

/** Letters that are each other's doubles in plain ASCII. Unicode's own list is made for capitals and small letters apart. */
const DOUBLES: readonly (readonly [RegExp, string])[] = [
  [/[i1|!]/g, "l"],
  [/0/g, "o"],
  [/rn/g, "m"],
  [/vv/g, "w"],
];

const withoutMarks = (text: string): string =>
  text.normalize("NFKD").replace(SHOWS_NOTHING, "").replace(MARKS, "");

/** Each step can bring forth what the one before it looks for: `ø` is made `o` with a stroke, which is a mark. */
const unmasked = (text: string): string =>
  withoutMarks(withoutMarks(text).replace(NOT_ASCII, unhomoglyph)).toLowerCase();

/**
 * What a text looks like at a glance: two texts with the same are easily taken for each other. Without case, accents,
 * spaces, points and what shows nothing; letters of other scripts as the Latin ones that they look like (UTS 39,
 * section 4, whose `confusables.txt` the library holds). For comparing alone, never to be shown or kept.
 */
export function lookOf(text: string): string {
  const shown = PLAIN.test(text) ? text.toLowerCase() : unmasked(unmasked(text));
  let look = shown.replace(NO_LETTER, "");
  for (const [double, single] of DOUBLES) look = look.replace(double, single);
  return look;
}
