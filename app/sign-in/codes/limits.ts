import type { Limit } from "../../../platform/limits.ts";
import type { Pace } from "../../../platform/waits.ts";
import { refusals } from "../words.ts";

/**
 * Questions: what is asked for before anybody signs in. Mobile networks and conferences put many people behind one
 * address, so that these only slow machines, and a browser that has signed in before is counted by itself.
 */
export const codesFromOneNetwork: Limit = {
  name: "code-place",
  most: 300,
  minutes: 60,
  says: refusals.limits.codes,
};

export const passkeysAskedFromOneNetwork: Limit = {
  name: "passkey-ask-place",
  most: 600,
  minutes: 10,
  says: refusals.limits.tries,
};

/** Of one mailbox, asked for from one place or by one browser of its owner's: a stranger elsewhere uses up others. */
export const codesForOneMailbox: Pace = {
  name: "code-mailbox",
  free: 6,
  minutes: 60,
  seconds: { first: 15, longest: 120 },
  says: refusals.limits.mailbox,
};

/**
 * Of one mailbox, by all strangers together, so that nobody's mailbox is filled from many places: at most some ninety
 * letters an hour, and with five tries a code 450 guesses at one of 100,000,000. The first from each place has a turn
 * of its own, so that strangers who are in five places keep nobody waiting who is in a sixth. Browsers that the owner
 * has used before go on.
 */
export const codesForOneMailboxInAll: Pace = {
  name: "code-mailbox-all",
  free: 30,
  minutes: 60,
  seconds: { first: 5, longest: 60 },
  says: refusals.limits.mailboxInAll,
};

export const firstCodesForOneMailbox: Pace = {
  ...codesForOneMailboxInAll,
  name: "code-mailbox-first",
  free: 60,
};

/** Answers: only those that were wrong are counted, and none of a browser for which a code or a question waits. */
export const wrongAnswersFromOneNetwork: Limit = {
  name: "try-place",
  most: 600,
  minutes: 60,
  says: refusals.limits.tries,
};
