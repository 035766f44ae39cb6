import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { dayField, itemNumber } from "../../../platform/text/fields.ts";
import { type Day, dayOf } from "../../../platform/time/days.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { leafletField, streetsField } from "../fields.ts";
import { mayHaveRegister } from "../in-branch.ts";
import { addLeaflets } from "../leaflets/leaflet-store.ts";
import { lockRegister, streetsAmong } from "../register/register-queries.ts";
import { refusals, words } from "../words.ts";

interface Noted {
  readonly branchId: number;
  readonly streets: readonly string[];
  readonly leaflet: string;
  readonly day: Day;
}

/** Notes which streets had which leaflet on which day. */
export const noteLeaflets = defineAct({
  name: "doorsteps.note-leaflets",
  input: v.object({
    id: itemNumber,
    register: itemNumber,
    leaflet: leafletField,
    day: dayField(() => words.fields.day),
    streets: streetsField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id, register: registerId, streets }, context) => {
    const here = await mayHaveRegister(tx, id, context);
    if (isRefusal(here)) return here;
    const register = await lockRegister(tx, registerId);
    return { register, known: await streetsAmong(tx, registerId, streets) };
  },
  decide: ({ register, known }, input, { now }): Noted | Refusal => {
    const { id: branchId, streets, leaflet, day } = input;
    if (register === undefined || register.branchId !== branchId || register.keptAt === null)
      return refuse("not-found", refusals.unknownRegister);
    if (!streets.every((street) => known.has(street)))
      return refuse("invalid", refusals.noStreet, "streets");
    if (day > dayOf(now)) return refuse("invalid", refusals.notYetGiven, "day");
    return { branchId, streets, leaflet, day };
  },
  save: (tx, noted, { actor, now }) => addLeaflets(tx, noted, personWho(actor).personId, now),
});
