import { addDays, addMonthsTo, type Day, dayOf } from "../../../platform/time/days.ts";
import { DAYS_OF_THE_PARTY, type Somebody } from "../filling/people.ts";

/** So many days after the party began: a treasurer is appointed by then. */
const BEGINS_AFTER_DAYS = 22;
const A_YEAR = 12;

/** When the first account is named, and dues are set. */
export const booksBegin = (present: Date): Date =>
  addDays(present, BEGINS_AFTER_DAYS - DAYS_OF_THE_PARTY);

/**
 * Until when somebody belongs before they have paid anything: whoever came before there were dues for a year, whoever
 * comes later from the first day on money alone.
 */
export function givenUntil({ joinedAt, renewsOn }: Somebody, present: Date): Day | undefined {
  if (renewsOn === undefined) return undefined;
  const joined = dayOf(joinedAt);
  return joinedAt < booksBegin(present) ? addMonthsTo(joined, A_YEAR) : joined;
}
