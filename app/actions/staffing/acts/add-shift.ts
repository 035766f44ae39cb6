import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { readTimes } from "../../../events/door.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { minutesFrom, whyNoShift } from "../../action.ts";
import { neededField, taskField, timeField } from "../../fields.ts";
import { planFacts } from "../../offering/in-place.ts";
import { listShifts } from "../shift-queries.ts";
import { addShift as add, type NewShift } from "../shift-store.ts";

/** Adds a shift on the day of a place: what is done, from when until when, and by how many. */
export const addShift = defineAct({
  name: "actions.add-shift",
  input: v.object({
    event: itemNumber,
    task: taskField,
    from: timeField,
    until: timeField,
    needed: neededField,
  }),
  may: mayInGoodStanding,
  facts: async (tx, { event }, context) => {
    const facts = await planFacts(tx, event, context);
    return isRefusal(facts) ? facts : { ...facts, shifts: await listShifts(tx, event) };
  },
  decide: ({ event, shifts }, { task, from, until, needed }, { now }): NewShift | Refusal => {
    const times = readTimes({ day: dayOf(event.startsAt), from, until, endsNextDay: false }, now);
    if (isRefusal(times)) return times;
    const shift = {
      ...{ eventId: event.id, task, needed },
      fromMinute: minutesFrom(event.startsAt, times.startsAt),
      untilMinute: minutesFrom(event.startsAt, times.endsAt),
    };
    return whyNoShift(shift, shifts) ?? shift;
  },
  save: (tx, shift) => add(tx, shift),
});
