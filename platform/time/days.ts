/** A calendar day in the United Kingdom, written YYYY-MM-DD. */
export type Day = string & { readonly noun: "day" };

const LONDON_DAY = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

export const dayOf = (instant: Date): Day => LONDON_DAY.format(instant) as Day;

/** 1 is Monday and 7 is Sunday, as ISO 8601 and the rulebook count them. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/**
 * Instants are moved by whole 24 hours, in summer and winter alike: for how long something was, and for what may last no
 * minute longer than a rule says. What people look forward to ends at an hour: `hours.ts`.
 */
export const addDays = (instant: Date, days: number): Date =>
  new Date(instant.getTime() + days * 86_400_000);

export const addDaysTo = (day: Day, days: number): Day =>
  addDays(new Date(`${day}T00:00:00Z`), days)
    .toISOString()
    .slice(0, 10) as Day;

/** For sorting: the earlier first. */
export const compareDays = (one: Day, other: Day): number =>
  one < other ? -1 : Number(one > other);

/** The same day of the month `months` later, or that month's last day where it has no such day. */
export function addMonthsTo(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
  return moved.toISOString().slice(0, 10) as Day;
}
