import { textField } from "../../platform/text/fields.ts";
import { words } from "./words.ts";

export const DEED_MOST = 1000;
export const WORD_MOST = 2000;

export const saysField = textField(() => words.fields.says, { most: DEED_MOST, least: 5 });
export const noteField = textField(() => words.fields.note, { most: WORD_MOST, least: 5 });
export const whyField = textField(() => words.fields.why, { most: WORD_MOST, least: 5 });
