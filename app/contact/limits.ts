import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** In characters. */
export const MOST = { question: 200, answer: 5000, why: 300, name: 100, body: 5000, note: 3000 };
export const LEAST = { question: 5, answer: 10, body: 10 };

/** From one mailbox within a day; of whoever is known, without what waits for its letter's link. */
export const MESSAGES_OF_A_MAILBOX = 5;
/** From everybody within a day: more than any team reads, so that this only stops machines. */
export const MESSAGES_A_DAY = 2000;
/** Those that wait for their letter's link: letters to strangers are never sent in crowds. */
export const MOST_UNCONFIRMED = 300;

/** Of what comes by mail within a day: with the mark of one letter, from one address, and from everybody. */
export const REPLIES_TO_A_LETTER = 5;
export const REPLIES_OF_A_MAILBOX = 10;
export const REPLIES_A_DAY = 10_000;

/** Mobile networks put thousands of people behind one address, so that this only slows machines. */
export const messagesOfOneNetwork: Limit = {
  name: "contact-network",
  most: 60,
  minutes: 60,
  says: refusals.form.tooMuch,
};

/**
 * What a letter has to ask about, from one network within a day: in the most days that the rulebook lets a letter wait,
 * no network fills by itself what may wait from everybody.
 */
export const unprovedOfOneNetwork: Limit = {
  ...{ name: "contact-unproved", most: 10, minutes: 24 * 60 },
  says: refusals.form.tooManyOfPlace,
};

/** What a browser worked out counts once, and for the day that its riddle is good for. */
export const usesOfOneProof: Limit = {
  ...{ name: "contact-proof", most: 1, minutes: 2 * 24 * 60 },
  says: refusals.form.tooManyOfPlace,
};

/** Looking for an answer before it is sent. */
export const looksOfOneNetwork: Limit = {
  ...messagesOfOneNetwork,
  name: "contact-look",
  most: 600,
};

/** Links of letters: only what failed is counted. */
export const confirmsOfOneNetwork: Limit = { ...looksOfOneNetwork, name: "contact-confirm" };
