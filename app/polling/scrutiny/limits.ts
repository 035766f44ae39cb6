import type { Limit } from "../../../platform/limits.ts";
import { refusals } from "../words.ts";

/** Each is a letter to whoever is named. A candidate needs one scrutineer, and a few more where some say no. */
export const scrutineersOfOnePerson: Limit = {
  name: "scrutineer-person",
  most: 10,
  minutes: 24 * 60,
  says: refusals.refuse.tooMany,
};
