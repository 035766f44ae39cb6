import { type Day, dayOf } from "../../../platform/time/days.ts";

/** Which of two numbers comes first in a date such as 04/07/2027: the day as in Britain, or the month as in the USA. */
export const DAY_ORDERS = ["day-first", "month-first"] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** The first three letters of each month in English, German and Welsh. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"],
  ["ion", "chw", "maw", "ebr", "mai", "meh", "gor", "aws", "med", "hyd", "tac", "rha"],
];

const ISO = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](.*))?$/;
const TIME_WITH_ZONE =
  /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))$/i;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:\s.*)?$/;
const DAY_MONTH =
  /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4})$/iu;
const MONTH_DAY = /^(?:\p{L}+,?\s+)?(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu;

/** How other systems write that there is no such day. */
const NO_DAY =
  /^(?:[-–—]+|\\n|null|none|nil|never|n\/?a|life(?:time)?|for life|unlimited|nie|keine?s?|unbefristet|byth|dim|am oes|0{4}-0{2}-0{2}(?: .*)?|0{1,2}\/0{1,2}\/0{4})?$/i;

export const isNoDay = (text: string): boolean => NO_DAY.test(text.trim());

/** A day as a spreadsheet counts it, since 1900: which day is meant hangs on the program that wrote it. */
export const isSerial = (text: string): boolean => /^\d{5}(?:[.,]\d+)?$/.test(text.trim());

function dayFrom(year: number, month: number, date: number): Day | undefined {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  const isLikely = year >= 1900 && year <= 2200;
  return isReal && isLikely ? (day.toISOString().slice(0, 10) as Day) : undefined;
}

/** Two digits are parted at 69, as POSIX parts them for `%y` (IEEE Std 1003.1, strptime). */
const yearFrom = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 69 ? 2000 : 1900);

function monthCalled(name: string): number {
  const start = name.slice(0, 3).toLowerCase();
  return Math.max(...MONTHS.map((months) => months.indexOf(start))) + 1;
}

function fromIso([, year, , month, date, time = ""]: RegExpExecArray): Day | undefined {
  const day = dayFrom(Number(year), Number(month), Number(date));
  const zoned = TIME_WITH_ZONE.exec(time);
  if (day === undefined || zoned === null) return day;
  const [, hour, minute, , sign, zoneHours = "0", zoneMinutes = "0"] = zoned;
  const ahead = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === "-" ? -1 : 1);
  const minutes = Number(hour) * 60 + Number(minute) - ahead;
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000));
}

/**
 * The day that a text of a list means; undefined where it is none. An instant with its zone falls on the day that it
 * is in London.
 */
export function findDay(text: string, order: DayOrder = "day-first"): Day | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return fromIso(iso);
  const numbers = NUMBERS.exec(trimmed);
  if (numbers !== null) {
    const [, first, mark, second, year = ""] = numbers;
    const isMonthFirst = order === "month-first" && mark !== ".";
    const [month, date] = isMonthFirst ? [first, second] : [second, first];
    return dayFrom(yearFrom(year), Number(month), Number(date));
  }
  const dayMonth = DAY_MONTH.exec(trimmed);
  if (dayMonth !== null)
    return dayFrom(Number(dayMonth[3]), monthCalled(dayMonth[2] ?? ""), Number(dayMonth[1]));
  const monthDay = MONTH_DAY.exec(trimmed);
  if (monthDay === null) return undefined;
  return dayFrom(Number(monthDay[3]), monthCalled(monthDay[1] ?? ""), Number(monthDay[2]));
}

/**
 * What a text proves of its column: the only order in which it is a day; `either` where it is a day in both, and
 * another one. Undefined where it says nothing. Dots part a German date, whose day comes first.
 */
export function orderProvedBy(text: string): DayOrder | "either" | undefined {
  if (NUMBERS.exec(text.trim())?.[2] === undefined) return undefined;
  const [dayFirst, monthFirst] = [findDay(text, "day-first"), findDay(text, "month-first")];
  if (dayFirst === monthFirst) return undefined;
  if (dayFirst === undefined) return "month-first";
  return monthFirst === undefined ? "day-first" : "either";
}
