import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWithIcalJs, readWithNodeIcal } from "../testing/readers.ts";
import {
  type CalendarEvent,
  isRefusal,
  makeSeries,
  type SeriesFacts,
  writeCalendar,
} from "./index.ts";

const READERS = [
  ["ical.js", readWithIcalJs],
  ["node-ical", readWithNodeIcal],
] as const;

const write = (...events: CalendarEvent[]): string =>
  writeCalendar({
    name: "Meetings",
    language: "en-GB",
    product: "test",
    stampedAt: "2026-11-30T12:00:00Z",
    events,
  });

const seriesOf = (facts: SeriesFacts) => {
  const made = makeSeries(facts);
  if (isRefusal(made)) throw new Error(made.sentence);
  return made;
};

const wednesdays = seriesOf({
  first: { day: "2026-12-02", time: "19:00" },
  minutes: 90,
  repeats: "weekly",
});
const weekly: CalendarEvent = {
  uid: "weekly@breakthrough.example",
  title: "Weekly discussion",
  when: { series: wednesdays },
};
const aYear = { from: "2026-12-01T00:00:00.000Z", to: "2027-12-01T00:00:00.000Z" };

const hourInLondon = (instant: string): string =>
  new Date(instant).toLocaleTimeString("en-GB", { timeZone: "Europe/London", timeStyle: "short" });

describe.each(READERS)("read by %s", (_, read) => {
  it("Wednesdays at seven are at seven in London all year, through both clock changes", () => {
    const shown = read(write(weekly), aYear);
    expect(shown).toHaveLength(52);
    expect(new Set(shown.map(({ from }) => hourInLondon(from)))).toEqual(new Set(["19:00"]));
    expect(new Set(shown.map(({ to }) => hourInLondon(to)))).toEqual(new Set(["20:30"]));
    expect(shown.map(({ from }) => from)).toEqual(
      expect.arrayContaining([
        "2027-03-24T19:00:00.000Z",
        "2027-03-31T18:00:00.000Z",
        "2027-10-27T18:00:00.000Z",
        "2027-11-03T19:00:00.000Z",
      ]),
    );
  });

  it("the last Wednesday of each month is the last, in months of four and of five", () => {
    const series = seriesOf({
      first: { day: "2026-12-30", time: "19:00" },
      minutes: 60,
      repeats: "last-of-month",
      lastOn: "2027-04-28",
    });
    const shown = read(write({ ...weekly, when: { series } }), aYear);
    expect(shown.map(({ from }) => from)).toEqual([
      "2026-12-30T19:00:00.000Z",
      "2027-01-27T19:00:00.000Z",
      "2027-02-24T19:00:00.000Z",
      "2027-03-31T18:00:00.000Z",
      "2027-04-28T18:00:00.000Z",
    ]);
  });

  it("one meeting moved and one called off stand so among the others, once each", () => {
    const otherwise = [
      {
        on: "2027-03-31",
        title: "Weekly discussion",
        changes: 1,
        moved: { from: "2027-04-01T17:00:00Z", to: "2027-04-01T18:00:00Z" },
      },
      { on: "2027-04-07", title: "Weekly discussion", changes: 2, isCancelled: true },
    ];
    const shown = read(write({ ...weekly, when: { series: wednesdays, otherwise } }), {
      from: "2027-03-24T00:00:00.000Z",
      to: "2027-04-15T00:00:00.000Z",
    });
    expect(shown.map(({ from, title, isCancelled }) => [from, title, isCancelled])).toEqual([
      ["2027-03-24T19:00:00.000Z", "Weekly discussion", false],
      ["2027-04-01T17:00:00.000Z", "Weekly discussion", false],
      ["2027-04-07T18:00:00.000Z", "Cancelled: Weekly discussion", true],
      ["2027-04-14T18:00:00.000Z", "Weekly discussion", false],
    ]);
  });

  it("a night over each clock change lasts as long as it lasts", () => {
    const night = {
      ...weekly,
      when: { from: "2027-10-30T22:00:00Z", to: "2027-10-31T04:00:00Z" },
      uid: "night@breakthrough.example",
    };
    const other = { ...night, when: { from: "2027-03-27T23:00:00Z", to: "2027-03-28T03:00:00Z" } };
    const shown = read(write({ ...other, uid: "spring@breakthrough.example" }, night), aYear);
    expect(shown.map(({ from, to }) => [from, to])).toEqual([
      ["2027-03-27T23:00:00.000Z", "2027-03-28T03:00:00.000Z"],
      ["2027-10-30T22:00:00.000Z", "2027-10-31T04:00:00.000Z"],
    ]);
  });

  it("whole days have their last day in them", () => {
    const days = { ...weekly, when: { firstDay: "2027-05-05", lastDay: "2027-05-06" } };
    expect(read(write(days), aYear)).toMatchObject([{ from: "2027-05-05", to: "2027-05-07" }]);
  });

  it("any text comes back as it was, or without what nobody sees", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const shown = read(
          write({ ...weekly, title: `a${text}b`, when: { at: "2027-01-01T12:00:00Z" } }),
          aYear,
        );
        expect(shown).toHaveLength(1);
        const kept = text
          .replace(/\r\n?|[\u2028\u2029]/g, "\n")
          .replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu, "");
        expect(shown[0]?.title).toBe(`a${kept}b`);
      }),
    );
  });
});
