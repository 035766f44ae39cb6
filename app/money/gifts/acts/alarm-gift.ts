import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { mayTheClock } from "../../../membership/door.ts";
import type { GiftAlarm } from "../../announcements.ts";
import { refusals } from "../../words.ts";
import { alarmsDue, lastDayFor } from "../gift.ts";
import { lockGift } from "../gift-queries.ts";
import { noteAlarmed } from "../gift-store.ts";

/** The clock warns that a gift's days run out; each warning once. */
export const alarmGift = defineAct({
  name: "money.alarm-gift",
  input: v.object({ gift: v.pipe(v.number(), v.integer()) }),
  may: mayTheClock,
  facts: async (tx, { gift }) =>
    (await lockGift(tx, gift)) ?? refuse("not-found", refusals.gifts.refuse.unknown),
  decide: ({ id, on, state, alarmed }, _input, { now }) => {
    const alarms = alarmsDue(on, dayOf(now));
    return state === "open" && alarms > alarmed
      ? { id, alarms, last: lastDayFor(on) }
      : refuse("conflict", refusals.gifts.refuse.noAlarm);
  },
  save: async (tx, { id, alarms }) =>
    (await noteAlarmed(tx, id, alarms))
      ? undefined
      : refuse("conflict", refusals.gifts.refuse.noAlarm),
  announce: ({ id, last }): readonly GiftAlarm[] => [
    { name: "money.days-run-out", gift: id, last },
  ],
});
