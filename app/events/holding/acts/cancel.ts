import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { whyField } from "../../fields.ts";
import { callOff } from "../calling-off.ts";
import { runFacts } from "../in-event.ts";

/** Calls one date of an event off. Everybody who said that they come or may come is told, once; calendars follow. */
export const cancel = defineAct({
  name: "events.cancel",
  input: v.object({ id: itemNumber, why: whyField }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => runFacts(tx, id, context),
  decide: (event, { why }) => ({ event, why }),
  save: (tx, cancelled, { house, now }) => callOff(tx, house, cancelled, now),
});
