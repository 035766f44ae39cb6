import type { Limit } from "../../platform/limits.ts";
import { words } from "./words.en.ts";

/** Mobile networks and conferences put many people behind one address, so that this only stops machines. */
export const codesFromOnePlace: Limit = {
  name: "code-place",
  most: 300,
  minutes: 60,
  says: words.limits.codes,
};

/** With five tries a code, that is thirty guesses an hour at one of 100,000,000 codes. */
export const codesForOneMailbox: Limit = {
  name: "code-mailbox",
  most: 6,
  minutes: 60,
  says: words.limits.mailbox,
};

export const triesFromOnePlace: Limit = {
  name: "try-place",
  most: 600,
  minutes: 60,
  says: words.limits.tries,
};
