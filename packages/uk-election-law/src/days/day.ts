import { accept, type Outcome, quote, refuse, worded } from "../refusal.ts";

declare const dayBrand: unique symbol;

/** A calendar day in UK local time, written `YYYY-MM-DD`. Days compare as text. */
export type IsoDay = string & { readonly [dayBrand]: true };

const MILLISECONDS_IN_A_DAY = 86_400_000;
const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Reads `YYYY-MM-DD`, a day that exists, from 1900 to 2199; refuses anything else by field.
 * @param given anything, such as what stood in a form
 * @param field the name under which a refusal speaks of it
 */
export function parseDay(given: unknown, field: string): Outcome<IsoDay> {
  const match = typeof given === "string" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(given) : null;
  if (!match) {
    return refuse(
      "law.day.not-a-date",
      field,
      worded`${quote(given)} is not a date. Write it as YYYY-MM-DD, e.g. 2027-05-06.`,
    );
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2199)
    return refuse(
      "law.day.out-of-range",
      field,
      worded`${given} is outside the years 1900 to 2199.`,
    );
  const made = makeDay(year, month, day);
  if (made !== given)
    return refuse("law.day.not-in-calendar", field, worded`${given} is not a day in the calendar.`);
  return accept(made);
}

/** A day from its parts; a month or day past its end runs on into the next. */
export function makeDay(year: number, month: number, day: number): IsoDay {
  return dayFromEpoch(Date.UTC(year, month - 1, day) / MILLISECONDS_IN_A_DAY);
}

/** A day written in this package's own tables. A mistyped one is a bug, so it throws. */
export function knownDay(text: string): IsoDay {
  const parsed = parseDay(text, "day");
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

/**
 * The day so many days later, or earlier.
 * @param days whole days; below 0 for earlier ones
 */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayFromEpoch(epochDay(day) + days);
}

/**
 * Same day of a later month; the last of that month where it is shorter.
 * @param months whole calendar months; below 0 for earlier ones
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year, month, dayOfMonth] = partsOf(day);
  const lastOfTarget = Number(makeDay(year, month + months + 1, 0).slice(8));
  return makeDay(year, month + months, Math.min(dayOfMonth, lastOfTarget));
}

/** Days from one day to another: 1 from a day to the next, below 0 where `to` is the earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return epochDay(to) - epochDay(from);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekdayOf(day: IsoDay): number {
  return new Date(epochDay(day) * MILLISECONDS_IN_A_DAY).getUTCDay();
}

export function isWeekend(day: IsoDay): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

export function yearOf(day: IsoDay): number {
  return Number(day.slice(0, 4));
}

export function latestOf(first: IsoDay, second: IsoDay): IsoDay {
  return first >= second ? first : second;
}

export function earliestOf(first: IsoDay, second: IsoDay): IsoDay {
  return first <= second ? first : second;
}

/** For people: `Thursday 4 July 2024`. */
export function writeDay(day: IsoDay): string {
  const [year, month, dayOfMonth] = partsOf(day);
  return `${WEEKDAYS[weekdayOf(day)]} ${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** For people: `4pm`, `11:59pm`, `midday`. `time` is `HH:MM`. */
export function writeTimeOfDay(time: string): string {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  if (minutes === 0 && hours % 12 === 0) return hours === 0 ? "midnight" : "midday";
  const hour = hours % 12 === 0 ? 12 : hours % 12;
  const past = minutes === 0 ? "" : `:${String(minutes).padStart(2, "0")}`;
  return `${hour}${past}${hours < 12 ? "am" : "pm"}`;
}

function partsOf(day: IsoDay): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function epochDay(day: IsoDay): number {
  const [year, month, dayOfMonth] = partsOf(day);
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS_IN_A_DAY;
}

function dayFromEpoch(epoch: number): IsoDay {
  return new Date(epoch * MILLISECONDS_IN_A_DAY).toISOString().slice(0, 10) as IsoDay;
}
