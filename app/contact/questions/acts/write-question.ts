import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { whyNotOnDuty } from "../../on-duty.ts";
import { refusals } from "../../words.ts";
import { questionFields } from "../fields.ts";
import type { QuestionTexts } from "../question.ts";
import { countQuestions } from "../question-queries.ts";
import { addQuestion } from "../question-store.ts";

/** More than one page can hold for whoever looks for something. */
const MOST_QUESTIONS = 200;

/** Somebody of the team that has the duty puts a question with its answer where all can read it. */
export const writeQuestion = defineAct({
  name: "contact.write-question",
  input: v.object(questionFields),
  may: mayInGoodStanding,
  facts: async (tx, _, { actor }) => (await whyNotOnDuty(tx, actor)) ?? countQuestions(tx),
  decide: (count, texts): QuestionTexts | Refusal =>
    count < MOST_QUESTIONS ? texts : refuse("conflict", refusals.questions.tooMany),
  save: (tx, texts, { now }) => addQuestion(tx, texts, now),
});
