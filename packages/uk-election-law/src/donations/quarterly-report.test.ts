import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, knownDay } from "../days/day.ts";
import {
  type Benefit,
  decideNilReport,
  type QuarterlyReport,
  quarterlyDue,
  quarterOf,
  reportQuarterly,
} from "./quarterly-report.ts";

function gift(accepted: string, pounds: number, section = "central", donor = "Ann"): Benefit {
  return { donor, accepted: knownDay(accepted), amountPence: Math.round(pounds * 100), section };
}

function reportOf(benefits: readonly Benefit[]): QuarterlyReport {
  const report = reportQuarterly(benefits);
  if (!report.ok) throw new Error(report.message);
  return report.value;
}

const quartersOf = (benefits: readonly Benefit[]) => reportOf(benefits).reportedIn;

describe("grouping", () => {
  test("the first report of the centre must exceed £11,180", () => {
    expect(quartersOf([gift("2026-02-10", 11_180)])).toEqual([null]);
    expect(quartersOf([gift("2026-02-10", 11_180.01)])).toEqual(["2026Q1"]);
  });

  test("before 2024 it was £7,500", () => {
    expect(quartersOf([gift("2023-12-31", 8_000)])).toEqual(["2023Q4"]);
    expect(quartersOf([gift("2024-01-01", 8_000)])).toEqual([null]);
  });

  test("grouping is not monotone: a penny more on the first gift leaves the second out", () => {
    expect(quartersOf([gift("2026-02-10", 11_180), gift("2026-03-10", 2_000)])).toEqual([
      "2026Q1",
      "2026Q1",
    ]);
    expect(quartersOf([gift("2026-02-10", 11_180.01), gift("2026-03-10", 2_000)])).toEqual([
      "2026Q1",
      null,
    ]);
  });

  test("a group begins anew with the calendar year", () => {
    expect(quartersOf([gift("2025-12-31", 9_000), gift("2026-01-01", 9_000)])).toEqual([
      null,
      null,
    ]);
  });

  test("donors are not added together", () => {
    expect(
      quartersOf([gift("2026-01-10", 9_000), gift("2026-01-10", 9_000, "central", "Bob")]),
    ).toEqual([null, null]);
  });

  test("the order in which benefits are listed does not matter, only when they were accepted", () => {
    const gifts = [
      gift("2026-11-01", 2_230.01),
      gift("2026-01-15", 20_000),
      gift("2026-08-15", 501),
      gift("2026-04-15", 2_230),
    ];
    expect(quartersOf(gifts)).toEqual(["2026Q4", "2026Q1", "2026Q3", "2026Q3"]);
  });

  test("payments of £500 or less are no benefits, but many together raise a flag", () => {
    const monthly = Array.from({ length: 12 }, (_, month) =>
      gift(`2026-${String(month + 1).padStart(2, "0")}-01`, 500),
    );
    const report = reportOf(monthly);
    expect(report.reportedIn.every((quarter) => quarter === null)).toBe(true);
    expect(report.evasionFlags).toEqual([
      { donor: "Ann", year: 2026, payments: 12, totalPence: 6_000_00 },
    ]);
    expect(reportOf([gift("2026-01-01", 500)]).evasionFlags).toEqual([]);
    expect(reportOf(monthly.map((one) => ({ ...one, amountPence: 10_00 }))).evasionFlags).toEqual(
      [],
    );
  });
});

describe("the sweep in the fourth quarter", () => {
  test("adds accounting units to the centre against the centre's first threshold", () => {
    const gifts = [
      gift("2026-01-10", 2_000, "North"),
      gift("2026-02-10", 2_000, "South"),
      gift("2026-03-10", 8_000),
    ];
    expect(quartersOf(gifts)).toEqual(["2026Q4", "2026Q4", "2026Q4"]);
  });

  test("against the lower one where the centre has reported that donor", () => {
    const reported = gift("2026-01-10", 15_000);
    expect(quartersOf([reported, gift("2026-02-10", 1_500, "North")])).toEqual(["2026Q1", null]);
    const two = [reported, gift("2026-02-10", 1_500, "North"), gift("2026-02-11", 1_000, "South")];
    expect(quartersOf(two)).toEqual(["2026Q1", "2026Q4", "2026Q4"]);
  });

  test("what a unit has reported is not swept again", () => {
    const gifts = [gift("2026-01-10", 9_000, "North"), gift("2026-02-10", 8_000)];
    expect(quartersOf(gifts)).toEqual(["2026Q1", null]);
  });
});

const section = fc.constantFrom("central", "North", "South");
const benefit = fc.record({
  donor: fc.constantFrom("Ann", "Bob"),
  accepted: fc.integer({ min: 0, max: 1400 }).map((days) => addDays(knownDay("2023-01-01"), days)),
  amountPence: fc.integer({ min: 1, max: 1_500_000 }),
  section,
});

describe("whatever is given", () => {
  test("a benefit is reported in its own quarter or a later one of the same year", () => {
    fc.assert(
      fc.property(fc.array(benefit, { maxLength: 25 }), (benefits) => {
        const { reportedIn } = reportOf(benefits);
        for (const [index, quarter] of reportedIn.entries()) {
          const one = benefits[index];
          if (quarter === null || !one) continue;
          expect(quarter >= quarterOf(one.accepted)).toBe(true);
          expect(quarter.slice(0, 4)).toBe(one.accepted.slice(0, 4));
          expect(one.amountPence).toBeGreaterThan(500_00);
        }
      }),
    );
  });

  test("sums within the lower threshold report nothing", () => {
    const small = fc
      .array(benefit, { maxLength: 3 })
      .map((benefits) =>
        benefits.map((one) => ({ ...one, amountPence: Math.min(one.amountPence, 743_00) })),
      );
    fc.assert(
      fc.property(small, (benefits) => {
        const in2024 = benefits.map((one) => ({ ...one, accepted: knownDay("2024-05-01") }));
        expect(reportOf(in2024).reportedIn.every((quarter) => quarter === null)).toBe(true);
      }),
    );
  });

  test("a donor whose year passes both thresholds together never stays hidden", () => {
    const big = fc.array(benefit, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(big, (benefits) => {
        const one = benefits.map((each) => ({
          ...each,
          donor: "Ann",
          accepted: knownDay("2025-06-01"),
        }));
        const regulated = one.filter((each) => each.amountPence > 500_00);
        const total = regulated.reduce((sum, each) => sum + each.amountPence, 0);
        const isReported = reportOf(one).reportedIn.some((quarter) => quarter !== null);
        if (total > 11_180_00) expect(isReported).toBe(true);
      }),
    );
  });
});

describe("due days", () => {
  test.each([
    ["2026Q1", "2026-04-30"],
    ["2026Q2", "2026-07-30"],
    ["2026Q3", "2026-10-30"],
    ["2026Q4", "2027-01-30"],
    ["2027Q4", "2028-01-30"],
  ])("%s is due on %s, weekend or not", (quarter, due) => {
    expect(quarterlyDue(quarter)).toMatchObject({ value: due });
  });

  test.each(["2026Q5", "Q1 2026", "2026", "", undefined, 1999, "1999Q1"])(
    "%j is refused as a quarter",
    (given) => {
      expect(quarterlyDue(given)).toMatchObject({ ok: false, field: "quarter" });
    },
  );

  test("four nil reports in a row exempt, three do not; the accounts are always due", () => {
    expect(decideNilReport(3)).toMatchObject({ mustFileNext: true, annualAccountsStillDue: true });
    expect(decideNilReport(4)).toMatchObject({ mustFileNext: false, annualAccountsStillDue: true });
  });

  test("a benefit from before the thresholds known is refused by place", () => {
    const report = reportQuarterly([gift("2026-01-01", 600), gift("2009-12-31", 600)]);
    expect(report).toMatchObject({ ok: false, field: "benefits[1].accepted" });
  });
});
