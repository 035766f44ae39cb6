import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { questionField, themesField } from "../fields.ts";
import { runFacts, whyClosed } from "../in-stall.ts";
import { findMonthlyOf } from "../monthly/of-event.ts";
import { findAsking, lockAsking } from "../stall-queries.ts";
import { addStall, type NewStall } from "../stall-store.ts";
import { refusals } from "../words.ts";

/**
 * Says what is asked at a stall: something of its own, or what its branch asks in that month, as the branch asks it. Once:
 * answers belong to the question that they were given to.
 */
export const openStall = defineAct({
  name: "canvass.open-stall",
  input: v.object({
    id: itemNumber,
    question: questionField,
    themes: themesField,
    month: v.optional(itemNumber),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, month }, context) => {
    const event = await runFacts(tx, id, context);
    if (isRefusal(event)) return event;
    // Two keys that hide it meanwhile hide it here as well.
    if (month !== undefined) await lockAsking(tx, month);
    const monthly = month === undefined ? undefined : await findMonthlyOf(tx, event);
    return { event, monthly, before: await findAsking(tx, id) };
  },
  decide: (
    { event, monthly, before },
    { question, themes, month },
    { actor, now },
  ): NewStall | Refusal => {
    if (before !== undefined) return refuse("conflict", refusals.isOpen);
    if (monthly?.id !== month) return refuse("conflict", refusals.monthly.notHere);
    const { personId: by } = personWho(actor);
    const asked = monthly ?? { question, themes };
    return (
      whyClosed(event, now) ?? {
        ...{ eventId: event.id, question: asked.question, themes: asked.themes },
        ...{ monthId: monthly?.id, by },
      }
    );
  },
  save: async (tx, stall, { now }) =>
    (await addStall(tx, stall, now)) ? undefined : refuse("conflict", refusals.isOpen),
});
