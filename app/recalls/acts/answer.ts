import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../platform/text/seen.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { lockRecall } from "../queries.ts";
import { answerIn, type Recall } from "../recall.ts";
import { saveAnswer } from "../store.ts";
import { refusals, words } from "../words.ts";

/** Whoever holds the office answers. It stands on the ballot beside the reason. */
export const answer = defineAct({
  name: "recalls.answer",
  input: v.object({
    id: itemNumber,
    answer: textField(() => words.fields.answer, { most: 1500, least: 10 }),
    seen: seenField,
  }),
  may: maySignedIn,
  facts: async (tx, { id }) =>
    (await lockRecall(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (recall, input, { actor }): { recall: Recall; answer: string } | Refusal => {
    if (recall.personId !== personWho(actor).personId) {
      return refuse("not-allowed", refusals.refuse.notYours);
    }
    const isInTime = recall.state === "gathering" || recall.state === "answering";
    if (!isInTime) return refuse("conflict", refusals.refuse.tooLateToAnswer);
    const { answer, seen } = input;
    return whyOvertaken(answerIn(recall), { answer }, seen) ?? { recall, answer };
  },
  save: (tx, change) => saveAnswer(tx, change.recall.id, change.answer),
});
