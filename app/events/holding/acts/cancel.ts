import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { whichField, whyField } from "../../fields.ts";
import { callOff } from "../calling-off.ts";
import { seriesFacts } from "../in-event.ts";

/** Calls an event off, on one date or on its later ones too. Whoever comes or may come is told, once; calendars follow. */
export const cancel = defineAct({
  name: "events.cancel",
  input: v.object({ id: itemNumber, which: whichField, why: whyField }),
  may: mayInGoodStanding,
  facts: (tx, input, context) => seriesFacts(tx, input, context),
  decide: (facts, { why }) => ({ ...facts, why }),
  save: (tx, cancelled, { now }) => callOff(tx, cancelled, now),
});
