import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Day } from "../../platform/time/days.ts";
import { hourOf } from "../../platform/time/hours.ts";
import { defaultRules } from "../rulebook/door.ts";
import {
  decideSlot,
  decidesAt,
  decideTopic,
  instantAt,
  isLinkShown,
  mondayOf,
  nextToDecide,
  type SlotCount,
  type Topic,
  weekToDecide,
} from "./meeting.ts";

const rules = defaultRules();
const anInstant = fc.date({
  min: new Date("2026-01-01"),
  max: new Date("2060-01-01"),
  noInvalidDate: true,
});

describe("the week that the clock decides", () => {
  it("is decided once the Thursday evening before it has come, at eight by UK clocks", () => {
    const of = (at: string) => weekToDecide(new Date(at), rules);
    expect(of("2027-03-04T19:59:59Z")).toBe("2027-03-01");
    expect(of("2027-03-04T20:00:00Z")).toBe("2027-03-08");
    // In summer it is an hour earlier by Greenwich.
    expect(of("2027-06-10T18:59:59Z")).toBe("2027-06-07");
    expect(of("2027-06-10T19:00:00Z")).toBe("2027-06-14");
  });

  it("is a Monday, never goes back, and the next one is decided later", () => {
    fc.assert(
      fc.property(anInstant, (at) => {
        const week = weekToDecide(at, rules);
        expect(mondayOf(week)).toBe(week);
        expect(decidesAt(week, rules) <= at).toBe(true);
        const next = decidesAt(nextToDecide(at, rules), rules);
        expect(next > at).toBe(true);
        expect(hourOf(next)).toBe(rules.closingHour);
      }),
    );
  });
});

describe("the day and the hour", () => {
  const aSlot: fc.Arbitrary<SlotCount> = fc.record({
    weekday: fc.integer({ min: 1, max: 7 }),
    hour: fc.integer({ min: 8, max: 21 }),
    members: fc.integer({ min: 1, max: 50 }),
  });

  it("are those for which most have time, whatever the order in which they are counted", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(aSlot, { selector: (s) => `${s.weekday}/${s.hour}` }),
        (counts) => {
          const slot = decideSlot(counts, undefined, rules);
          expect(decideSlot(counts.toReversed(), undefined, rules)).toEqual(slot);
          const own = counts.find((one) => one.weekday === slot.weekday && one.hour === slot.hour);
          const most = Math.max(0, ...counts.map(({ members }) => members));
          expect(own?.members ?? 0).toBe(most);
        },
      ),
    );
  });

  it("stay where as many have time for those in use, and begin on Wednesdays at the rulebook's hour", () => {
    const counts = [
      { weekday: 2, hour: 18, members: 3 },
      { weekday: 4, hour: 20, members: 3 },
    ];
    expect(decideSlot(counts, { weekday: 4, hour: 20 }, rules)).toEqual({ weekday: 4, hour: 20 });
    expect(decideSlot(counts, undefined, rules)).toEqual({ weekday: 2, hour: 18 });
    expect(decideSlot([], undefined, rules)).toEqual({ weekday: 3, hour: 19 });
    expect(decideSlot([], { weekday: 5, hour: 8 }, rules)).toEqual({ weekday: 5, hour: 8 });
  });
});

describe("the topic", () => {
  const topic = (id: number, support: number, state: Topic["state"] = "open"): Topic => ({
    ...{ id, support, state, title: "x", says: undefined, hidden: undefined, personId: undefined },
    proposedAt: new Date(0),
  });

  it("is the one that most support; of those alike the older; none that nobody supports", () => {
    expect(decideTopic([topic(1, 2), topic(3, 4), topic(2, 4)])?.id).toBe(2);
    expect(decideTopic([topic(1, 9, "taken"), topic(2, 1)])?.id).toBe(2);
    expect(decideTopic([topic(1, 0)])).toBeUndefined();
    const hidden = { ground: "abuse", request: 1, hiddenAt: new Date(0) } as const;
    expect(decideTopic([{ ...topic(1, 9), title: undefined, hidden }, topic(2, 1)])?.id).toBe(2);
  });
});

describe("an instant that a host writes", () => {
  it.each([
    ["2027-03-28", "01:30", "meetings.time.skipped"],
    ["2027-02-30", "19:00", "meetings.time.none"],
    ["tomorrow", "seven", "meetings.time.none"],
  ])("%s %s is refused in words", (day, time, code) => {
    expect(instantAt(day, time)).toMatchObject({ code });
  });

  it("of the hour that comes twice is the first of the two", () => {
    expect(instantAt("2027-10-31", "01:30")).toEqual(new Date("2027-10-31T00:30:00Z"));
  });
});

it("the link is shown from an hour before it begins until it is over, and never of one called off", () => {
  const meeting = {
    startsAt: new Date("2027-03-10T19:00:00Z"),
    endsAt: new Date("2027-03-10T20:30:00Z"),
    cancelledAt: undefined,
  };
  const at = (time: string, changed = {}) =>
    isLinkShown({ ...meeting, ...changed }, rules, new Date(`2027-03-10T${time}Z`));
  expect(at("17:59:59")).toBe(false);
  expect(at("18:00:00")).toBe(true);
  expect(at("20:29:59")).toBe(true);
  expect(at("20:30:00")).toBe(false);
  expect(at("19:00:00", { cancelledAt: new Date("2027-03-09") })).toBe(false);
});

it("a week's Monday is its own", () => {
  for (const day of ["2027-03-01", "2027-03-03", "2027-03-07"] as Day[])
    expect(mondayOf(day)).toBe("2027-03-01");
});
