import { type IsoDay, knownDay } from "./days/day.ts";

/**
 * Proposals of the Representation of the People Bill. Each is off until its commencement day is
 * given by the caller: a Bill is not law, and the last stage seen was in May 2026.
 */
export const PROPOSALS = {
  "registration-closes-17:00": "Registration closes at 5pm, not 11:59pm, on its last day",
  "nominations-close-midday": "Nominations close at midday, not 4pm, on their last day",
  "know-your-donor": "A risk assessment is required for a gift over £11,180",
  "overseas-elector-cap": "An overseas elector may give at most £100,000 a year",
  "crypto-moratorium": "Gifts in cryptoassets are impermissible, back-dated to 25 March 2026",
  "company-revenue-limit": "A company may give no more than its revenue of the last two years",
} as const;

export type Proposal = keyof typeof PROPOSALS;

/** The day each enacted proposal came into force. A proposal that is absent is still only a Bill. */
export type Commencements = Readonly<Partial<Record<Proposal, IsoDay>>>;

export const NOTHING_COMMENCED: Commencements = {};

/** How far the Bill was followed. Check bills.parliament.uk before relying on "not yet law". */
export const BILL_STATUS_SEEN_TO = knownDay("2026-05-13");

/** The moratorium on gifts in cryptoassets is announced as taking effect from this day. */
export const CRYPTO_MORATORIUM_FROM = knownDay("2026-03-25");

/**
 * Whether a word names a proposal of the Representation of the People Bill.
 * @param given a word, such as `know-your-donor`
 */
export function isProposal(given: string): given is Proposal {
  return Object.hasOwn(PROPOSALS, given);
}

export function isInForce(proposal: Proposal, on: IsoDay, commencements: Commencements): boolean {
  const from = commencements[proposal];
  return from !== undefined && on >= from;
}
