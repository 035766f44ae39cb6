import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { planFacts } from "../../offering/in-place.ts";
import { refusals } from "../../words.ts";
import { listKit } from "../shift-queries.ts";
import { dropKit as drop } from "../shift-store.ts";

/** Takes a thing off a place's list. */
export const dropKit = defineAct({
  name: "actions.drop-kit",
  input: v.object({ event: itemNumber, item: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { event }, context) => {
    const facts = await planFacts(tx, event, context);
    return isRefusal(facts) ? facts : { kit: await listKit(tx, event) };
  },
  decide: ({ kit }, { item }): number | Refusal =>
    kit.some(({ id }) => id === item) ? item : refuse("not-found", refusals.kit.unknown),
  save: (tx, item) => drop(tx, item),
});
