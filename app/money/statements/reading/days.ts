import type { Day } from "../../../../platform/time/days.ts";
import { UnreadableStatement } from "../statement.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A day that the calendar has; throws `UnreadableStatement` else. */
export function madeDay(year: number, month: number, date: number, at: string): Day {
  const made = new Date(Date.UTC(year, month - 1, date));
  const isThere = made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  if (!isThere || year < 2000 || year > 2199) throw new UnreadableStatement("day", at);
  return made.toISOString().slice(0, 10) as Day;
}

/** `05/10/2026`, `5/10/26`, `05 Oct 2026`, `05-Oct-26`, `2026-10-05`: the day first, as in Britain, unless the year is. */
export function dayIn(written: string, at: string): Day {
  const text = written.trim();
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text);
  if (iso) return madeDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), at);
  const british = /^(\d{1,2})[/. -](\d{1,2}|[A-Za-z]{3})[a-z]*[/. -](\d{4}|\d{2})$/.exec(text);
  if (british === null) throw new UnreadableStatement("day", at);
  const [, date = "", month = "", year = ""] = british;
  const named = MONTHS.indexOf(month.toLowerCase()) + 1;
  const number = named > 0 ? named : Number(month);
  return madeDay(Number(year.length === 2 ? `20${year}` : year), number, Number(date), at);
}
