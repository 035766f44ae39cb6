import { addDaysTo, type Day, weekdayOf } from "../../../platform/time/days.ts";

const WEDNESDAY = 3;
const SATURDAY = 6;
const WEEK_DAYS = 7;

/** The first Saturday that is not before that day. */
export function saturdayFrom(day: Day): Day {
  return addDaysTo(day, (SATURDAY - weekdayOf(day) + WEEK_DAYS) % WEEK_DAYS);
}

/** The first last Wednesday of a month that is not before that day. */
export function lastWednesdayFrom(day: Day): Day {
  let found = addDaysTo(day, (WEDNESDAY - weekdayOf(day) + WEEK_DAYS) % WEEK_DAYS);
  while (addDaysTo(found, WEEK_DAYS).slice(0, 7) === found.slice(0, 7))
    found = addDaysTo(found, WEEK_DAYS);
  return found;
}
