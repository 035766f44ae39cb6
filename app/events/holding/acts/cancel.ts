import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import type { Event } from "../../event.ts";
import { whichField, whyField } from "../../fields.ts";
import { addTelling } from "../../telling/telling-store.ts";
import { saveCancelled } from "../event-store.ts";
import { seriesFacts } from "../in-event.ts";

interface Cancelled {
  readonly event: Event;
  readonly later: readonly Event[];
  readonly why: string;
}

/** Calls an event off, on one date or on its later ones too. Whoever comes or may come is told, once; calendars follow. */
export const cancel = defineAct({
  name: "events.cancel",
  input: v.object({ id: itemNumber, which: whichField, why: whyField }),
  may: mayInGoodStanding,
  facts: (tx, input, context) => seriesFacts(tx, input, context),
  decide: (facts, { why }): Cancelled | Refusal => ({ ...facts, why }),
  save: async (tx, { event, later, why }, { now }) => {
    const events = [event, ...later].map(({ id }) => id);
    for (const id of events) await saveCancelled(tx, id, why, now);
    const off = { id: event.id, changes: event.changes + 1 };
    await addTelling(tx, { event: off, what: "cancelled", events }, now);
  },
});
