import { type IsoDay, knownDay, yearOf } from "../days/day.ts";
import { grouped } from "../grouped.ts";
import { accept, type Outcome, refuse, worded } from "../refusal.ts";
import {
  findThresholds,
  PARTY_FLOOR_PENCE,
  type ReportingThresholds,
} from "./donation-thresholds.ts";

/** A calendar quarter, `2026Q3`. */
export type Quarter = `${number}Q${1 | 2 | 3 | 4}`;

/** A donation, loan or other reportable benefit that the party accepted. */
export interface Benefit {
  readonly donor: string;
  readonly accepted: IsoDay;
  readonly amountPence: number;
  /** `central`, or the name of an accounting unit. */
  readonly section: string;
}

/** Payments at or under the floor that would exceed it together: a prompt to look, not a finding. */
export interface EvasionFlag {
  readonly donor: string;
  readonly year: number;
  readonly payments: number;
  readonly totalPence: number;
}

export interface QuarterlyReport {
  /** One entry for each benefit, in the order given; `null` where it is not reportable. */
  readonly reportedIn: readonly (Quarter | null)[];
  readonly evasionFlags: readonly EvasionFlag[];
}

export const CENTRAL = "central";

interface Entry extends Benefit {
  readonly index: number;
}

/** A run of benefits that has not yet exceeded its threshold. */
interface Group {
  readonly waiting: readonly Entry[];
  readonly hasReported: boolean;
  readonly reports: ReadonlyMap<number, Quarter>;
}

const EMPTY_GROUP: Group = { waiting: [], hasReported: false, reports: new Map() };

/**
 * In which quarter each benefit is reported, grouped by donor, section and calendar year of acceptance, with the
 * sweep of accounting units in the fourth quarter. PPERA 2000 s. 62; Electoral Commission, "Grouping benefits".
 * Beware: not monotone. A larger gift can close its group sooner and leave a later small one unreported. All sums are
 * whole pence. Refuses a benefit accepted on a day for which no thresholds are known.
 */
export function reportQuarterly(benefits: readonly Benefit[]): Outcome<QuarterlyReport> {
  const reports = new Map<number, Quarter>();
  const evasionFlags: EvasionFlag[] = [];
  const entries = benefits.map((benefit, index): Entry => ({ ...benefit, index }));
  const byDonorAndYear = grouped(entries, (entry) => `${yearOf(entry.accepted)} ${entry.donor}`);
  for (const ofDonorAndYear of byDonorAndYear.values()) {
    const assigned = reportDonorYear(ofDonorAndYear);
    if (!assigned.ok) return assigned;
    for (const [index, quarter] of assigned.value) reports.set(index, quarter);
    evasionFlags.push(...findEvasion(ofDonorAndYear));
  }
  const reportedIn = entries.map((entry) => reports.get(entry.index) ?? null);
  return accept({ reportedIn, evasionFlags });
}

/** The calendar quarter in which a day lies, such as `2026Q3`. */
export function quarterOf(day: IsoDay): Quarter {
  const quarter = Math.ceil(Number(day.slice(5, 7)) / 3) as 1 | 2 | 3 | 4;
  return `${yearOf(day)}Q${quarter}`;
}

function reportDonorYear(entries: readonly Entry[]): Outcome<ReadonlyMap<number, Quarter>> {
  const first = entries[0];
  if (!first) return accept(new Map());
  const thresholds = findThresholds(first.accepted, `benefits[${first.index}].accepted`);
  if (!thresholds.ok) return thresholds;
  const regulated = entries
    .filter((entry) => entry.amountPence > PARTY_FLOOR_PENCE)
    .toSorted((one, other) => one.accepted.localeCompare(other.accepted));
  const bySection = grouped(regulated, (entry) => entry.section);
  const sections = [...bySection.values()].map((section) =>
    groupSection(section, thresholds.value.figure),
  );
  const reports = new Map(sections.flatMap((section) => [...section.reports]));
  const swept = sweep(regulated, reports, thresholds.value.figure);
  return accept(new Map([...reports, ...swept]));
}

function groupSection(entries: readonly Entry[], thresholds: ReportingThresholds): Group {
  return entries.reduce((group, entry) => addToGroup(group, entry, thresholds), EMPTY_GROUP);
}

function addToGroup(group: Group, entry: Entry, thresholds: ReportingThresholds): Group {
  const waiting = [...group.waiting, entry];
  const isFirstCentral = entry.section === CENTRAL && !group.hasReported;
  const threshold = isFirstCentral ? thresholds.centralFirstPence : thresholds.lowerPence;
  if (sumOf(waiting) <= threshold) return { ...group, waiting };
  const quarter = quarterOf(entry.accepted);
  const reported = waiting.map((one): [number, Quarter] => [one.index, quarter]);
  return { waiting: [], hasReported: true, reports: new Map([...group.reports, ...reported]) };
}

/**
 * At the year's end what the accounting units have not reported is treated as the centre's, and
 * tested once more together with what the centre itself has left over.
 */
function sweep(
  entries: readonly Entry[],
  reports: ReadonlyMap<number, Quarter>,
  thresholds: ReportingThresholds,
): [number, Quarter][] {
  const isReported = (entry: Entry) => reports.has(entry.index);
  const left = entries.filter((entry) => !isReported(entry));
  const hasCentreReported = entries.some((entry) => entry.section === CENTRAL && isReported(entry));
  const threshold = hasCentreReported ? thresholds.lowerPence : thresholds.centralFirstPence;
  if (sumOf(left) <= threshold) return [];
  return left.map((entry) => [entry.index, `${yearOf(entry.accepted)}Q4`]);
}

function findEvasion(entries: readonly Entry[]): EvasionFlag[] {
  const small = entries.filter((entry) => entry.amountPence <= PARTY_FLOOR_PENCE);
  const totalPence = sumOf(small);
  const first = small[0];
  if (!first || small.length < 2 || totalPence <= PARTY_FLOOR_PENCE) return [];
  return [{ donor: first.donor, year: yearOf(first.accepted), payments: small.length, totalPence }];
}

function sumOf(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + entry.amountPence, 0);
}

const DUE_DAYS = { 1: "04-30", 2: "07-30", 3: "10-30", 4: "01-30" } as const;

/**
 * Due day of a quarterly report. The Commission's dates are fixed and do not roll. PPERA 2000 s. 65.
 * @param given a quarter, `2026Q3`; refused where it is written otherwise or outside 2001 to 2198
 */
export function quarterlyDue(given: unknown): Outcome<IsoDay> {
  const match = typeof given === "string" ? /^(\d{4})Q([1-4])$/.exec(given) : null;
  if (!match) {
    return refuse(
      "law.donations.not-a-quarter",
      "quarter",
      worded`${String(given)} is not a quarter. Write it like 2026Q3.`,
    );
  }
  const year = Number(match[1]);
  if (year < 2001 || year > 2198)
    return refuse(
      "law.donations.quarter-out-of-range",
      "quarter",
      worded`${given} is outside 2001 to 2198.`,
    );
  const quarter = Number(match[2]) as 1 | 2 | 3 | 4;
  return accept(knownDay(`${quarter === 4 ? year + 1 : year}-${DUE_DAYS[quarter]}`));
}

/** Nil reports in a row after which no more are due until something reportable. PPERA 2000 s. 62A. */
const NIL_REPORTS_BEFORE_EXEMPTION = 4;

export interface NilReportDecision {
  readonly mustFileNext: boolean;
  readonly until: string | null;
  readonly annualAccountsStillDue: true;
}

/**
 * Whether the next quarterly report must be made though there is nothing to report. PPERA 2000 s. 62A.
 * @param consecutiveNilReports how many reports without anything were made in a row
 */
export function decideNilReport(consecutiveNilReports: number): NilReportDecision {
  const mustFileNext = consecutiveNilReports < NIL_REPORTS_BEFORE_EXEMPTION;
  const until = mustFileNext ? null : "next reportable donation, loan or loan change";
  return { mustFileNext, until, annualAccountsStillDue: true };
}
