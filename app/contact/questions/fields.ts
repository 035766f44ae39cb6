import * as v from "valibot";
import { lineField, oneOf, shortField, textField } from "../../../platform/text/fields.ts";
import { LEAST, MOST } from "../limits.ts";
import { words } from "../words.ts";
import { TOPICS } from "./question.ts";

const says = () => words.questions.fields;

/** The texts of a question with its answer. */
export const questionFields = {
  topic: oneOf(TOPICS, () => says().topic),
  place: v.pipe(
    shortField(3, () => says().place),
    v.regex(/^[1-9]\d{0,2}$/, () => says().place),
    v.transform(Number),
  ),
  question: lineField(() => says().question, { most: MOST.question, least: LEAST.question }),
  answer: textField(() => says().answer, { most: MOST.answer, least: LEAST.answer }),
};
