import { listWeeklyEntries } from "@breakthrough/uk-election-law";
import type { Gift } from "../../money/door.ts";
import type { ReportingWeek } from "../general-election.ts";
import type { Loan } from "../loan.ts";
import { tellingDonors } from "./donors.ts";

export interface WeekReport {
  readonly received: readonly Gift[];
  readonly loans: readonly Loan[];
}

/**
 * What a week's report holds: gifts of donors above the law's sum, counted when they came and whatever became of them
 * since (PPERA 2000, section 63), and loans above it (section 71Q). Money that turned out to be no gift, or that the bank
 * took back, was none. Pure.
 */
export function weekReportOf(
  week: ReportingWeek,
  came: readonly Gift[],
  loans: readonly Loan[],
): WeekReport {
  const gifts = came.filter(({ state }) => state !== "no-gift" && state !== "reversed");
  const donorOf = tellingDonors(gifts);
  const received = gifts.map((gift) => ({
    ...{ donor: donorOfOne(gift, donorOf), received: gift.on as never, amountPence: gift.pence },
  }));
  const entries = listWeeklyEntries(received, week as never);
  const donors = new Set(entries.map(({ donor }) => donor));
  return {
    received: gifts.filter(
      (gift) => donors.has(donorOfOne(gift, donorOf)) && gift.on >= week.from && gift.on <= week.to,
    ),
    loans: loans.filter(
      ({ on, pence }) => on >= week.from && on <= week.to && pence > week.thresholdPence,
    ),
  };
}

/** Of whom nothing is known yet, nothing is added together. */
const donorOfOne = (gift: Gift, donorOf: (gift: Gift) => string): string =>
  gift.personId === null && gift.donorAddress === null ? `gift ${gift.id}` : donorOf(gift);
