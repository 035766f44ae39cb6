import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digestDue, latestMondayMorning } from "./week.ts";

describe("Monday morning", () => {
  it.each([
    ["2027-03-01T06:59:59Z", "2027-02-22T07:00:00.000Z"],
    ["2027-03-01T07:00:00Z", "2027-03-01T07:00:00.000Z"],
    ["2027-03-07T23:59:00Z", "2027-03-01T07:00:00.000Z"],
    // The clocks go forward on 28 March 2027 and back on 31 October.
    ["2027-03-29T06:00:00Z", "2027-03-29T06:00:00.000Z"],
    ["2027-03-29T05:59:00Z", "2027-03-22T07:00:00.000Z"],
    ["2027-11-01T07:00:00Z", "2027-11-01T07:00:00.000Z"],
  ])("at %s the latest was at %s", (now, morning) => {
    expect(latestMondayMorning(new Date(now)).toISOString()).toBe(morning);
  });

  it("is never later than now, and never more than a week and an hour ago", () => {
    const instant = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01") });
    fc.assert(
      fc.property(
        instant.filter((date) => !Number.isNaN(date.getTime())),
        (now) => {
          const age = now.getTime() - latestMondayMorning(now).getTime();
          expect(age).toBeGreaterThanOrEqual(0);
          expect(age).toBeLessThan((7 * 24 + 1) * 3_600_000);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("the digest", () => {
  it("is due from Monday morning, and caught up until Thursday morning", () => {
    expect(digestDue(new Date("2027-03-01T07:00:00Z"))?.monday).toBe("2027-03-01");
    expect(digestDue(new Date("2027-03-04T06:59:00Z"))?.monday).toBe("2027-03-01");
    expect(digestDue(new Date("2027-03-04T07:00:00Z"))).toBeUndefined();
  });
});
