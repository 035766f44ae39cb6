import { countInWords, isLanguage } from "@breakthrough/languages";
import { cy } from "./words.cy.ts";
import { en, type Unit } from "./words.en.ts";

export type Limits = { maxWords?: number; maxCharacters?: number };
export type CountInWords = { says: string; isOver: boolean };

/** Words as a person counts them: runs of anything but spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function sayLeft(left: number, unit: Unit, language: string): string {
  const amount = Math.abs(left);
  const { left: sayRest, tooMany } = language === "cy" ? cy : en;
  const count = countInWords(amount, isLanguage(language) ? language : "en");
  return (left < 0 ? tooMany : sayRest)(count, amount === 1, unit);
}

/** How much room a text has left under its limit, in the page's language. Words come first where both are limited. */
export function decideCountWords(text: string, limits: Limits, language = "en"): CountInWords {
  if (limits.maxWords !== undefined) {
    const left = limits.maxWords - countWords(text);
    return { says: sayLeft(left, "word", language), isOver: left < 0 };
  }
  const left = (limits.maxCharacters ?? 0) - [...text].length;
  return { says: sayLeft(left, "character", language), isOver: left < 0 };
}
