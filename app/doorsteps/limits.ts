import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** A phone that comes back sends a few times; each door without a script is one more. */
export const walksOfOnePerson: Limit = {
  name: "doorsteps-walk",
  most: 120,
  minutes: 1,
  isCountedHere: true,
  says: refusals.tooMuch,
};

/** More than anybody sets up, so that this only stops machines. */
export const workOfOnePerson: Limit = {
  name: "doorsteps-person",
  most: 120,
  minutes: 60,
  says: refusals.tooMuch,
};
