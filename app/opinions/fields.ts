import { lineField, oneOf } from "../../platform/text/fields.ts";
import { ANSWERS } from "./topic.ts";
import { words } from "./words.ts";

export const STATEMENT_CHARACTERS = { least: 8, most: 140 } as const;

export const statementField = lineField(() => words.fields.statement, STATEMENT_CHARACTERS);
export const answerField = oneOf(ANSWERS, () => words.fields.answer);
