import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { listComing } from "../../coming/coming-queries.ts";
import { type Event, readTimes, stateOf, type Times } from "../../event.ts";
import { dayField, timeField } from "../../fields.ts";
import { tellComing } from "../../letters.ts";
import { refusals } from "../../words.ts";
import { saveTimes } from "../event-store.ts";
import { runFacts } from "../in-event.ts";

/** Moves one date of an event. Everybody who said that they come or may come is told, once; calendars follow. */
export const move = defineAct({
  name: "events.move",
  input: v.object({ id: itemNumber, day: dayField, from: timeField, until: timeField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const event = await runFacts(tx, id, context);
    if (isRefusal(event)) return event;
    const coming = await listComing(tx, id);
    return { event, coming, hours: (await rulesInForce(tx)).eventReminderHours };
  },
  decide: (
    { event, coming, hours },
    typed,
    { now },
  ): { event: Event; coming: typeof coming; times: Times; isSoon: boolean } | Refusal => {
    if (stateOf(event, now) === "now") return refuse("conflict", refusals.begun);
    const times = readTimes(typed, now);
    if (isRefusal(times)) return times;
    const isSame =
      times.startsAt.getTime() === event.startsAt.getTime() &&
      times.endsAt.getTime() === event.endsAt.getTime();
    if (isSame) return refuse("conflict", refusals.time.same, "day");
    const isSoon = times.startsAt.getTime() - now.getTime() <= hours * 3_600_000;
    return { event, coming, times, isSoon };
  },
  save: async (tx, { event, coming, times, isSoon }, { house, now }) => {
    await saveTimes(tx, event.id, times, isSoon, now);
    const moved = { ...event, ...times, changes: event.changes + 1 };
    const told = coming.filter(({ answer }) => answer !== "no");
    await tellComing(tx, house, { event: moved, what: "moved", coming: told }, now);
  },
});
