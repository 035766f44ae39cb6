import type { Limit } from "../../platform/limits.ts";
import type { Pace } from "../../platform/waits.ts";
import { refusals } from "./words.ts";

/** More than anybody does, so that this only stops machines. */
export const eventsOfOnePerson: Limit = {
  name: "events-person",
  most: 120,
  minutes: 60,
  says: refusals.tooMuch,
};

/** Each is a letter to everybody who comes. */
export const movesOfOnePerson: Limit = {
  name: "events-move-person",
  most: 10,
  minutes: 24 * 60,
  says: refusals.tooMuch,
};

/** Mobile networks put thousands of people behind one address, so that this only slows machines. */
export const signUpsFromOneNetwork: Limit = {
  name: "events-place",
  most: 300,
  minutes: 60,
  says: refusals.tooMuch,
};

/** So that nobody's mailbox can be filled with our letters. */
export const signUpsForOneMailbox: Pace = {
  name: "events-mailbox",
  free: 5,
  minutes: 60,
  seconds: { first: 30, longest: 120 },
  says: refusals.tooMuch,
};
