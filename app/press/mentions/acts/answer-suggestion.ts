import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, oneOf, optionalTextField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { LEAST, MOST } from "../../limits.ts";
import { refusals, words } from "../../words.ts";
import { mentionFacts } from "../facts.ts";
import { saveAnswered } from "../mention-store.ts";

interface Answered {
  readonly id: number;
  readonly why: string | undefined;
}

/** The team takes what a member suggested, and everybody sees it; or says to that member why not. */
export const answerSuggestion = defineAct({
  name: "press.answer-suggestion",
  input: v.object({
    id: itemNumber,
    answer: oneOf(["take", "decline"], () => words.mentions.fields.answer),
    why: optionalTextField(() => words.mentions.fields.why, { most: MOST.why }),
  }),
  may: mayInGoodStanding,
  facts: (tx, { id }, { actor }) => mentionFacts(tx, id, actor),
  decide: ({ id, state }, { answer, why }): Answered | Refusal => {
    if (state !== "suggested") return refuse("conflict", refusals.mentions.notSuggested);
    if (answer === "take") return { id, why: undefined };
    return why === undefined || why.length < LEAST.why
      ? refuse("invalid", refusals.mentions.sayWhy, "why")
      : { id, why };
  },
  save: (tx, answered, { now }) => saveAnswered(tx, answered, now),
});
