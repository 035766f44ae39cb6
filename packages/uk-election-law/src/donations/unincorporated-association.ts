import { addDays, addMonths, type IsoDay, knownDay, makeDay, yearOf } from "../days/day.ts";
import { accept, type Outcome } from "../refusal.ts";
import { findThresholds, PARTY_FLOOR_PENCE } from "./donation-thresholds.ts";

export interface PoliticalContribution {
  readonly on: IsoDay;
  readonly amountPence: number;
}

/** Gifts received from `from` to `to`, both included, are reported by `due`. */
export interface GiftReport {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly due: IsoDay;
}

export interface AssociationDecision {
  readonly mustRegister: boolean;
  readonly countedPence: number;
  /** Day of the contribution that passed the threshold: day 1 of both periods. */
  readonly passedOn?: IsoDay;
  readonly notifyBy?: IsoDay;
  /** What the association was itself given: the first report, then one a quarter. */
  readonly giftReports?: readonly GiftReport[];
  /** Gifts of more than this are in them; absent where the sum of that year was not confirmed. */
  readonly giftOverPence?: number;
  readonly source: string;
}

const LAW = "PPERA 2000 Sch. 19A paras. 1-2";

/** Para. 1(1): "the period of 30 days beginning with the date on which the contribution was made". */
const DAYS_TO_NOTIFY = 30;

/** Para. 2(2): "the period of 60 days beginning with the contribution date". */
const DAYS_TO_FIRST_GIFT_REPORT = 60;

/** Para. 2(3) and (4): "the period of 30 days following the end of the quarter". */
const DAYS_AFTER_QUARTER = 30;

/**
 * Whether an unincorporated association must register, and report what it was given itself: its contributions of one
 * calendar year, each over £500, exceed the threshold. Days are never rolled forward. PPERA 2000 Sch. 19A. All sums
 * are whole pence.
 * @param year the calendar year, four digits; refused where no thresholds of it are known
 */
export function decideAssociationRegistration(
  year: number,
  contributions: readonly PoliticalContribution[],
): Outcome<AssociationDecision> {
  const thresholds = findThresholds(knownDay(`${year}-01-01`), "year");
  if (!thresholds.ok) return thresholds;
  const { associationRegistersPence, associationGiftPence } = thresholds.value.figure;
  const counted = contributions
    .filter((one) => yearOf(one.on) === year && one.amountPence > PARTY_FLOOR_PENCE)
    .toSorted((one, other) => one.on.localeCompare(other.on));
  let countedPence = 0;
  let passedOn: IsoDay | undefined;
  for (const contribution of counted) {
    countedPence += contribution.amountPence;
    if (countedPence > associationRegistersPence) passedOn ??= contribution.on;
  }
  if (passedOn === undefined) return accept({ mustRegister: false, countedPence, source: LAW });
  return accept({
    mustRegister: true,
    countedPence,
    passedOn,
    notifyBy: lastDayOf(passedOn, DAYS_TO_NOTIFY),
    giftReports: listGiftReports(passedOn),
    ...(associationGiftPence === undefined ? {} : { giftOverPence: associationGiftPence }),
    source: LAW,
  });
}

/** The last day of a period that begins with a day: that day is day 1. */
function lastDayOf(firstDay: IsoDay, days: number): IsoDay {
  return addDays(firstDay, days - 1);
}

/** To the end of the year after the contribution. The first quarter is the one that begins after it. */
function listGiftReports(contributed: IsoDay): GiftReport[] {
  const year = yearOf(contributed);
  const first: GiftReport = {
    from: makeDay(year - 1, 1, 1),
    to: contributed,
    due: lastDayOf(contributed, DAYS_TO_FIRST_GIFT_REPORT),
  };
  const reports = [first];
  const last = makeDay(year + 1, 12, 31);
  for (let begins = nextQuarter(contributed); begins < last; begins = addMonths(begins, 3)) {
    const to = addDays(addMonths(begins, 3), -1);
    const from = reports.length === 1 ? addDays(contributed, 1) : begins;
    reports.push({ from, to, due: addDays(to, DAYS_AFTER_QUARTER) });
  }
  return reports;
}

function nextQuarter(day: IsoDay): IsoDay {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3);
  return makeDay(yearOf(day), quarter * 3 + 1, 1);
}
