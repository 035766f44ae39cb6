import { addMonthsTo, type Day, yearOf } from "../../../platform/time/days.ts";
import { ADULT_AGE } from "../../membership/door.ts";
import { type DayOrder, findDay, isNoDay } from "./day.ts";

/**
 * What a list says of somebody's age, and no more than is needed of it: of whoever is under 18 the month after which they
 * are not, and of all others nothing but that they are 18.
 */
export type AgeRead =
  | { readonly is: "unknown" | "unreadable" | "adult" | "too-young" }
  | { readonly is: "minor"; readonly adultOn: Day };

export interface AgeTerms {
  readonly today: Day;
  /** From which people may join. */
  readonly leastAge: number;
}

const AGE = /^\d{1,3}$/;
const YEAR = /^\d{4}$/;
const OLDEST = 125;

const after = (day: Day, years: number): Day => addMonthsTo(day, 12 * years);

/** Reads a date of birth, a year of birth or an age in years. Where it could mean two ages, the younger counts. */
export function readAge(cell: string, order: DayOrder | undefined, terms: AgeTerms): AgeRead {
  const text = cell.trim();
  if (isNoDay(text)) return { is: "unknown" };
  if (AGE.test(text)) return fromAge(Number(text), terms);
  if (YEAR.test(text)) return fromYear(Number(text), terms);
  return fromDay(text, order, terms);
}

function fromAge(age: number, { today, leastAge }: AgeTerms): AgeRead {
  if (age > OLDEST) return { is: "unreadable" };
  if (age < leastAge) return { is: "too-young" };
  return age >= ADULT_AGE
    ? { is: "adult" }
    : { is: "minor", adultOn: after(today, ADULT_AGE - age) };
}

function fromYear(year: number, { today, leastAge }: AgeTerms): AgeRead {
  const years = yearOf(today) - year;
  if (years < 0 || years > OLDEST) return { is: "unreadable" };
  if (years < leastAge) return { is: "too-young" };
  const adultOn = `${year + ADULT_AGE + 1}-01-01` as Day;
  return adultOn <= today ? { is: "adult" } : { is: "minor", adultOn };
}

function fromDay(
  text: string,
  order: DayOrder | undefined,
  { today, leastAge }: AgeTerms,
): AgeRead {
  const found = findDay(text, order);
  // Two digits of a year are read as one to come; nobody is born then.
  const born = found !== undefined && found > today ? after(found, -100) : found;
  if (born === undefined || after(born, OLDEST) < today) return { is: "unreadable" };
  if (after(born, leastAge) > today) return { is: "too-young" };
  if (after(born, ADULT_AGE) <= today) return { is: "adult" };
  const month = after(born, ADULT_AGE).slice(0, 7);
  return { is: "minor", adultOn: addMonthsTo(`${month}-01` as Day, 1) };
}
