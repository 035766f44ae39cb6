import type { Day } from "../../../platform/time/days.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY = /(?<!\d)(20\d\d)[-_](0[1-9]|1[0-2])[-_](0[1-9]|[12]\d|3[01])(?!\d)/;
const MONTH =
  /(?<![a-z])(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?[ _().-]{0,3}(20\d\d)(?!\d)/i;

/**
 * The day of a file's boundaries as its name says it: `ONSPD_AUG_2025_UK.csv` is of 1 August 2025.
 * @param name without its folder
 */
export function findDayIn(name: string): Day | undefined {
  const [, year, month, date] = DAY.exec(name) ?? [];
  if (year !== undefined) return `${year}-${month}-${date}` as Day;
  const [, word, yearOfMonth] = MONTH.exec(name) ?? [];
  if (word === undefined || yearOfMonth === undefined) return undefined;
  const number = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return `${yearOfMonth}-${String(number).padStart(2, "0")}-01` as Day;
}
