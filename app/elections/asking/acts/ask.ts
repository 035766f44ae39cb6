import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { lineField } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { countQuestionsOf } from "../question-queries.ts";
import { addQuestion, MOST_QUESTIONS_OF_ONE } from "../question-store.ts";

/** Proposes a question that every candidate would be asked. Members' votes choose between them. */
export const ask = defineAct({
  name: "elections.ask",
  input: v.object({ text: lineField(() => words.fields.question, { most: 200, least: 10 }) }),
  may: mayInGoodStanding,
  facts: async (tx, _input, { actor, now }) => {
    const { personId } = personWho(actor);
    const notYet = await whyNotCounted(tx, actor, "support", now);
    return notYet ?? { personId, asked: await countQuestionsOf(tx, personId) };
  },
  decide: ({ personId, asked }, { text }) =>
    asked < MOST_QUESTIONS_OF_ONE
      ? { personId, text }
      : refuse("conflict", refusals.refuse.tooManyQuestions(MOST_QUESTIONS_OF_ONE)),
  save: async (tx, { personId, text }, { now }) => {
    await addQuestion(tx, { personId, text }, now);
    await noteTookPart(tx, personId, now);
  },
});
