import { addDays, type Day, dayOf, weekdayOf } from "../../../platform/time/days.ts";
import { londonTimeOf } from "../../../web/moments.ts";

const HOUR_MS = 3_600_000;
const DIGEST_TIME = "07:00";

const isMonday = (day: Day): boolean => weekdayOf(day) === 1;

/** The latest Monday, 7 in the morning by UK clocks, that is not after `now`. */
export function latestMondayMorning(now: Date): Date {
  let hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  for (;;) {
    if (londonTimeOf(hour) === DIGEST_TIME && isMonday(dayOf(hour))) return hour;
    hour = new Date(hour.getTime() - HOUR_MS);
  }
}

/** After that many days the week is half over, and a late digest says little that is new. */
const LATEST_DAYS = 3;

/** The Monday whose digest should go out now, if it has not already. */
export function digestDue(now: Date): { monday: Day; morning: Date } | undefined {
  const morning = latestMondayMorning(now);
  return now < addDays(morning, LATEST_DAYS) ? { monday: dayOf(morning), morning } : undefined;
}
