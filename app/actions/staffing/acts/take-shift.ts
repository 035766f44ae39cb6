import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { comeAlong, type Event, findEvents, stateOf } from "../../../events/door.ts";
import { mayTakePart, noteTookPart, personWho } from "../../../membership/door.ts";
import { timesOf, whyNotTaken } from "../../action.ts";
import { helperFacts } from "../../offering/in-place.ts";
import { refusals } from "../../words.ts";
import { listShifts, listShiftsOf } from "../shift-queries.ts";
import { addHelper } from "../shift-store.ts";

/** Takes a shift, and so comes to the event, of which its reminder is sent. */
export const takeShift = defineAct({
  name: "actions.take-shift",
  input: v.object({ event: itemNumber, shift: itemNumber }),
  may: mayTakePart,
  facts: async (tx, { event, shift }, context) => {
    const facts = await helperFacts(tx, event, context);
    if (isRefusal(facts)) return facts;
    const [shifts, own] = [
      await listShifts(tx, event),
      await listShiftsOf(tx, personWho(context.actor).personId),
    ];
    const events = await findEvents(tx, [...new Set(own.map(({ eventId }) => eventId))]);
    const others = own.flatMap((one) => {
      const at = events.get(one.eventId);
      return at === undefined || at.cancelledAt !== undefined ? [] : [timesOf(one, at.startsAt)];
    });
    const isOnIt = own.some(({ id }) => id === shift);
    return { ...facts, shift: shifts.find(({ id }) => id === shift), isOnIt, others };
  },
  decide: (
    { event, shift, isOnIt, others },
    _,
    { now },
  ): { event: Event; shiftId: number } | Refusal => {
    if (shift === undefined) return refuse("not-found", refusals.shift.unknown);
    if (stateOf(event, now) === "proposed") return refuse("conflict", refusals.notOpen);
    const wanted = { ...shift, ...timesOf(shift, event.startsAt) };
    return (
      whyNotTaken(wanted, { isOnIt, others: isOnIt ? [] : others }, now) ?? {
        event,
        shiftId: shift.id,
      }
    );
  },
  save: async (tx, { event, shiftId }, { actor, now }) => {
    const { personId } = personWho(actor);
    await addHelper(tx, shiftId, personId);
    await noteTookPart(tx, personId, now);
    return comeAlong(tx, event, personId, now);
  },
});
