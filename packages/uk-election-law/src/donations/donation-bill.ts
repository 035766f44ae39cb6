import {
  type Commencements,
  CRYPTO_MORATORIUM_FROM,
  isInForce,
  NOTHING_COMMENCED,
  type Proposal,
} from "../bills.ts";
import type { IsoDay } from "../days/day.ts";

/** "Know your donor": a gift over this would need a risk assessment. */
const KNOW_YOUR_DONOR_PENCE = 11_180_00;

/** What an overseas elector could give in a year. */
const OVERSEAS_CAP_PENCE = 100_000_00;

/**
 * Whether the law demands a risk assessment. It may be wise to make one already: see `policy`. Representation of the
 * People Bill, proposal `know-your-donor`.
 * @param amountPence the gift, in whole pence
 */
export function isRiskAssessmentRequired(
  amountPence: number,
  received: IsoDay,
  commencements: Commencements = NOTHING_COMMENCED,
): boolean {
  const isLaw = isInForce("know-your-donor", received, commencements);
  return isLaw && amountPence > KNOW_YOUR_DONOR_PENCE;
}

/**
 * The part of the Bill that is followed already as the party's own policy.
 * @param amountPence the gift, in whole pence
 */
export function isRiskAssessmentPolicy(amountPence: number): boolean {
  return amountPence > KNOW_YOUR_DONOR_PENCE;
}

/**
 * Whether an overseas elector may have given so much in a year: always, until the Bill's proposal
 * `overseas-elector-cap` has commenced.
 * @param yearTotalPence all of that donor's gifts of the calendar year, in whole pence
 */
export function isOverseasGiftWithinCap(
  yearTotalPence: number,
  on: IsoDay,
  commencements: Commencements = NOTHING_COMMENCED,
): boolean {
  const isLaw = isInForce("overseas-elector-cap", on, commencements);
  return !isLaw || yearTotalPence <= OVERSEAS_CAP_PENCE;
}

/**
 * Whether a company may have given so much in a year: always, until the Bill's proposal `company-revenue-limit` has
 * commenced; then no more than its revenue.
 * @param yearTotalPence all of that donor's gifts of the calendar year, in whole pence
 * @param revenueOfTwoYearsPence the company's revenue of two years, in whole pence
 */
export function isCompanyGiftWithinRevenue(
  yearTotalPence: number,
  revenueOfTwoYearsPence: number,
  on: IsoDay,
  commencements: Commencements = NOTHING_COMMENCED,
): boolean {
  const isLaw = isInForce("company-revenue-limit", on, commencements);
  return !isLaw || yearTotalPence <= revenueOfTwoYearsPence;
}

export interface CryptoDecision {
  /** What the party does today, ahead of the law. */
  readonly policy: "block" | "allow";
  readonly lawToday: string;
  readonly billAsAnnounced: string;
  readonly isLawfulMedium: boolean;
}

const SAME_RULES = "same permissibility rules as other donations";

/** A gift in a cryptoasset: lawful today if the donor is, but the announced moratorium looks back. */
export function decideCryptoGift(
  received: IsoDay,
  commencements: Commencements = NOTHING_COMMENCED,
): CryptoDecision {
  const isCaught = received >= CRYPTO_MORATORIUM_FROM;
  const isLaw = commencements["crypto-moratorium"] !== undefined;
  const moratorium = `impermissible, back-dated to ${CRYPTO_MORATORIUM_FROM}`;
  return {
    policy: isCaught ? "block" : "allow",
    lawToday: isCaught && isLaw ? moratorium : SAME_RULES,
    billAsAnnounced: isCaught ? moratorium : SAME_RULES,
    isLawfulMedium: !(isCaught && isLaw),
  };
}

/** Commencements as if one proposal had been law from a day on, to show what it would change. */
export function asIfEnacted(proposal: Proposal, from: IsoDay): Commencements {
  return { [proposal]: from };
}
