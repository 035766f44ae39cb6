import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween, knownDay } from "../days/day.ts";
import { decideAssociationRegistration } from "./unincorporated-association.ts";

function decide(on: string, amountPence = 40_000_00) {
  const decision = decideAssociationRegistration(Number(on.slice(0, 4)), [
    { on: knownDay(on), amountPence },
  ]);
  if (!decision.ok) throw new Error(decision.message);
  return decision.value;
}

describe("an unincorporated association (PPERA 2000 Sch. 19A)", () => {
  test.each([
    ["2026-01-15", "2026-02-13", "2026-03-15"],
    ["2028-02-01", "2028-03-01", "2028-03-31"],
    ["2026-12-15", "2027-01-13", "2027-02-12"],
  ])(
    "that gives on %s notifies by %s and reports its own gifts by %s: that day is day 1",
    (on, notifyBy, due) => {
      const { giftReports, ...decision } = decide(on);
      expect(decision).toMatchObject({ mustRegister: true, passedOn: on, notifyBy });
      expect(giftReports?.[0]).toEqual({
        from: `${Number(on.slice(0, 4)) - 1}-01-01`,
        to: on,
        due,
      });
    },
  );

  test("then reports by quarter, from the first that begins after the gift to the end of the next year", () => {
    const reports = decide("2026-01-15").giftReports ?? [];
    expect(reports[1]).toEqual({ from: "2026-01-16", to: "2026-06-30", due: "2026-07-30" });
    expect(reports[2]).toEqual({ from: "2026-07-01", to: "2026-09-30", due: "2026-10-30" });
    expect(reports.at(-1)).toEqual({ from: "2027-10-01", to: "2027-12-31", due: "2028-01-30" });
    // A gift in the last quarter: the first quarter to begin after it is next year's first.
    expect(decide("2026-12-31").giftReports?.[1]).toMatchObject({
      from: "2027-01-01",
      to: "2027-03-31",
    });
    expect(decide("2026-10-01").giftReports?.[1]).toMatchObject({
      from: "2026-10-02",
      to: "2027-03-31",
    });
  });

  test("its reports leave out no day and count none twice", () => {
    const day = fc
      .integer({ min: 0, max: 1000 })
      .map((days) => addDays(knownDay("2024-01-01"), days));
    fc.assert(
      fc.property(day, (on) => {
        const reports = decide(on).giftReports ?? [];
        for (const [index, report] of reports.entries()) {
          const next = reports[index + 1];
          if (next) expect(next.from).toBe(addDays(report.to, 1));
          expect(report.due > report.to).toBe(true);
        }
        expect(daysBetween(on, decide(on).notifyBy ?? on)).toBe(29);
        expect(daysBetween(on, reports[0]?.due ?? on)).toBe(59);
      }),
    );
  });

  test("the sum of a gift to report is given only where it was read", () => {
    expect(decide("2026-01-15").giftOverPence).toBe(11_180_00);
    expect(decide("2023-01-15")).not.toHaveProperty("giftOverPence");
  });
});
