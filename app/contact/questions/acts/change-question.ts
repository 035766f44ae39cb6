import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, lineField } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { MOST } from "../../limits.ts";
import { whyNotOnDuty } from "../../on-duty.ts";
import { refusals, words } from "../../words.ts";
import { questionFields } from "../fields.ts";
import { heldQuestion, type QuestionTexts } from "../question.ts";
import { lockQuestion } from "../question-queries.ts";
import { saveQuestion } from "../question-store.ts";

interface Changed {
  readonly id: number;
  readonly version: number;
  readonly why: string;
  readonly texts: QuestionTexts;
}

/** Says a question or its answer anew. What stood before can be read for good, with the reason. */
export const changeQuestion = defineAct({
  name: "contact.change-question",
  input: v.object({
    id: itemNumber,
    ...questionFields,
    why: lineField(() => words.questions.fields.why, { most: MOST.why, least: 3 }),
    seen: seenField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) =>
    (await whyNotOnDuty(tx, actor)) ??
    (await lockQuestion(tx, id)) ??
    refuse("not-found", refusals.questions.unknown),
  decide: (stands, { id, why, seen, ...texts }): Changed | Refusal =>
    whyOvertaken(heldQuestion(stands), heldQuestion(texts), seen) ?? {
      id,
      version: stands.version + 1,
      why,
      texts,
    },
  save: (tx, changed, { now }) => saveQuestion(tx, changed, now),
});
