import {
  type EvasionFlag,
  quarterlyDue,
  quarterOf,
  reportQuarterly,
} from "@breakthrough/uk-election-law";
import { addDaysTo, addMonthsTo, type Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";
import type { Gift, SmallPayments } from "./gift-queries.ts";

export interface QuarterReport {
  readonly quarter: string;
  /** By when the Electoral Commission has to have it. */
  readonly due: Day;
  readonly reported: readonly Gift[];
  /** Given back or forfeited in the quarter: each of them is reported. */
  readonly unlawful: readonly Gift[];
  readonly flags: readonly Pick<EvasionFlag, "donor" | "payments" | "totalPence">[];
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

/** One donor, whether we know them as a member or only by what stands on the register. */
const donorOf = ({ personId, donorName, donorAddress }: Gift): string =>
  personId ?? `${donorName ?? ""}\n${donorAddress ?? ""}`.toLowerCase();

/**
 * What a quarter's report holds, by the law's sums of its day: every accepted gift of the year is looked at, since a
 * later one can make earlier ones reportable. Pure.
 * @param settled the gifts of the whole year on which it was decided
 */
export function reportOf(
  { quarter, from, to }: QuarterSpan,
  settled: readonly Gift[],
  small: readonly SmallPayments[],
): QuarterReport {
  const accepted = settled.filter(({ state }) => state === "accepted");
  const benefits = [
    ...accepted.map((gift) => ({
      ...{ donor: donorOf(gift), accepted: gift.settledOn as never },
      ...{ amountPence: gift.pence as Pence, section: "central" },
    })),
    ...small.map(({ donor, on, pence }) => ({
      ...{ donor, accepted: on as never, amountPence: pence, section: "central" },
    })),
  ];
  const report = reportQuarterly(benefits);
  const due = quarterlyDue(quarter);
  if (!report.ok) throw new Error(report.message);
  if (!due.ok) throw new Error(due.message);
  const isIn = ({ settledOn }: Gift) => settledOn !== null && settledOn >= from && settledOn <= to;
  return {
    quarter,
    due: due.value as unknown as Day,
    reported: accepted.filter((_gift, index) => report.value.reportedIn[index] === quarter),
    unlawful: settled.filter(
      (gift) => (gift.state === "returned" || gift.state === "forfeited") && isIn(gift),
    ),
    flags: report.value.evasionFlags,
  };
}
