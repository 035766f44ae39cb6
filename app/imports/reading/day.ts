import type { Day } from "../../../platform/time/days.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/;
/** The British order: day, month, year. */
const NUMBERS = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s.*)?$/;
const WORDS = /^(?:\p{L}+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3,})\.?,?[\s-]+(\d{4})$/iu;

function dayFrom(year: number, month: number, date: number): Day | undefined {
  const day = new Date(Date.UTC(year, month - 1, date));
  const isReal = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  const isLikely = year >= 1900 && year <= 2200;
  return isReal && isLikely ? (day.toISOString().slice(0, 10) as Day) : undefined;
}

/** The day that a text of a list means; undefined where it is none, or could be several. */
export function findDay(text: string): Day | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(trimmed);
  if (numbers !== null) return dayFrom(Number(numbers[3]), Number(numbers[2]), Number(numbers[1]));
  const inWords = WORDS.exec(trimmed);
  if (inWords === null) return undefined;
  const month = MONTHS.indexOf((inWords[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : dayFrom(Number(inWords[3]), month, Number(inWords[1]));
}
