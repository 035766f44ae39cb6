import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { type Event, moveLater, readTimes, stateOf, type Times } from "../../event.ts";
import { timeEntries, whichField } from "../../fields.ts";
import { addTelling } from "../../telling/telling-store.ts";
import { refusals } from "../../words.ts";
import { saveTimes } from "../event-store.ts";
import { seriesFacts } from "../in-event.ts";

interface Moved {
  readonly event: Event;
  /** By number of its date. */
  readonly times: ReadonlyMap<number, Times>;
  /** Whoever is told that it is then so soon needs no reminder as well. */
  readonly soonUntil: Date;
}

/** Moves an event, one date or its later ones too. Whoever comes or may come is told, once; calendars follow. */
export const move = defineAct({
  name: "events.move",
  input: v.object({ id: itemNumber, which: whichField, ...timeEntries }),
  may: mayInGoodStanding,
  facts: async (tx, input, context) => {
    const found = await seriesFacts(tx, input, context);
    if (isRefusal(found)) return found;
    return { ...found, hours: (await rulesInForce(tx)).eventReminderHours };
  },
  decide: ({ event, later, hours }, typed, { now }): Moved | Refusal => {
    if (stateOf(event, now) === "now") return refuse("conflict", refusals.begun);
    const times = readTimes(typed, now);
    if (isRefusal(times)) return times;
    const isSame =
      times.startsAt.getTime() === event.startsAt.getTime() &&
      times.endsAt.getTime() === event.endsAt.getTime();
    if (isSame) return refuse("conflict", refusals.time.same, "day");
    const after = moveLater(later, { from: event, to: typed });
    if (isRefusal(after)) return after;
    return {
      event,
      times: new Map([event, ...later].map(({ id }, at) => [id, [times, ...after][at] ?? times])),
      soonUntil: new Date(now.getTime() + hours * 3_600_000),
    };
  },
  save: async (tx, { event, times, soonUntil }, { now }) => {
    for (const [id, to] of times) await saveTimes(tx, id, to, to.startsAt <= soonUntil, now);
    const moved = { id: event.id, changes: event.changes + 1 };
    await addTelling(tx, { event: moved, what: "moved", events: [...times.keys()] }, now);
  },
});
