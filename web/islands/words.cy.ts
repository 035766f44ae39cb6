import type { Texts } from "@breakthrough/languages";
import type { en, Unit } from "./words.en.ts";

// Written without a native reader, as all our Welsh.

const NOUNS: Readonly<Record<Unit, { one: string; many: string }>> = {
  word: { one: "gair", many: "o eiriau" },
  character: { one: "nod", many: "o nodau" },
};

const counted = (count: string, isOne: boolean, unit: Unit): string =>
  `${count} ${isOne ? NOUNS[unit].one : NOUNS[unit].many}`;

/** What the small scripts say, in Welsh. */
export const cy: Texts<typeof en> = {
  left: (count, isOne, unit) => `Mae gennych ${counted(count, isOne, unit)} ar ôl`,
  tooMany: (count, isOne, unit) => `Mae gennych ${counted(count, isOne, unit)} yn ormod`,
};
