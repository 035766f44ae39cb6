import { addDays, type Day, dayOf } from "../../platform/time/days.ts";

const LONDON_CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  weekday: "short",
  hour: "2-digit",
});

const HOUR_MS = 3_600_000;
const DIGEST_HOUR = "07";

const clockOf = (instant: Date) =>
  new Map(LONDON_CLOCK.formatToParts(instant).map(({ type, value }) => [type, value]));

/** The latest Monday, 7 in the morning by UK clocks, that is not after `now`. */
export function latestMondayMorning(now: Date): Date {
  let hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  for (;;) {
    const clock = clockOf(hour);
    if (clock.get("weekday") === "Mon" && clock.get("hour") === DIGEST_HOUR) return hour;
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
