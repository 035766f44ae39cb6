import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** Nobody reads and answers a statement in two seconds for an hour; this only stops machines. */
export const answersOfOnePerson: Limit = {
  name: "opinion-answers-person",
  most: 1800,
  minutes: 60,
  says: refusals.may.tooMuch,
};

/** Beside the rulebook's number for each topic. */
export const statementsOfOnePerson: Limit = {
  name: "opinion-statements-person",
  most: 60,
  minutes: 60,
  says: refusals.may.tooMuch,
};
