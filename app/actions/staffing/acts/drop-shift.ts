import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import type { Shift } from "../../action.ts";
import { type InPlace, planFacts } from "../../offering/in-place.ts";
import { refusals } from "../../words.ts";
import { tellDropped } from "../letters.ts";
import { type Helper, listHelpers, listShifts } from "../shift-queries.ts";
import { dropShift as drop } from "../shift-store.ts";

interface Dropped extends InPlace {
  readonly shift: Shift;
  readonly helpers: readonly Helper[];
}

/** Takes a shift away. Whoever is on it is told; they still come, unless they say that they do not. */
export const dropShift = defineAct({
  name: "actions.drop-shift",
  input: v.object({ event: itemNumber, shift: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { event, shift }, context) => {
    const facts = await planFacts(tx, event, context);
    if (isRefusal(facts)) return facts;
    const found = (await listShifts(tx, event)).find(({ id }) => id === shift);
    return { ...facts, shift: found, helpers: await listHelpers(tx, event) };
  },
  decide: ({ shift, ...facts }): Dropped | Refusal =>
    shift === undefined ? refuse("not-found", refusals.shift.unknown) : { ...facts, shift },
  save: async (tx, { shift, helpers, ...facts }, { house, actor, now }) => {
    const own = actor.kind === "person" ? actor.personId : undefined;
    const to = helpers.flatMap(({ shiftId, personId }) =>
      shiftId === shift.id && personId !== own ? [personId] : [],
    );
    await drop(tx, shift.id);
    await tellDropped(tx, house, { ...facts, shift, to }, now);
  },
});
