import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** In characters. */
export const MOST = {
  ...{ title: 150, body: 10_000, contact: 300, correction: 1000 },
  ...{ outlet: 80, quote: 300, link: 500, why: 300 },
};
export const LEAST = { title: 5, body: 20, contact: 5, correction: 10, why: 3 };

/** Mentions that one member suggests in a day, and those that wait for the team. */
export const SUGGESTIONS_A_DAY = 3;
export const MOST_SUGGESTED = 200;
/** So long whoever suggested something sees what became of it. */
export const DAYS_AFTER_ANSWER = 90;

/** Those that are not out yet. */
export const MOST_DRAFTS = 30;
/** Addresses that wait for their letter's link: letters to strangers are never sent in crowds. */
export const MOST_UNCONFIRMED = 200;
/** On the whole list. More than there are journalists who would want it. */
export const MOST_READERS = 5000;

/**
 * Journalists are few: a newsroom behind one address stays below it, and no address fills the list of those who wait
 * (`MOST_UNCONFIRMED`) by itself.
 */
export const askingsOfOneNetwork: Limit = {
  name: "press-list",
  most: 20,
  minutes: 24 * 60,
  says: refusals.list.tooMuch,
};

/** Links of letters: only what failed is counted. */
export const touchesOfOneNetwork: Limit = {
  name: "press-key",
  most: 600,
  minutes: 60,
  says: refusals.list.tooMuch,
};

/** Counted by itself, so that whoever guesses at links keeps nobody from leaving. */
export const leavingsOfOneNetwork: Limit = { ...touchesOfOneNetwork, name: "press-leave" };
