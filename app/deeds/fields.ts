import { textField } from "../../platform/text/fields.ts";
import { words } from "./words.ts";

export const DEED_MOST = 1000;
export const WORD_MOST = 2000;
/** Of a deed as of a word on it. */
export const LEAST_CHARACTERS = 5;

export const saysField = textField(() => words.fields.says, {
  most: DEED_MOST,
  least: LEAST_CHARACTERS,
});
export const noteField = textField(() => words.fields.note, {
  most: WORD_MOST,
  least: LEAST_CHARACTERS,
});
export const whyField = textField(() => words.fields.why, {
  most: WORD_MOST,
  least: LEAST_CHARACTERS,
});
