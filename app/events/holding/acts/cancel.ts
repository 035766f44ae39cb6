import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { type Coming, listComing } from "../../coming/coming-queries.ts";
import type { Event } from "../../event.ts";
import { whyField } from "../../fields.ts";
import { tellComing } from "../../letters.ts";
import { saveCancelled } from "../event-store.ts";
import { runFacts } from "../in-event.ts";

interface Cancelled {
  readonly event: Event;
  readonly coming: readonly Coming[];
  readonly why: string;
}

/** Calls one date of an event off. Everybody who said that they come or may come is told, once; calendars follow. */
export const cancel = defineAct({
  name: "events.cancel",
  input: v.object({ id: itemNumber, why: whyField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const event = await runFacts(tx, id, context);
    return isRefusal(event) ? event : { event, coming: await listComing(tx, id) };
  },
  decide: (facts, { why }): Cancelled | Refusal => ({ ...facts, why }),
  save: async (tx, { event, coming, why }, { house, now }) => {
    await saveCancelled(tx, event.id, why, now);
    const off = { ...event, why, cancelledAt: now, changes: event.changes + 1 };
    const told = coming.filter(({ answer }) => answer !== "no");
    await tellComing(tx, house, { event: off, what: "cancelled", coming: told }, now);
  },
});
