import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber, textField } from "../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { tellAnswered } from "../letters.ts";
import type { Notice } from "../promise.ts";
import { lockNotice } from "../queries.ts";
import { saveAnswer } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Answered {
  readonly notice: Notice;
  readonly answer: string;
}

/** Whoever was asked answers, also when it is late, and also when their term is over. */
export const answerNotice = defineAct({
  name: "promises.answer",
  input: v.object({
    id: itemNumber,
    answer: textField(() => words.fields.answer, { most: 3000, least: 2 }),
  }),
  may: maySignedIn,
  facts: async (tx, { id }) =>
    (await lockNotice(tx, id)) ?? refuse("not-found", refusals.refuse.noNotice),
  decide: (notice, { answer }, { actor }): Answered | Refusal => {
    if (notice.holderId !== personWho(actor).personId) {
      return refuse("not-allowed", refusals.refuse.notAsked);
    }
    return notice.answer === undefined
      ? { notice, answer }
      : refuse("conflict", refusals.refuse.answered);
  },
  save: async (tx, { notice, answer }, { house, now }) => {
    await saveAnswer(tx, notice.id, answer, now);
    await tellAnswered(tx, house, notice);
  },
});
