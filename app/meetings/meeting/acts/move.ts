import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { exactMomentInWords } from "../../../../web/moments.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { dayField, timeField } from "../../fields.ts";
import { meetingOfHost } from "../../hosting/may-host.ts";
import { changedInCalendars } from "../../letters.ts";
import { endOf, instantAt, stateOf } from "../../meeting.ts";
import { moveMeeting } from "../../store.ts";
import { refusals, words } from "../../words.ts";

const MOST_DAYS_AHEAD = 60;
const HOUR_MS = 3_600_000;

interface Moved {
  readonly id: number;
  /** How often calendars had to take a change over, with this one. */
  readonly changes: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** By now it would be time to remind whoever comes. */
  readonly isSoon: boolean;
}

/** Moves one meeting to another day or hour. Whoever said that they come is told, once; the series stays. */
export const move = defineAct({
  name: "meetings.move",
  input: v.object({ id: itemNumber, day: dayField, time: timeField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor }) => {
    const meeting = await meetingOfHost(tx, id, actor);
    return isRefusal(meeting) ? meeting : { meeting, rules: await rulesInForce(tx) };
  },
  decide: ({ meeting, rules }, { day, time }, { now }): Moved | Refusal => {
    if (stateOf(meeting, now) !== "coming") return refuse("conflict", refusals.meeting.begun);
    const startsAt = instantAt(day, time);
    if (isRefusal(startsAt)) return startsAt;
    if (startsAt <= now || startsAt > addDays(now, MOST_DAYS_AHEAD))
      return refuse("invalid", refusals.time.outside(MOST_DAYS_AHEAD), "day");
    if (startsAt.getTime() === meeting.startsAt.getTime())
      return refuse("conflict", refusals.time.same, "day");
    const hoursLeft = (startsAt.getTime() - now.getTime()) / HOUR_MS;
    const isSoon = hoursLeft <= rules.meetingReminderHours;
    const endsAt = endOf(startsAt, rules.meetingMinutes);
    return { id: meeting.id, changes: meeting.changes + 1, startsAt, endsAt, isSoon };
  },
  save: (tx, { id, startsAt, endsAt, isSoon }, { now }) =>
    moveMeeting(tx, id, { startsAt, endsAt, isSoon }, now),
  announce: ({ startsAt, ...moved }, { actor, now }) => [
    changedInCalendars("moved", moved, personWho(actor).personId, now, () =>
      words.happened.moved(exactMomentInWords(startsAt)),
    ),
  ],
});
