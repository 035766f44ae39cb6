import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarEvent,
  instantInLondon,
  isRefusal,
  listSeriesDays,
  makeSeries,
  type SeriesFacts,
  writeCalendar,
} from "./index.ts";

const event: CalendarEvent = {
  uid: "one@breakthrough.example",
  title: "Rents",
  when: { from: "2026-12-02T19:00:00Z", to: "2026-12-02T20:30:00Z" },
};

const write = (changed: Partial<CalendarEvent>, stampedAt = "2026-11-30T12:00:00Z"): string =>
  writeCalendar({
    name: "Meetings; all, of them",
    language: "cy",
    product: "test",
    stampedAt,
    events: [{ ...event, ...changed }],
  });

const unfolded = (file: string): readonly string[] => file.replaceAll("\r\n ", "").split("\r\n");

describe("a calendar file", () => {
  it("says of an event all that it is told, each in one line", () => {
    const lines = unfolded(
      write({
        description: "Bring\r\nyour rent book",
        place: "Town hall, room 2",
        url: "https://party.example/meetings/1?a=1,2;3",
        changes: 3,
        isCancelled: true,
        isBusy: true,
        alarms: ["PT1H"],
      }),
    );
    expect(lines).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Breakthrough//test//CY",
      "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH",
      "X-WR-CALNAME:Meetings\\; all\\, of them",
      "BEGIN:VEVENT",
      "UID:one@breakthrough.example",
      "DTSTAMP:20261130T120000Z",
      "DTSTART:20261202T190000Z",
      "DTEND:20261202T203000Z",
      "SUMMARY;LANGUAGE=cy:Cancelled: Rents",
      "DESCRIPTION;LANGUAGE=cy:Bring\\nyour rent book",
      "LOCATION;LANGUAGE=cy:Town hall\\, room 2",
      "URL:https://party.example/meetings/1?a=1,2;3",
      "SEQUENCE:3",
      "STATUS:CANCELLED",
      "TRANSP:OPAQUE",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION;LANGUAGE=cy:Cancelled: Rents",
      "TRIGGER:-PT1H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("has no line over 75 octets, whatever is written into it, and no text begins a property", () => {
    const anything = fc.string({ unit: "binary", maxLength: 120 });
    fc.assert(
      fc.property(anything, anything, (title, description) => {
        const file = write({
          title,
          description: `${description}\r\nBEGIN:VEVENT\nURL:x\u2028END:VCALENDAR`,
        });
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n\p{Cs}]/u);
        const longest = Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
        expect(unfolded(file).filter((line) => /^(?:BEGIN|END|URL)/.test(line))).toEqual([
          "BEGIN:VCALENDAR",
          "BEGIN:VEVENT",
          "END:VEVENT",
          "END:VCALENDAR",
        ]);
      }),
    );
  });

  it("takes out what would turn the reading direction, and mends half a letter", () => {
    expect(write({ title: "Rent\u202e strike\u0007\ud83d" })).toContain(":Rent strike\ufffd\r\n");
  });

  it.each([
    ["an instant of another zone", { when: { at: "2026-12-02T19:00:00+01:00" } }],
    ["an instant that is none", { when: { at: "2026-13-02T19:00:00Z" } }],
    ["a day that is none", { when: { firstDay: "2027-02-29", lastDay: "2027-03-01" } }],
    ["an identifier with a line in it", { uid: "a\r\nb" }],
    ["an address that runs", { url: "javascript:alert(1)" }],
    ["an address that is none", { url: "the hall" }],
  ] as const)("throws at %s: that was to be checked before", (_, changed) => {
    expect(() => write(changed)).toThrow();
  });

  it("throws where two events have one identifier, or a meeting is of no series", () => {
    const twice = { name: "x", language: "en-GB", product: "x", stampedAt: "2026-11-30T12:00:00Z" };
    expect(() => writeCalendar({ ...twice, events: [event, event] })).toThrow("Two events");
    const series = makeSeries({
      first: { day: "2026-12-02", time: "19:00" },
      minutes: 60,
      repeats: "weekly",
    });
    if (isRefusal(series)) throw new Error(series.sentence);
    const otherwise = [{ on: "2026-12-03", title: "x" }];
    expect(() => write({ when: { series, otherwise } })).toThrow("No meeting");
  });
});

describe("an hour in London", () => {
  it.each([
    ["2026-12-02", "19:00", "2026-12-02T19:00:00Z"],
    ["2027-06-02", "19:00", "2027-06-02T18:00:00Z"],
    ["2027-06-02", "00:30", "2027-06-01T23:30:00Z"],
    ["2027-03-28", "00:59", "2027-03-28T00:59:00Z"],
    ["2027-03-28", "02:00", "2027-03-28T01:00:00Z"],
    ["2027-10-31", "00:59", "2027-10-30T23:59:00Z"],
    ["2027-10-31", "02:00", "2027-10-31T02:00:00Z"],
  ])("%s %s is %s", (day, time, instant) => {
    expect(instantInLondon(day, time)).toBe(instant);
  });

  it("that does not come in March is refused in words", () => {
    for (const time of ["01:00", "01:30", "01:59"])
      expect(instantInLondon("2027-03-28", time)).toMatchObject({
        code: "calendar.time.skipped",
        sentence: `On 2027-03-28 the clocks go forward at one in the night: ${time} does not come. Choose another hour.`,
      });
  });

  it("that comes twice in October is the first of the two", () => {
    expect(instantInLondon("2027-10-31", "01:30")).toBe("2027-10-31T00:30:00Z");
  });

  it("is as the world's own table of zones has it", () => {
    const anInstant = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2090-01-01"),
      noInvalidDate: true,
    });
    const format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: "Europe/London",
      dateStyle: "short",
      timeStyle: "short",
    });
    fc.assert(
      fc.property(anInstant, (at) => {
        at.setUTCSeconds(0, 0);
        const [day = "", time = ""] = format.format(at).split(" ");
        const found = instantInLondon(day, time);
        const ahead = new Date(String(found)).getTime() - at.getTime();
        // In the night in which an hour comes twice, the second is taken for the first.
        expect([0, -3_600_000]).toContain(ahead);
      }),
    );
  });

  it.each([
    ["2027-02-29", "19:00"],
    ["2027-2-9", "19:00"],
    ["", ""],
    ["2027-02-28", "24:00"],
    ["2027-02-28", "7pm"],
    ["2027-02-28\n", "19:00"],
  ])("%j %j is refused", (day, time) => {
    expect(instantInLondon(day, time)).toMatchObject({ code: "calendar.time.not-one" });
  });
});

describe("a series", () => {
  const facts: SeriesFacts = {
    first: { day: "2026-12-02", time: "19:00" },
    minutes: 60,
    repeats: "weekly",
  };

  const sunday = (time: string) => ({ first: { day: "2026-12-06", time } });

  it.each([
    ["at the hour of the clock change", sunday("01:30"), "clocks-change"],
    ["that begins before it and goes on", sunday("00:30"), "clocks-change"],
    [
      "of a Saturday night that goes on over it",
      { first: { day: "2026-12-05", time: "23:00" }, minutes: 121 },
      "clocks-change",
    ],
    ["of no length", { minutes: 0 }, "length"],
    ["longer than a day", { minutes: 1441 }, "length"],
    ["that ends before it begins", { lastOn: "2026-12-01" }, "ends-first"],
    ["whose first is not its month's last", { repeats: "last-of-month" }, "not-the-last"],
  ] as const)("%s is refused", (_, changed, code) => {
    expect(makeSeries({ ...facts, ...changed })).toMatchObject({ code: `calendar.series.${code}` });
  });

  it.each([
    ["from two on a Sunday", sunday("02:00")],
    ["until one on a Sunday", { ...sunday("00:30"), minutes: 30 }],
    ["until one after a Saturday", { first: { day: "2026-12-05", time: "23:00" }, minutes: 120 }],
  ] as const)("%s is taken", (_, changed) => {
    expect(isRefusal(makeSeries({ ...facts, ...changed }))).toBe(false);
  });

  it("knows its days", () => {
    const made = makeSeries({ ...facts, lastOn: "2026-12-16" });
    if (isRefusal(made)) throw new Error(made.sentence);
    expect(listSeriesDays(made, "2026-12-09", "2027-12-01")).toEqual(["2026-12-09", "2026-12-16"]);
  });
});
