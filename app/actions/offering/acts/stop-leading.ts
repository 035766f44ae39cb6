import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { stateOf, stopHosting } from "../../../events/door.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { leadFacts } from "../in-place.ts";

/** Steps down as the lead of a place. Its officers are told, and one of them or of the branch takes over. */
export const stopLeading = defineAct({
  name: "actions.stop-leading",
  input: v.object({ event: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { event }, context) => leadFacts(tx, event, context),
  decide: ({ event }, _, { now }) =>
    stateOf(event, now) === "over" ? refuse("gone", refusals.over) : event,
  save: (tx, { id }) => stopHosting(tx, id),
});
