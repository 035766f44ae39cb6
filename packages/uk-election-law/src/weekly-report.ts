import { addDays, earliestOf, type IsoDay, knownDay, yearOf } from "./day.ts";
import { findThresholds, PARTY_FLOOR_PENCE } from "./donation-thresholds.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";

/** One weekly report of the general election period. All days are included. */
export interface ReportingWeek {
  readonly week: number;
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly due: IsoDay;
  readonly thresholdPence: number;
}

/**
 * Week `week` (from 1) of the period from dissolution to the poll; the last may be short. Due seven
 * days after it ends. PPERA 2000 s. 63.
 */
export function weeklyReport(
  dissolved: IsoDay,
  poll: IsoDay,
  week: number,
): Outcome<ReportingWeek> {
  if (poll <= dissolved) return refuse("poll", `The poll (${poll}) must follow the dissolution.`);
  const thresholds = findThresholds(dissolved, "dissolved");
  if (!thresholds.ok) return thresholds;
  const from = addDays(dissolved, 7 * (week - 1));
  if (week < 1 || from > poll) {
    return refuse(
      "week",
      `Week ${week} does not fall between ${dissolved} and the poll on ${poll}.`,
    );
  }
  const to = earliestOf(addDays(from, 6), poll);
  const thresholdPence = thresholds.value.figure.weeklyPence;
  return accept({ week, from, to, due: addDays(to, 7), thresholdPence });
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
  return [...Map.groupBy(regulated, (gift) => gift.donor)]
    .map(([donor, ofDonor]): WeeklyEntry => {
      const totalPence = ofDonor.reduce((sum, gift) => sum + gift.amountPence, 0);
      const isSumOnly = ofDonor.every((gift) => gift.amountPence <= week.thresholdPence);
      return { donor, totalPence, isSumOnly };
    })
    .filter((entry) => entry.totalPence > week.thresholdPence);
}

export interface PoliticalContribution {
  readonly on: IsoDay;
  readonly amountPence: number;
}

export interface AssociationDecision {
  readonly mustRegister: boolean;
  readonly countedPence: number;
  /** Day the threshold was passed; notify the Commission within 30 days of it. */
  readonly passedOn?: IsoDay;
  readonly notifyBy?: IsoDay;
}

const DAYS_TO_NOTIFY = 30;

/**
 * Whether an unincorporated association must register: its contributions of one calendar year,
 * each over £500, exceed the threshold. PPERA 2000 Sch. 19A.
 */
export function decideAssociationRegistration(
  year: number,
  contributions: readonly PoliticalContribution[],
): Outcome<AssociationDecision> {
  const thresholds = findThresholds(knownDay(`${year}-01-01`), "year");
  if (!thresholds.ok) return thresholds;
  const counted = contributions
    .filter((one) => yearOf(one.on) === year && one.amountPence > PARTY_FLOOR_PENCE)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  let countedPence = 0;
  let passedOn: IsoDay | undefined;
  for (const contribution of counted) {
    countedPence += contribution.amountPence;
    if (countedPence > thresholds.value.figure.associationRegistersPence)
      passedOn ??= contribution.on;
  }
  if (passedOn === undefined) return accept({ mustRegister: false, countedPence });
  const notifyBy = addDays(passedOn, DAYS_TO_NOTIFY);
  return accept({ mustRegister: true, countedPence, passedOn, notifyBy });
}
