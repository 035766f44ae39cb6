import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** A phone that comes back with a whole day sends two or three times. Counted here: a row for each would cost more. */
export const sendingsOfOneLink: Limit = {
  name: "canvass-link",
  most: 60,
  minutes: 1,
  isCountedHere: true,
  says: refusals.tooMuch,
};

/** A mobile network puts a thousand phones behind one address, and all of them may come back in one minute. */
export const sendingsOfOneNetwork: Limit = {
  name: "canvass-network",
  most: 6000,
  minutes: 1,
  isCountedHere: true,
  says: refusals.tooMuch,
};

/** More than anybody sets up, so that this only stops machines. */
export const stallsOfOnePerson: Limit = {
  name: "canvass-person",
  most: 120,
  minutes: 60,
  says: refusals.tooMuch,
};

/** A whole day's answers, read one after the other. */
export const stallsReadByOnePerson: Limit = {
  name: "canvass-reading",
  most: 1200,
  minutes: 60,
  says: refusals.tooMuch,
};

/** Mobile networks put thousands of people behind one address, so that this only slows machines that guess at links. */
export const touchesOfOneNetwork: Limit = {
  name: "canvass-touch",
  most: 600,
  minutes: 60,
  says: refusals.tooMuch,
};

/** Counted by itself, so that whoever guesses at links keeps nobody behind the same address from being deleted. */
export const withdrawalsOfOneNetwork: Limit = { ...touchesOfOneNetwork, name: "canvass-withdraw" };

/** Mobile networks put thousands of people behind one address, so that this only slows machines. */
export const answersOfOneNetwork: Limit = {
  name: "canvass-online",
  most: 300,
  minutes: 60,
  says: refusals.tooMuch,
};
