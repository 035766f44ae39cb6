import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { MOST_KIT } from "../../action.ts";
import { piecesField, thingField } from "../../fields.ts";
import { planFacts } from "../../offering/in-place.ts";
import { refusals } from "../../words.ts";
import { listKit } from "../shift-queries.ts";
import { addKit as add } from "../shift-store.ts";

interface Added {
  readonly eventId: number;
  readonly thing: string;
  readonly pieces: number;
}

/** Adds a thing that a place needs. Somebody says later that they bring it. */
export const addKit = defineAct({
  name: "actions.add-kit",
  input: v.object({ event: itemNumber, thing: thingField, pieces: piecesField }),
  may: mayInGoodStanding,
  facts: async (tx, { event }, context) => {
    const facts = await planFacts(tx, event, context);
    return isRefusal(facts) ? facts : { kit: await listKit(tx, event) };
  },
  decide: ({ kit }, { event, thing, pieces }): Added | Refusal =>
    kit.length >= MOST_KIT
      ? refuse("conflict", refusals.kit.enough(MOST_KIT))
      : { eventId: event, thing, pieces },
  save: (tx, added) => add(tx, added),
});
