import type { Reader } from "../../../platform/database/database.ts";
import type { Day } from "../../../platform/time/days.ts";
import {
  CHECKED_OVER,
  listReceivedGifts,
  listSettledGifts,
  listSmallPayments,
  unitsOfLines,
} from "../../money/door.ts";
import { findElection } from "../election-queries.ts";
import { type GeneralElection, type ReportingWeek, weeksOf } from "../general-election.ts";
import { listLoansOf, listVisitsOf } from "../loan-queries.ts";
import { findQuarter, type QuarterSpan, reportOf } from "./quarter.ts";
import type { Report } from "./report.ts";
import { weekReportOf } from "./week.ts";

/** What a report is of. */
export type Subject =
  | { readonly kind: "quarter"; readonly span: QuarterSpan }
  | { readonly kind: "week"; readonly election: GeneralElection; readonly week: ReportingWeek };

export const keyOfWeek = (election: number, week: number): string =>
  `general-election-${election}-week-${week}`;

/** What a report's name means: undefined where there is no such quarter, and no such week of an election. */
export async function findSubject(db: Reader, key: string): Promise<Subject | undefined> {
  const span = findQuarter(key);
  if (span !== undefined) return { kind: "quarter", span };
  const match = /^general-election-([1-9]\d{0,8})-week-([1-9]\d?)$/.exec(key);
  const election = match === null ? undefined : await findElection(db, Number(match[1]));
  const week = election && weeksOf(election).find((one) => one.week === Number(match?.[2]));
  return week && election && { kind: "week", election, week };
}

export const draw = (db: Reader, subject: Subject): Promise<Report> =>
  subject.kind === "quarter"
    ? drawQuarter(db, subject.span)
    : drawWeek(db, subject.election, subject.week);

async function drawQuarter(db: Reader, span: QuarterSpan): Promise<Report> {
  const { year, quarter, from, to } = span;
  const days = { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day };
  const settled = await listSettledGifts(db, days);
  const small = await listSmallPayments(db, year, CHECKED_OVER);
  const loans = await listLoansOf(db, days);
  const units = await unitsOfLines(
    db,
    loans.flatMap(({ line }) => line ?? []),
  );
  const { due, reported, unlawful, flags, ...lent } = reportOf(span, settled, small, loans, units);
  const visits = await visitsOf(db, reported);
  return {
    ...{ key: quarter, from, to, due, flags },
    lines: [
      ...reported.map((gift) => ({ kind: "donation", gift, visit: visits.get(gift.id) }) as const),
      ...unlawful.map((gift) => ({ kind: "not-accepted", gift }) as const),
      ...lent.loans.map((loan) => ({ kind: "loan", loan }) as const),
      ...lent.ended.map((loan) => ({ kind: "loan-ended", loan }) as const),
    ],
  };
}

async function drawWeek(
  db: Reader,
  election: GeneralElection,
  week: ReportingWeek,
): Promise<Report> {
  const { from, to, due } = week;
  const came = await listReceivedGifts(db, { from, to });
  const { received, loans } = weekReportOf(week, came, await listLoansOf(db, { from, to }));
  const visits = await visitsOf(db, received);
  return {
    ...{ key: keyOfWeek(election.id, week.week), from, to, due, flags: [] },
    lines: [
      ...received.map((gift) => ({ kind: "donation", gift, visit: visits.get(gift.id) }) as const),
      ...loans.map((loan) => ({ kind: "loan", loan }) as const),
    ],
  };
}

const visitsOf = async (db: Reader, gifts: readonly { readonly id: number }[]) =>
  new Map(
    (
      await listVisitsOf(
        db,
        gifts.map(({ id }) => id),
      )
    ).map((visit) => [visit.gift, visit]),
  );
