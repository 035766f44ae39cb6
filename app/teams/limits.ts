import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** More than anybody does, so that this only stops machines. */
export const workOfOnePerson: Limit = {
  name: "team-person",
  most: 120,
  minutes: 60,
  says: refusals.tooMuch,
};

/** Each can be a letter to a stranger. */
export const joiningOfOnePerson: Limit = {
  name: "team-join-person",
  most: 20,
  minutes: 60,
  says: refusals.tooMuch,
};
