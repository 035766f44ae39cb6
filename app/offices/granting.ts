import { type Refusal, refuse } from "../../platform/refusal.ts";
import { addDays, addDaysTo, addMonthsTo, type Day, dayOf } from "../../platform/time/days.ts";
import { refusals } from "./words.ts";

export interface TermWanted {
  readonly months: number;
  /** When the last term of those who hold this office now, or were to hold it still, is over. */
  readonly termEnd: Date | undefined;
}

/** Has somebody been a member for so many days? Else whoever was made a member this morning could hold it tonight. */
export const hasBelonged = (since: Day | undefined, days: number, today: Day): boolean =>
  since !== undefined && addDaysTo(since, days) <= today;

/**
 * The days that are asked for. A party younger than that has nobody who belonged so long, and offices that must be
 * filled: its first weeks ask for none.
 */
export const daysToBelong = (days: number, foundedAt: Date | undefined, now: Date): number =>
  foundedAt !== undefined && now < addDays(foundedAt, days) ? 0 : days;

/** When an office that is filled out of turn ends: after so many months, or with the term that it belongs to. */
export function decideGrantedTerm(
  { months, termEnd }: TermWanted,
  { grantMonths }: { readonly grantMonths: number },
  now: Date,
): Date | Refusal {
  if (months > grantMonths) {
    return refuse("invalid", refusals.grant.tooLong(grantMonths), "months");
  }
  // At midday, as other terms, so that no hour of the clock's change moves the day.
  const endsAt = new Date(`${addMonthsTo(dayOf(now), months)}T12:00:00Z`);
  return termEnd !== undefined && termEnd < endsAt ? termEnd : endsAt;
}
