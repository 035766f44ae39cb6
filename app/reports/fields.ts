import * as v from "valibot";
import { shortField } from "../../platform/text/fields.ts";
import { type Day, dayOf } from "../../platform/time/days.ts";
import { words } from "./words.ts";

/** A real day, as 2027-05-06. */
function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const noon = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && dayOf(noon) === text;
}

export const dayField = v.pipe(
  shortField(10, () => words.fields.day),
  v.check(isDay, () => words.fields.day),
  v.transform((text) => text as Day),
);

/** Where our law's sums of the day begin, so that nothing is asked of a day of which the law is not known. */
export const LEAST_OF_EVIDENCE = 5;
