import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { whyNotOnDuty } from "../../on-duty.ts";
import { refusals } from "../../words.ts";
import { lockQuestion } from "../question-queries.ts";
import { saveTakenDown } from "../question-store.ts";

/** A question is kept no longer: no list has it, and its page says so. Changing it puts it back. */
export const takeDownQuestion = defineAct({
  name: "contact.take-down-question",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) =>
    (await whyNotOnDuty(tx, actor)) ??
    (await lockQuestion(tx, id)) ??
    refuse("not-found", refusals.questions.unknown),
  decide: (question) =>
    question.takenDownAt === undefined
      ? question
      : refuse("conflict", refusals.questions.downAlready),
  save: (tx, { id }, { now }) => saveTakenDown(tx, id, now),
});
