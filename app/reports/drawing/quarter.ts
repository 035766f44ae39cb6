import {
  CENTRAL,
  type EvasionFlag,
  quarterlyDue,
  quarterOf,
  reportQuarterly,
} from "@breakthrough/uk-election-law";
import { addDaysTo, addMonthsTo, type Day } from "../../../platform/time/days.ts";
import { CENTRAL_UNIT, type Gift, type SmallPayments } from "../../money/door.ts";
import type { Loan } from "../loan.ts";
import { tellingDonors } from "./donors.ts";

/** Many small payments of one person: for the treasurer to look at. */
export type EvasionFlags = readonly Pick<EvasionFlag, "donor" | "payments" | "totalPence">[];

export interface QuarterReport {
  readonly quarter: string;
  /** By when the Electoral Commission has to have it. */
  readonly due: Day;
  readonly reported: readonly Gift[];
  /** Given back or forfeited in the quarter: each of them is reported. */
  readonly unlawful: readonly Gift[];
  readonly loans: readonly Loan[];
  /** Paid back or ended in the quarter, of those that were to be reported: PPERA 2000, section 71N. */
  readonly ended: readonly Loan[];
  readonly flags: EvasionFlags;
}

export interface QuarterSpan {
  readonly quarter: string;
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
}

/** `2027Q1`; undefined of anything else. */
export function findQuarter(written: string): QuarterSpan | undefined {
  const match = /^(20\d\d)Q([1-4])$/.exec(written);
  if (match === null) return undefined;
  const from = `${match[1]}-${String(Number(match[2]) * 3 - 2).padStart(2, "0")}-01` as Day;
  const to = addDaysTo(addMonthsTo(from, 3), -1);
  return { quarter: written, year: Number(match[1]), from, to };
}

export const quarterOfDay = (day: Day): string => quarterOf(day as never);

export const besideQuarter = ({ from }: QuarterSpan, months: 3 | -3): string =>
  quarterOfDay(addMonthsTo(from, months));

/** The law adds up what one donor gave to the centre, and to each accounting unit, apart until the last quarter. */
const sectionOf = (unit: number): string => (unit === CENTRAL_UNIT ? CENTRAL : `unit ${unit}`);

/**
 * What a quarter's report holds, by the law's sums of its day: every accepted gift and every loan of the year is looked at,
 * since a later one can make earlier ones reportable. Pure.
 * @param settled the gifts of the whole year on which it was decided
 * @param loans those that were entered into in the year, and those that ended in it
 * @param units in whose books the bank's lines of loans are; without a line a loan is the centre's
 */
export function reportOf(
  { quarter, from, to }: QuarterSpan,
  settled: readonly Gift[],
  small: readonly SmallPayments[],
  loans: readonly Loan[] = [],
  units: ReadonlyMap<number, number> = new Map(),
): QuarterReport {
  const accepted = settled.filter(({ state }) => state === "accepted");
  const donorOf = tellingDonors(accepted);
  const benefits = [
    ...accepted.map((gift) => ({
      ...{ donor: donorOf(gift), accepted: gift.settledOn as never },
      ...{ amountPence: gift.pence, section: sectionOf(gift.unit) },
    })),
    ...loans.map(({ name, address, on, pence, line }) => ({
      donor: donorOf({ personId: null, donorName: name, donorAddress: address }),
      ...{ accepted: on as never, amountPence: pence },
      section: sectionOf((line === null ? undefined : units.get(line)) ?? CENTRAL_UNIT),
    })),
    ...small.map(({ donor, unit, on, pence }) => ({
      ...{ donor, accepted: on as never, amountPence: pence, section: sectionOf(unit) },
    })),
  ];
  const report = reportQuarterly(benefits);
  const due = quarterlyDue(quarter);
  if (!report.ok) throw new Error(report.message);
  if (!due.ok) throw new Error(due.message);
  const { reportedIn, evasionFlags } = report.value;
  const isIn = (day: Day | null) => day !== null && day >= from && day <= to;
  const inQuarterOf = (loan: Loan) => reportedIn[accepted.length + loans.indexOf(loan)] ?? null;
  return {
    quarter,
    due: due.value as unknown as Day,
    reported: accepted.filter((_gift, index) => reportedIn[index] === quarter),
    unlawful: settled.filter(
      ({ state, settledOn }) => (state === "returned" || state === "forfeited") && isIn(settledOn),
    ),
    loans: loans.filter((loan) => inQuarterOf(loan) === quarter),
    ended: loans.filter((loan) => isIn(loan.endedOn) && inQuarterOf(loan) !== null),
    flags: evasionFlags,
  };
}
