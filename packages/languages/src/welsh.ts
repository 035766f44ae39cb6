import { countInWords } from "./counts.ts";

/** What the soft mutation makes of a word's first letters. Two letters come before one: ll is no l. */
const SOFT: readonly (readonly [string, string])[] = [
  ["ll", "l"],
  ["rh", "r"],
  ...["ch", "dd", "ff", "ng", "ph", "th"].map((letter) => [letter, letter] as const),
  ["p", "b"],
  ["t", "d"],
  ["c", "g"],
  ["b", "f"],
  ["d", "dd"],
  ["g", ""],
  ["m", "f"],
];

/**
 * A Welsh word with its first letter softened (treiglad meddal): "diwrnod" is "ddiwrnod".
 * @param word in small letters, as it stands in a dictionary
 */
export function soften(word: string): string {
  const [hard, soft] = SOFT.find(([letter]) => word.startsWith(letter)) ?? ["", ""];
  return soft + word.slice(hard.length);
}

/**
 * A number and its noun in Welsh. The noun stays in the singular; 2 softens it: "2 ddiwrnod", "3 diwrnod".
 * @param count a whole number
 * @param noun in the singular, not softened: "diwrnod"
 */
export const countedInWelsh = (count: number, noun: string): string =>
  `${countInWords(count, "cy")} ${count === 2 ? soften(noun) : noun}`;
