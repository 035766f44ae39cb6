import { words } from "../words.ts";

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

export type TypedDate = { day?: string; month?: string; year?: string };
export type DateReading = { isDay: true; day: string } | { isDay: false; says: string };

function readMonth(typed: string): number {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const start = typed.toLowerCase().slice(0, 3);
  return start.length < 3 ? 0 : monthNames.findIndex((name) => name.startsWith(start)) + 1;
}

/**
 * Reads what was typed in a `DateField`: an ISO day, or a sentence saying what is wrong.
 * Months may be typed as words. All three empty counts as wrong; ask `isDateFieldEmpty` first where a day is optional.
 */
export function readDateField(typed: TypedDate): DateReading {
  const day = typed.day?.trim() ?? "";
  const month = typed.month?.trim() ?? "";
  const year = typed.year?.trim() ?? "";
  const said = words.fields.missing;
  const missing = [day ? "" : said.day, month ? "" : said.month, year ? "" : said.year].filter(
    (part) => part !== "",
  );
  if (missing.length > 0) return { isDay: false, says: words.fields.add(missing) };
  if (!/^\d{4}$/.test(year)) return { isDay: false, says: words.fields.yearDigits };
  const monthNumber = readMonth(month);
  if (monthNumber < 1 || monthNumber > 12) {
    return { isDay: false, says: words.fields.monthForm };
  }
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  if (!/^\d{1,2}$/.test(day) || Number(day) < 1 || Number(day) > lastDay) {
    return { isDay: false, says: words.fields.dayForm(lastDay) };
  }
  const iso = `${year}-${String(monthNumber).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return { isDay: true, day: iso };
}

export function isDateFieldEmpty(typed: TypedDate): boolean {
  return ![typed.day, typed.month, typed.year].some((part) => part?.trim());
}
