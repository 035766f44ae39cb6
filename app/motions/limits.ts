import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** In characters. What becomes a proposal has room in one. */
export const TITLE_LEAST = 5;
export const TITLE_MOST = 120;
export const BODY_LEAST = 10;
export const BODY_MOST = 8000;

/** More than anybody does, so that this only stops machines. */
export const motionsOfOnePerson: Limit = {
  name: "motion-person",
  most: 60,
  minutes: 60,
  says: refusals.refuse.tooMuch,
};
