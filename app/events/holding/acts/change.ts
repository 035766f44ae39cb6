import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { readRoom } from "../../coming/coming-queries.ts";
import { moveUp } from "../../coming/moving-up.ts";
import type { Event } from "../../event.ts";
import { refusals } from "../../words.ts";
import { detailEntries, heldDetails, readDetails } from "../details.ts";
import { type Details, saveDetails } from "../event-store.ts";
import { runFacts } from "../in-event.ts";

/** Changes what stands in an event. Calendars follow; nobody gets a letter, as its time stays. */
export const change = defineAct({
  name: "events.change",
  input: v.object({ id: itemNumber, ...detailEntries, seen: seenField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const event = await runFacts(tx, id, context);
    if (isRefusal(event)) return event;
    return { event, taken: (await readRoom(tx, event)).taken };
  },
  decide: ({ event, taken }, input): { event: Event; details: Details } | Refusal => {
    const details = readDetails(input);
    if (isRefusal(details)) return details;
    const { places } = details;
    if (places !== undefined && places < taken)
      return refuse("conflict", refusals.holding.taken(taken), "places");
    const overtaken = whyOvertaken(heldDetails(event), heldDetails(details), input.seen);
    return overtaken ?? { event, details };
  },
  save: async (tx, { event, details }, { house, now }) => {
    await saveDetails(tx, event.id, details, now);
    // More places are for those who wait.
    await moveUp(tx, house, { ...event, ...details }, now);
  },
});
