import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** Each is a letter to whoever is proposed. */
export const proposalsOfOnePerson: Limit = {
  name: "appoint-person",
  most: 20,
  minutes: 24 * 60,
  says: refusals.refuse.tooMany,
};
