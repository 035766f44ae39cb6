import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** Each is a letter to the authors, and one more thing to read for everybody. */
export const movesOfOnePerson: Limit = {
  name: "amend-person",
  most: 40,
  minutes: 60,
  says: refusals.refuse.tooMany,
};
