import type { Limit } from "../../platform/limits.ts";
import { refusals } from "./words.ts";

/** In characters. */
export const MOST = { subject: 120, body: 20_000 } as const;
export const LEAST = { subject: 5, body: 20 } as const;

/** Those that nobody has let out, of one desk. */
export const MOST_DRAFTS = 30;

/** What a branch sends is counted over so many days. */
export const DAYS_COUNTED = 7;

/** Whoever wants fewer letters gets one in so many days. */
export const SELDOM_DAYS = 30;

/** Mail programs cut longer letters off: Gmail at 102 kB. */
export const MOST_BYTES = 100_000;

/** Letters to oneself. */
export const testsOfOnePerson: Limit = {
  name: "newsletter-test",
  most: 20,
  minutes: 60,
  says: refusals.test.tooMany,
};

/** A large mail provider asks for all its people, from few addresses and within minutes of a letter to all. */
export const leavingsOfOneNetwork: Limit = {
  name: "newsletter-leave",
  most: 20_000,
  minutes: 60,
  says: refusals.choices.tooMany,
};
