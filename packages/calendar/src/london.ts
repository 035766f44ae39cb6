import { type Refusal, refuse, worded } from "./refusal.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** What clocks in the United Kingdom show: `2026-12-02` and `19:00`. */
export interface LondonTime {
  readonly day: string;
  readonly time: string;
}

/**
 * The instant at which clocks in the UK show a time of a day, as `YYYY-MM-DDTHH:MM:SSZ`. Of an hour that comes twice, in
 * October, it is the first, as RFC 5545 section 3.3.5 has it.
 * @param day `YYYY-MM-DD`
 * @param time `HH:MM`
 * @returns a refusal for what is no day or time, and for the hour in March that no clock shows
 */
export function instantInLondon(day: string, time: string): string | Refusal {
  const naive = readNaive(day, time);
  if (naive === undefined)
    return refuse("calendar.time.not-one", worded`${day} ${time} is not a day and a time.`);
  const summer = naive - HOUR_MS;
  if (isSummerTime(summer)) return writeInstant(summer);
  if (!isSummerTime(naive)) return writeInstant(naive);
  return refuse(
    "calendar.time.skipped",
    worded`On ${day} the clocks go forward at one in the night: ${time} does not come. Choose another hour.`,
  );
}

/** What clocks in the UK show at an instant. */
export function showInLondon(instant: number): LondonTime {
  const shown = new Date(instant + (isSummerTime(instant) ? HOUR_MS : 0)).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** Milliseconds since 1970 of an instant written in UTC. Another writing is a bug, so it throws. */
export function readInstant(instant: string): number {
  const read = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(instant)
    ? Date.parse(instant)
    : Number.NaN;
  if (Number.isNaN(read)) throw new Error(`Not an instant in UTC: ${instant}`);
  return read;
}

export const writeInstant = (instant: number): string =>
  `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** Midnight of a day as if it were in Greenwich all year, or nothing for what is no day. */
export function readDay(day: string): number | undefined {
  const read = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(read) || writeDay(read) !== day ? undefined : read;
}

export const writeDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

export const addDays = (day: string, days: number): string =>
  writeDay((readDay(day) ?? Number.NaN) + days * DAY_MS);

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: string): number => new Date(readDay(day) ?? Number.NaN).getUTCDay();

function readNaive(day: string, time: string): number | undefined {
  const midnight = readDay(day);
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? [];
  if (midnight === undefined || hours === undefined) return undefined;
  return midnight + (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
}

/** Summer Time Act 1972: from the last Sunday of March to the last of October, changing at 01:00 UTC. */
function isSummerTime(instant: number): boolean {
  const year = new Date(instant).getUTCFullYear();
  return instant >= lastSundayAtOne(year, 3) && instant < lastSundayAtOne(year, 10);
}

function lastSundayAtOne(year: number, month: number): number {
  const last = Date.UTC(year, month, 0);
  return last - new Date(last).getUTCDay() * DAY_MS + HOUR_MS;
}
