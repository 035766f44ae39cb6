import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { takenFacts } from "../../offering/in-place.ts";
import { refusals } from "../../words.ts";
import { listHelpers } from "../shift-queries.ts";
import { dropHelper } from "../shift-store.ts";

/** Gives a shift back, so that somebody else can take it. */
export const leaveShift = defineAct({
  name: "actions.leave-shift",
  input: v.object({ event: itemNumber, shift: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { event }, context) => {
    const facts = await takenFacts(tx, event, context);
    return isRefusal(facts) ? facts : { helpers: await listHelpers(tx, event) };
  },
  decide: ({ helpers }, { shift }, { actor }): number | Refusal => {
    const { personId } = personWho(actor);
    const isOnIt = helpers.some((one) => one.shiftId === shift && one.personId === personId);
    return isOnIt ? shift : refuse("conflict", refusals.shift.notOnIt);
  },
  save: (tx, shift, { actor }) => dropHelper(tx, shift, personWho(actor).personId),
});
