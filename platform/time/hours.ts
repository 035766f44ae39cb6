import { addDays, addDaysTo, type Day, dayOf } from "./days.ts";

const LONDON_HOUR = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hourCycle: "h23",
  hour: "numeric",
});
const HOUR_MS = 3_600_000;

/** What UK clocks read, 0 to 23. */
export const hourOf = (instant: Date): number => Number(LONDON_HOUR.format(instant));

/** When UK clocks read this full hour on this day; where they read it twice, the first of the two. */
export function hourOn(day: Day, hour: number): Date {
  const inWinter = new Date(`${day}T${String(hour).padStart(2, "0")}:00:00Z`);
  const inSummer = new Date(inWinter.getTime() - HOUR_MS);
  return hourOf(inSummer) === hour ? inSummer : inWinter;
}

/**
 * Until when something lasts that ends so many days later at an hour of the rulebook: that hour, by UK clocks, on the
 * day so many days after today. What begins when the hour is over begins with the next day. Jobs are seconds late, so
 * whatever begins within the hour still counts as begun on it.
 */
export const afterDays = (instant: Date, days: number, hour: number): Date =>
  hourOn(addDaysTo(dayOf(instant), hourOf(instant) > hour ? days + 1 : days), hour);

/** The next time that UK clocks read this hour, or this very instant. */
export function nextHour(instant: Date, hour: number): Date {
  const today = hourOn(dayOf(instant), hour);
  return today >= instant ? today : hourOn(dayOf(addDays(today, 1)), hour);
}

/**
 * Until when so many hours last that pass between two hours of the day alone, by UK clocks.
 *
 * @param from the hour at which they begin to pass, each day
 * @param until the hour, later on the same day, at which they stop
 */
export function afterHoursByDay(
  instant: Date,
  hours: number,
  { from, until }: { readonly from: number; readonly until: number },
): Date {
  let leftMs = hours * HOUR_MS;
  let day = dayOf(instant);
  for (;;) {
    const begins = Math.max(instant.getTime(), hourOn(day, from).getTime());
    const lastsMs = Math.max(hourOn(day, until).getTime() - begins, 0);
    if (lastsMs >= leftMs) return new Date(begins + leftMs);
    leftMs -= lastsMs;
    day = addDaysTo(day, 1);
  }
}
