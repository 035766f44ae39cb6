import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayInWords,
  dayOfMomentInWords,
  exactMomentInWords,
  findTimeLeftInWords,
  momentInWords,
  shortDayOfMoment,
  timeSinceInWords,
} from "./moments.ts";

const now = new Date("2026-11-20T15:10:00Z"); // A Friday; London is on GMT.

describe("a moment in words", () => {
  test.each([
    ["2026-11-20T17:30:00Z", "today at 5:30pm"],
    ["2026-11-20T00:00:00Z", "yesterday at 11:59pm"],
    ["2026-11-20T00:00:20Z", "today at 12:00am"],
    ["2026-11-21T00:00:00Z", "today at 11:59pm"],
    ["2026-11-21T00:00:20Z", "today at 11:59pm"],
    ["2026-11-21T00:01:00Z", "tomorrow at 12:01am"],
    ["2026-11-21T12:00:00Z", "tomorrow at midday"],
    ["2026-11-19T09:05:00Z", "yesterday at 9:05am"],
    ["2026-11-23T09:00:00Z", "on Monday at 9am"],
    ["2026-11-16T00:30:00Z", "last Monday at 12:30am"],
    ["2026-11-27T09:00:00Z", "on 27 November at 9am"],
    ["2026-03-12T09:00:00Z", "on 12 March at 9am"],
    ["2027-03-12T09:00:00Z", "on 12 March 2027 at 9am"],
  ])("%s is said as “%s”", (at, words) => {
    expect(momentInWords(new Date(at), now)).toBe(words);
  });

  test("summer time is one hour ahead, so a late evening in UTC is the next day", () => {
    const at = new Date("2026-06-30T23:30:00Z");
    expect(momentInWords(at, new Date("2026-06-30T12:00:00Z"))).toBe("tomorrow at 12:30am");
    expect(exactMomentInWords(at)).toBe("Wednesday 1 July 2026 at 12:30am, UK time");
  });

  test("the clocks go forward at one in the morning, UTC, on the last Sunday of March", () => {
    expect(exactMomentInWords(new Date("2026-03-29T00:59:00Z"))).toContain("at 12:59am");
    expect(exactMomentInWords(new Date("2026-03-29T01:00:00Z"))).toContain("at 2am");
  });

  test("the clocks go back on the last Sunday of October, and one hour is said twice", () => {
    const said = (at: string) => exactMomentInWords(new Date(`2026-10-25T${at}Z`));
    expect(said("00:30:00")).toContain("at 1:30am (before the clocks go back), UK time");
    expect(said("01:30:00")).toContain("at 1:30am (after the clocks go back), UK time");
    expect(said("01:59:59")).toContain("at 1:59am (after");
    expect(said("02:00:00")).toContain("at 2am, UK time");
    const evening = new Date("2026-10-24T20:00:00Z");
    const one = new Date("2026-10-25T01:00:00Z");
    expect(momentInWords(one, evening)).toBe("tomorrow at 1am (after the clocks go back)");
  });

  test("two instants at different minutes are never said alike, and nothing is said to be at midnight", () => {
    const minute = fc.integer({ min: 29_000_000, max: 32_000_000 });
    fc.assert(
      fc.property(minute, minute, (one, other) => {
        const said = [one, other].map((at) => exactMomentInWords(new Date(at * 60_000 + 1)));
        expect(said[0] === said[1]).toBe(one === other);
        expect(exactMomentInWords(new Date(one * 60_000))).not.toMatch(/midnight|at 12(:00)?am/);
      }),
    );
  });

  test("what is to come ends with the day that is named", () => {
    const midnight = new Date("2026-11-21T00:00:00Z");
    expect(exactMomentInWords(midnight)).toBe("Friday 20 November 2026 at 11:59pm, UK time");
    expect(dayOfMomentInWords(midnight, now)).toBe("today");
    expect(shortDayOfMoment(midnight, now)).toBe("20 November");
  });

  test("tomorrow is the next calendar day, also over a night of 25 hours", () => {
    const evening = new Date("2026-10-24T22:30:00Z");
    const nextNight = new Date("2026-10-25T23:45:00Z");
    expect(dayOfMomentInWords(nextNight, evening)).toBe("tomorrow");
  });

  test("it agrees with the calendar of the system at any instant", () => {
    const system = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/London",
      weekday: "long",
      year: "numeric",
      month: "long",
      day: "numeric",
    });
    const instants = fc.date({
      min: new Date("1972-01-01"),
      max: new Date("2090-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, (at) => {
        const day = system.format(at).replace(",", "");
        fc.pre(at.getTime() % 60_000 !== 0);
        expect(exactMomentInWords(at).split(" at ")[0]).toBe(day);
      }),
    );
  });
});

test("a calendar day is written without any clock", () => {
  expect(dayInWords("2026-03-29")).toBe("29 March 2026");
  expect(dayInWords("2026-03-29", { weekday: true })).toBe("Sunday 29 March 2026");
  expect(() => dayInWords("soon")).toThrow(RangeError);
});

test("a short day leaves out this year", () => {
  expect(shortDayOfMoment(new Date("2026-12-08T09:00:00Z"), now)).toBe("8 December");
  expect(shortDayOfMoment(new Date("2027-01-08T09:00:00Z"), now)).toBe("8 January 2027");
});

describe("time left", () => {
  test.each([
    ["2026-11-25T15:10:00Z", "5 days left"],
    ["2026-11-23T14:10:00Z", "2 days and 23 hours left"],
    ["2026-11-22T15:59:00Z", "2 days left"],
    ["2026-11-29T16:10:00Z", "9 days and 1 hour left"],
    ["2026-12-02T14:10:00Z", "11 days left"],
    ["2026-11-20T17:09:00Z", "1 hour and 59 minutes left"],
    ["2026-11-21T01:09:00Z", "9 hours and 59 minutes left"],
    ["2026-11-21T02:09:00Z", "10 hours left"],
    ["2026-11-22T15:09:00Z", "47 hours left"],
    ["2026-11-20T16:10:00Z", "1 hour left"],
    ["2026-11-20T15:12:59Z", "2 minutes left"],
    ["2026-11-20T15:10:30Z", "less than a minute left"],
  ])("until %s there are %s, never rounded up", (until, words) => {
    expect(findTimeLeftInWords(new Date(until), now)).toBe(words);
  });

  test("what is not said is less than a tenth of it, down to the minute", () => {
    const units = { day: 86_400_000, hour: 3_600_000, minute: 60_000 };
    fc.assert(
      fc.property(fc.integer({ min: 3_600_000, max: 60 * 86_400_000 }), (ms) => {
        const said = findTimeLeftInWords(new Date(now.getTime() + ms), now) ?? "";
        const parts = [...said.matchAll(/(\d+) (day|hour|minute)/g)];
        const sum = parts.reduce((all, [, n, unit]) => all + Number(n) * units[unit as "day"], 0);
        expect(sum).toBeLessThanOrEqual(ms);
        expect(ms - sum).toBeLessThan(Math.max(ms / 10, 60_000));
      }),
    );
  });

  test("nothing is left at the instant itself", () => {
    expect(findTimeLeftInWords(now, now)).toBeUndefined();
  });
});

test("time since is told in days after one day", () => {
  expect(timeSinceInWords(new Date("2026-11-20T15:09:30Z"), now)).toBe("just now");
  expect(timeSinceInWords(new Date("2026-11-19T20:00:00Z"), now)).toBe("19 hours ago");
  expect(timeSinceInWords(new Date("2026-11-19T12:00:00Z"), now)).toBe("1 day ago");
});
