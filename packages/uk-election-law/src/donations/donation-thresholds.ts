import { type DatedFigure, findFigure } from "../dated-figures.ts";
import type { IsoDay } from "../days/day.ts";
import { accept, type Outcome, parseChoice } from "../refusal.ts";

export const DONATION_REGIMES = ["party", "candidate"] as const;

export type DonationRegime = (typeof DONATION_REGIMES)[number];

/** A benefit of this much or less is outside the rules. PPERA 2000 s. 52; RPA 1983 Sch. 2A. */
const FLOOR_PENCE: Readonly<Record<DonationRegime, number>> = { party: 500_00, candidate: 50_00 };

export const PARTY_FLOOR_PENCE = FLOOR_PENCE.party;

/** Amounts that must be exceeded, in pence. */
export interface ReportingThresholds {
  readonly centralFirstPence: number;
  readonly lowerPence: number;
  readonly weeklyPence: number;
  readonly associationRegistersPence: number;
  /** A gift to an association that it reports must exceed this. Sch. 19A para. 2. */
  readonly associationGiftPence?: number;
}

const REPORTING_THRESHOLDS: readonly DatedFigure<ReportingThresholds>[] = [
  {
    from: "2010-01-01",
    to: "2023-12-31",
    figure: {
      centralFirstPence: 7_500_00,
      lowerPence: 1_500_00,
      weeklyPence: 7_500_00,
      associationRegistersPence: 25_000_00,
    },
    source: "PPERA 2000 ss. 62-63 and Sch. 19A before SI 2023/1235",
    certainty: "S",
  },
  {
    from: "2024-01-01",
    figure: {
      centralFirstPence: 11_180_00,
      lowerPence: 2_230_00,
      weeklyPence: 11_180_00,
      associationRegistersPence: 37_270_00,
      associationGiftPence: 11_180_00,
    },
    source: "SI 2023/1235",
    certainty: "S",
  },
];

/**
 * From which sums donations are reported, in whole pence, on that day, with the source of each figure (PPERA 2000; SI
 * 2023/1235). Refuses a day for which no figures are known.
 * @param field the name under which a refusal speaks of the day
 */
export function findThresholds(
  on: IsoDay,
  field: string,
): Outcome<DatedFigure<ReportingThresholds>> {
  return findFigure(REPORTING_THRESHOLDS, on, field, "reporting thresholds");
}

/**
 * Whether a gift, loan or subscription is a donation in law at all: it must exceed the floor. The sources of both
 * floors stand beside them.
 * @param amountPence in whole pence
 */
export function isRegulatedBenefit(regime: DonationRegime, amountPence: number): boolean {
  return amountPence > FLOOR_PENCE[regime];
}

/**
 * Whose rules hold for a gift: a word out of `DONATION_REGIMES`. Refuses any other, by the field `regime`.
 * @param given anything, such as what stood in a form
 */
export function parseRegime(given: unknown): Outcome<DonationRegime> {
  const regime = parseChoice(given, "regime", DONATION_REGIMES);
  return regime.ok ? accept(regime.value) : regime;
}
