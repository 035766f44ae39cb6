import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Gift } from "../../money/door.ts";
import type { Loan } from "../loan.ts";
import { findQuarter, reportOf } from "./quarter.ts";
import { writeReport } from "./report.ts";
import { weekReportOf } from "./week.ts";

describe("a quarter's report", () => {
  const span = (quarter: string) => {
    const found = findQuarter(quarter);
    if (found === undefined) throw new Error(quarter);
    return found;
  };
  let id = 0;
  const gift = (settledOn: string, pence: number, parts: Partial<Gift> = {}): Gift => ({
    ...{
      id: ++id,
      line: id,
      unit: 1,
      on: settledOn as Day,
      pence,
      personId: null,
      state: "accepted",
    },
    ...{ donorName: "Ada", donorAddress: "1 High St", donorKind: "individual", checked: "it" },
    ...{ checkedOn: settledOn as Day, isOnRegister: true, settledOn: settledOn as Day, alarmed: 0 },
    ...parts,
  });
  const sumsIn = (quarter: string, settled: readonly Gift[]) =>
    reportOf(span(quarter), settled, []).reported.map(({ pence }) => pence);

  // ../shared/reference/uk-law.md, section 2.3.
  it("groups a donor's gifts of a year as the Electoral Commission does", () => {
    const settled = [
      gift("2026-01-10", 2_000_000),
      gift("2026-04-10", 223_000),
      gift("2026-08-10", 50_100),
      gift("2026-11-10", 223_001),
    ];
    expect(sumsIn("2026Q1", settled)).toEqual([2_000_000]);
    expect(sumsIn("2026Q3", settled)).toEqual([223_000, 50_100]);
    expect(sumsIn("2026Q4", settled)).toEqual([223_001]);
    expect(sumsIn("2026Q1", [gift("2026-02-01", 1_118_000)])).toEqual([]);
  });

  it("adds up what one gave to each accounting unit apart, and in the last quarter together", () => {
    expect(sumsIn("2026Q1", [gift("2026-02-01", 223_001, { unit: 2 })])).toEqual([223_001]);
    const apart = [
      gift("2026-02-01", 200_000, { unit: 2 }),
      gift("2026-05-01", 200_000, { unit: 3 }),
      gift("2026-06-01", 800_000),
    ];
    for (const quarter of ["2026Q1", "2026Q2", "2026Q3"])
      expect(sumsIn(quarter, apart)).toEqual([]);
    expect(sumsIn("2026Q4", apart)).toEqual([200_000, 200_000, 800_000]);
  });

  it("names each gift that was not accepted, its day, and many small payments of one", () => {
    const back = gift("2026-02-01", 60_000, { state: "returned" });
    const report = reportOf(
      span("2026Q1"),
      [back, gift("2026-05-01", 60_000, { state: "returned" })],
      Array.from({ length: 12 }, () => ({
        ...{ donor: "ada", unit: 1, on: "2026-02-01" as Day, pence: 50_000 },
      })),
    );
    expect(report.unlawful).toEqual([back]);
    expect(report.due).toBe("2026-04-30");
    expect(report.flags).toMatchObject([{ donor: "ada", payments: 12, totalPence: 600_000 }]);
  });

  const loan = (on: string, pence: number, parts: Partial<Loan> = {}): Loan => ({
    ...{ id: ++id, kind: "loan", name: "Ada", address: "1 High St", checked: "it", terms: "none" },
    ...{ pence, on: on as Day, line: null, endedOn: null },
    ...parts,
  });

  // The Electoral Commission's own example: £6,000 given in the first quarter, £12,000 lent in the second.
  it("counts what somebody lends with what they give, and tells its end", () => {
    const member = { personId: "ada" as PersonId };
    const settled = [gift("2026-02-10", 600_000, member)];
    const lent = [loan("2026-05-01", 1_200_000, { endedOn: "2026-09-01" as Day })];
    const of = (quarter: string) => reportOf(span(quarter), settled, [], lent);
    expect(of("2026Q1")).toMatchObject({ reported: [], loans: [] });
    expect(of("2026Q2")).toMatchObject({ reported: settled, loans: lent, ended: [] });
    expect(of("2026Q3")).toMatchObject({ reported: [], loans: [], ended: lent });
    expect(reportOf(span("2026Q2"), settled, [], [loan("2026-05-01", 100_000)]).loans).toEqual([]);
  });

  it("counts what was lent to an accounting unit with what was given to it, by the unit's lower sum", () => {
    const lent = [loan("2026-05-01", 223_001, { line: 7 })];
    const of = (units: ReadonlyMap<number, number>) =>
      reportOf(span("2026Q2"), [], [], lent, units).loans;
    expect(of(new Map([[7, 2]]))).toEqual(lent);
    expect(of(new Map([[7, 1]]))).toEqual([]);
    expect(of(new Map())).toEqual([]);
  });

  it("is written the same for the same report, and nothing in it makes a spreadsheet reckon", () => {
    const evil = gift("2026-02-10", 2_000_000, { donorName: '=HYPERLINK("x")', donorAddress: "a" });
    const lines = [{ kind: "donation", gift: evil, visit: undefined }] as const;
    const report = { key: "2026Q1", due: "2026-04-30" as Day, flags: [], lines, ...span("2026Q1") };
    const written = writeReport(report);
    expect(written.lines[0]?.says).toContain(`"'=HYPERLINK(""x"")",a,20000.00`);
    expect(writeReport(report).hash).toBe(written.hash);
    expect(writeReport({ ...report, lines: [] }).hash).not.toBe(written.hash);
  });

  describe("of a week of a general election", () => {
    const week = {
      ...{ week: 1, from: "2029-05-03" as Day, to: "2029-05-09" as Day, due: "2029-05-16" as Day },
      thresholdPence: 1_118_000,
    };
    const open = (on: string, pence: number, parts: Partial<Gift> = {}) =>
      gift(on, pence, { state: "open", settledOn: null, ...parts });

    it("has what came in it above the law's sum, decided on or not", () => {
      const large = open("2029-05-03", 1_118_001);
      const back = gift("2029-05-09", 1_200_000, { state: "returned", donorName: "Bea" });
      const came = [
        ...[large, back, open("2029-05-04", 1_118_000, { donorName: "Cy" })],
        ...[open("2029-05-10", 2_000_000), gift("2029-05-05", 9_000_000, { state: "no-gift" })],
      ];
      expect(weekReportOf(week, came, []).received).toEqual([large, back]);
      const lent = [loan("2029-05-09", 1_118_001), loan("2029-05-09", 1_118_000)];
      expect(weekReportOf(week, [], lent).loans).toEqual(lent.slice(0, 1));
    });

    it("puts two gifts of one donor together, and none of people of whom nothing is known", () => {
      const two = [open("2029-05-03", 600_000), open("2029-05-04", 600_000)];
      expect(weekReportOf(week, two, []).received).toEqual(two);
      const unknown = two.map((one) => ({ ...one, donorName: null, donorAddress: null }));
      expect(weekReportOf(week, unknown, []).received).toEqual([]);
    });
  });
});
