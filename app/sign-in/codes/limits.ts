import type { Limit } from "../../../platform/limits.ts";
import { refusals } from "../words.ts";

/** Mobile networks and conferences put many people behind one address, so that this only stops machines. */
export const codesFromOnePlace: Limit = {
  name: "code-place",
  most: 300,
  minutes: 60,
  says: refusals.limits.codes,
};

/** Of one mailbox, asked for from one place or by one browser of its owner's: a stranger elsewhere uses up others. */
export const codesForOneMailbox: Limit = {
  name: "code-mailbox",
  most: 6,
  minutes: 60,
  says: refusals.limits.mailbox,
};

/**
 * Of one mailbox, by all strangers together, so that nobody's mailbox is filled from many places. With five tries a
 * code, that is 150 guesses an hour at one of 100,000,000 codes. Browsers that the owner has used before go on.
 */
export const codesForOneMailboxInAll: Limit = {
  name: "code-mailbox-all",
  most: 30,
  minutes: 60,
  says: refusals.limits.mailboxInAll,
};

export const triesFromOnePlace: Limit = {
  name: "try-place",
  most: 600,
  minutes: 60,
  says: refusals.limits.tries,
};
