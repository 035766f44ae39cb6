import { addDays, earliestOf, type IsoDay } from "../days/day.ts";
import { grouped } from "../grouped.ts";
import { accept, type Outcome, refuse, worded } from "../refusal.ts";
import { findThresholds, PARTY_FLOOR_PENCE } from "./donation-thresholds.ts";

/** One weekly report of the general election period. All days are included. */
export interface ReportingWeek {
  readonly week: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly due: IsoDay;
  readonly thresholdPence: number;
}

/**
 * Week `week` (from 1) of the period from dissolution to the poll, both included; the last may be short. PPERA 2000
 * s. 63(1) and (6). Due seven days after it ends, as the Commission counted in 2024; s. 65(2) has the seven days
 * begin with the end of the week, so send it the day before. Refuses a week outside the period, a poll that is not
 * after the dissolution, and days for which no thresholds are known.
 */
export function weeklyReport(
  dissolved: IsoDay,
  poll: IsoDay,
  week: number,
): Outcome<ReportingWeek> {
  if (poll <= dissolved)
    return refuse(
      "law.donations.poll-before-dissolution",
      "poll",
      worded`The poll (${poll}) must follow the dissolution.`,
    );
  const thresholds = findThresholds(dissolved, "dissolved");
  if (!thresholds.ok) return thresholds;
  const from = addDays(dissolved, 7 * (week - 1));
  if (week < 1 || from > poll) {
    return refuse(
      "law.donations.week-outside",
      "week",
      worded`Week ${week} does not fall between ${dissolved} and the poll on ${poll}.`,
    );
  }
  const to = earliestOf(addDays(from, 6), poll);
  const thresholdPence = thresholds.value.figure.weeklyPence;
  return accept({ week, from, to, due: addDays(to, 7), thresholdPence });
}

/**
 * Every week of the period, the last of which may be short: each has its report, also where there is nothing in it (PPERA
 * 2000 s. 63(1) and (4)), unless the party has declared that it has no candidate (s. 64). Refuses what `weeklyReport` does.
 */
export function listReportingWeeks(
  dissolved: IsoDay,
  poll: IsoDay,
): Outcome<readonly ReportingWeek[]> {
  const first = weeklyReport(dissolved, poll, 1);
  if (!first.ok) return first;
  const weeks = [first.value];
  for (let last = first.value; last.to < poll; ) {
    const next = weeklyReport(dissolved, poll, last.week + 1);
    if (!next.ok) return next;
    last = next.value;
    weeks.push(last);
  }
  return accept(weeks);
}

/** A gift or loan to the centre, counted when received and not when accepted. */
export interface ReceivedGift {
  readonly donor: string;
  readonly received: IsoDay;
  readonly amountPence: number;
}

export interface WeeklyEntry {
  readonly donor: string;
  readonly totalPence: number;
  /** True where only the donor's gifts of that week together, and none alone, pass the threshold. */
  readonly isSumOnly: boolean;
}

/** Donors whose gifts of one week exceed the threshold. Sums are shown, as the cautious reading. */
export function listWeeklyEntries(
  gifts: readonly ReceivedGift[],
  week: ReportingWeek,
): WeeklyEntry[] {
  const regulated = gifts.filter(
    (gift) =>
      gift.amountPence > PARTY_FLOOR_PENCE &&
      gift.received >= week.from &&
      gift.received <= week.to,
  );
  return [...grouped(regulated, (gift) => gift.donor)]
    .map(([donor, ofDonor]): WeeklyEntry => {
      const totalPence = ofDonor.reduce((sum, gift) => sum + gift.amountPence, 0);
      const isSumOnly = ofDonor.every((gift) => gift.amountPence <= week.thresholdPence);
      return { donor, totalPence, isSumOnly };
    })
    .filter((entry) => entry.totalPence > week.thresholdPence);
}
