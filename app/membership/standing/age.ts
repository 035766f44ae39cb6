import { addMonthsTo, type Day } from "../../../platform/time/days.ts";

/** The law's, not the party's: Family Law Reform Act 1969, section 1. */
export const ADULT_AGE = 18;

/** What somebody says of their age when they join. Their date of birth is nobody's to know. */
export const AGES = ["adult", "minor"] as const;
export type Age = (typeof AGES)[number];

/**
 * Of somebody who is under 18, the latest day on which they turn 18: they are at least as old as whoever may join. Until
 * then, or until they say so, they are taken for under 18. Undefined for an adult.
 */
export const adultOn = (age: Age, today: Day, leastAge: number): Day | undefined =>
  age === "adult" ? undefined : addMonthsTo(today, 12 * (ADULT_AGE - leastAge));

export const isMinor = (
  { adultOn: day }: { readonly adultOn: Day | undefined },
  today: Day,
): boolean => day !== undefined && today < day;
