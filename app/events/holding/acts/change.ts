import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { readRoom } from "../../coming/coming-queries.ts";
import { moveUp } from "../../coming/moving-up.ts";
import type { Event } from "../../event.ts";
import { whichField } from "../../fields.ts";
import { addTelling } from "../../telling/telling-store.ts";
import { refusals } from "../../words.ts";
import { detailEntries, heldDetails, isElsewhere, readDetails } from "../details.ts";
import { type Details, saveDetails } from "../event-store.ts";
import { seriesFacts } from "../in-event.ts";

interface Changed {
  readonly events: readonly [Event, ...Event[]];
  readonly details: Details;
}

/**
 * Changes what stands in an event, on one date or on its later ones too. Calendars follow; whoever comes or may come is
 * told, once, where it is at another place.
 */
export const change = defineAct({
  name: "events.change",
  input: v.object({ id: itemNumber, which: whichField, ...detailEntries, seen: seenField }),
  may: mayInGoodStanding,
  facts: async (tx, input, context) => {
    const found = await seriesFacts(tx, input, context);
    if (isRefusal(found)) return found;
    const events: Changed["events"] = [found.event, ...found.later];
    let taken = 0;
    for (const event of events) taken = Math.max(taken, (await readRoom(tx, event)).taken);
    return { events, taken };
  },
  decide: ({ events, taken }, input): Changed | Refusal => {
    const [event] = events;
    if (event.hidden !== undefined) return refuse("gone", refusals.hidden.noChange);
    const details = readDetails(input);
    if (isRefusal(details)) return details;
    const { places } = details;
    if (places !== undefined && places < taken)
      return refuse("conflict", refusals.holding.taken(taken), "places");
    const overtaken = whyOvertaken(heldDetails(event), heldDetails(details), input.seen);
    return overtaken ?? { events, details };
  },
  save: async (tx, { events, details }, { house, now }) => {
    for (const event of events) {
      await saveDetails(tx, event.id, details, now);
      // More places are for those who wait.
      await moveUp(tx, house, { ...event, ...details }, now);
    }
    const elsewhere = events.filter((event) => !event.isProposed && isElsewhere(event, details));
    const [first] = elsewhere;
    if (first === undefined) return;
    const told = { id: first.id, changes: first.changes + 1 };
    const ids = elsewhere.map(({ id }) => id);
    await addTelling(tx, { event: told, what: "elsewhere", events: ids }, now);
  },
});
