import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { leafletsField } from "../../fields.ts";
import { refusals } from "../../words.ts";
import { countFacts } from "../in-place.ts";
import { saveLeaflets } from "../place-store.ts";

interface Counted {
  readonly eventId: number;
  readonly taken: number;
  readonly given: number;
}

/** Says how many leaflets a place has, and how many of them were handed out: also when it is over. */
export const countLeaflets = defineAct({
  name: "actions.count-leaflets",
  input: v.object({ event: itemNumber, taken: leafletsField, given: leafletsField }),
  may: mayInGoodStanding,
  facts: (tx, { event }, context) => countFacts(tx, event, context),
  decide: ({ event }, { taken, given }): Counted | Refusal =>
    given > taken
      ? refuse("invalid", refusals.leaflet.tooMany, "given")
      : { eventId: event.id, taken, given },
  save: (tx, { eventId, ...counted }) => saveLeaflets(tx, eventId, counted),
});
