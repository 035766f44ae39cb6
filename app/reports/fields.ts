import { dayField as aDay } from "../../platform/text/fields.ts";
import { words } from "./words.ts";

export const dayField = aDay(() => words.fields.day);

/** Where our law's sums of the day begin, so that nothing is asked of a day of which the law is not known. */
export const LEAST_OF_EVIDENCE = 5;
