import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "./days.ts";
import { afterDays, afterHoursByDay, hourOf, hourOn, nextHour } from "./hours.ts";

const HOUR_MS = 3_600_000;
const anInstant = fc.date({
  min: new Date("2026-01-01"),
  max: new Date("2090-01-01"),
  noInvalidDate: true,
});
/** As the rulebook has it: never in the night in which an hour comes twice, or not at all. */
const anHour = fc.integer({ min: 6, max: 23 });

const after = (instant: string, days: number, hour = 20) =>
  afterDays(new Date(instant), days, hour).toISOString().slice(0, 16);

describe("what lasts some days", () => {
  it.each([
    ["begins at noon", "2027-03-01T12:00:00Z", 7, "2027-03-08T20:00"],
    ["begins on the hour", "2027-03-01T20:00:00Z", 7, "2027-03-08T20:00"],
    ["begins by a job that is late", "2027-03-01T20:59:59Z", 7, "2027-03-08T20:00"],
    ["begins when the hour is over", "2027-03-01T21:00:00Z", 7, "2027-03-09T20:00"],
    ["loses an hour in March", "2027-03-27T20:00:00Z", 7, "2027-04-03T19:00"],
    ["gains an hour in October", "2027-10-30T19:00:00Z", 7, "2027-11-06T20:00"],
    ["begins in the hour that comes twice", "2027-10-31T01:30:00Z", 1, "2027-11-01T20:00"],
    ["begins after midnight in summer", "2027-06-01T23:30:00Z", 1, "2027-06-03T19:00"],
  ])("and %s, ends at the hour", (_, begins, days, ends) => {
    expect(after(begins, days)).toBe(ends);
  });

  it("ends on the hour by UK clocks, no two hours before its days are over and no day after them", () => {
    fc.assert(
      fc.property(anInstant, fc.integer({ min: 0, max: 120 }), anHour, (at, days, hour) => {
        const ends = afterDays(at, days, hour);
        expect(hourOf(ends)).toBe(hour);
        expect(ends.getTime() % HOUR_MS).toBe(0);
        const hours = (ends.getTime() - at.getTime()) / HOUR_MS - days * 24;
        expect(hours).toBeGreaterThan(-2);
        expect(hours).toBeLessThan(25);
      }),
    );
  });
});

it("the next time of an hour is never past, and less than 25 hours away", () => {
  fc.assert(
    fc.property(anInstant, anHour, (at, hour) => {
      const next = nextHour(at, hour);
      expect(hourOf(next)).toBe(hour);
      const hours = (next.getTime() - at.getTime()) / HOUR_MS;
      expect(hours).toBeGreaterThanOrEqual(0);
      expect(hours).toBeLessThanOrEqual(25);
      expect(nextHour(next, hour)).toEqual(next);
    }),
  );
});

it("an hour of a day is on that day, in summer and winter", () => {
  fc.assert(
    fc.property(anInstant, anHour, (at, hour) => {
      const on = hourOn(dayOf(at), hour);
      expect(dayOf(on)).toBe(dayOf(at));
      expect(hourOf(on)).toBe(hour);
    }),
  );
});

describe("hours that pass by day alone", () => {
  const byDay = (instant: string, hours: number) =>
    afterHoursByDay(new Date(instant), hours, { from: 8, until: 22 }).toISOString().slice(0, 16);

  it.each([
    ["in one day", "2027-03-01T12:10:00Z", 2, "2027-03-01T14:10"],
    ["to the very end of it", "2027-03-01T20:00:00Z", 2, "2027-03-01T22:00"],
    ["over a night", "2027-03-01T21:30:00Z", 2, "2027-03-02T09:30"],
    ["from the morning, where they begin at night", "2027-03-01T23:00:00Z", 2, "2027-03-02T10:00"],
    ["from the morning, where they begin before it", "2027-03-02T03:00:00Z", 2, "2027-03-02T10:00"],
    ["over several days", "2027-03-01T12:00:00Z", 30, "2027-03-03T14:00"],
    ["over the night that loses an hour", "2027-03-27T21:00:00Z", 2, "2027-03-28T08:00"],
    ["over the night that gains one", "2027-10-30T20:00:00Z", 2, "2027-10-31T09:00"],
  ])("end %s", (_, begins, hours, ends) => {
    expect(byDay(begins, hours)).toBe(ends);
  });

  it("end by day, never before so many hours, and begun later never sooner", () => {
    const anHours = fc.integer({ min: 1, max: 72 });
    fc.assert(
      fc.property(anInstant, anHours, fc.integer({ min: 0, max: 1e8 }), (begins, hours, later) => {
        const span = { from: 8, until: 22 };
        const ends = afterHoursByDay(begins, hours, span);
        expect(ends.getTime() - begins.getTime()).toBeGreaterThanOrEqual(hours * HOUR_MS);
        const isAtTheEnd = hourOn(dayOf(ends), span.until).getTime() === ends.getTime();
        expect(hourOf(ends) >= span.from && (hourOf(ends) < span.until || isAtTheEnd)).toBe(true);
        const after = afterHoursByDay(new Date(begins.getTime() + later), hours, span);
        expect(after.getTime()).toBeGreaterThanOrEqual(ends.getTime());
      }),
    );
  });
});
