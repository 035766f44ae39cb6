import { lineField, oneOf, optionalTextField, textField } from "../../platform/text/fields.ts";
import { ARGUED, SIDES } from "./topic.ts";
import { words } from "./words.ts";

export const MOST_CHARACTERS = { comment: 4000, claim: 300, source: 300, summary: 3000 } as const;

export const commentField = textField(() => words.fields.comment, {
  most: MOST_CHARACTERS.comment,
});
export const claimField = lineField(() => words.fields.claim, { most: MOST_CHARACTERS.claim });
export const sourceField = optionalTextField(() => words.fields.source, {
  most: MOST_CHARACTERS.source,
});
export const summaryField = textField(() => words.fields.summary, {
  most: MOST_CHARACTERS.summary,
});
export const campField = oneOf(ARGUED, () => words.fields.camp);
export const sideField = oneOf(SIDES, () => words.fields.side);
export const yesOrNoField = oneOf(["yes", "no"], () => words.fields.yesOrNo);
