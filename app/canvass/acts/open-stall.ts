import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { questionField, themesField } from "../fields.ts";
import { runFacts, whyClosed } from "../in-stall.ts";
import { findAsking } from "../stall-queries.ts";
import { addStall, type NewStall } from "../stall-store.ts";
import { refusals } from "../words.ts";

/** Says what is asked at a stall. Once: answers belong to the question that they were given to. */
export const openStall = defineAct({
  name: "canvass.open-stall",
  input: v.object({ id: itemNumber, question: questionField, themes: themesField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const event = await runFacts(tx, id, context);
    return isRefusal(event) ? event : { event, before: await findAsking(tx, id) };
  },
  decide: ({ event, before }, { question, themes }, { actor, now }): NewStall | Refusal => {
    if (before !== undefined) return refuse("conflict", refusals.isOpen);
    const { personId: by } = personWho(actor);
    return whyClosed(event, now) ?? { eventId: event.id, question, themes, by };
  },
  save: async (tx, stall, { now }) =>
    (await addStall(tx, stall, now)) ? undefined : refuse("conflict", refusals.isOpen),
});
