import { describe, expect, it } from "vitest";
import { isRefusal } from "../../platform/refusal.ts";
import { asScript } from "../../web/markup.ts";
import { decidePlace, movesUp } from "./coming/places.ts";
import { findScope, readDates, readTimes } from "./event.ts";

const now = new Date("2027-03-01T12:00:00Z");
const AT = { day: "2027-03-10", from: "19:00", until: "21:00", endsNextDay: false };
const codeOf = (typed: Partial<typeof AT>) => {
  const read = readTimes({ ...AT, ...typed }, now);
  return isRefusal(read) ? [read.code, read.field] : read.startsAt.toISOString();
};

describe("when an event is", () => {
  it("is by clocks in the UK", () => {
    expect(codeOf({})).toBe("2027-03-10T19:00:00.000Z");
    expect(codeOf({ day: "2027-04-10" })).toBe("2027-04-10T18:00:00.000Z");
  });

  it("says what is wrong, beside the field in which it is", () => {
    expect(codeOf({ until: "18:00" })).toEqual(["events.time.endsFirst", "until"]);
    expect(codeOf({ until: "19:00" })).toEqual(["events.time.endsFirst", "until"]);
    // In 2027 the clocks go forward on 28 March.
    expect(codeOf({ day: "2027-03-28", from: "01:30", until: "03:00" })).toEqual([
      "events.time.skipped",
      "from",
    ]);
    expect(codeOf({ day: "2027-03-28", from: "00:30", until: "01:15" })).toEqual([
      "events.time.skipped",
      "until",
    ]);
    expect(codeOf({ day: "2027-02-30" })).toEqual(["events.time.none", "from"]);
    expect(codeOf({ day: "2027-02-28" })).toEqual(["events.time.outside", "day"]);
    expect(codeOf({ day: "2072-03-10" })).toEqual(["events.time.outside", "day"]);
    expect(codeOf({ from: "7pm" })).toEqual(["events.time.none", "from"]);
  });

  it("goes on over midnight where that is ticked, and for a day at most", () => {
    const over = (more: object) => {
      const read = readTimes({ ...AT, endsNextDay: true, ...more }, now);
      return isRefusal(read) ? [read.code, read.field] : read.endsAt.toISOString();
    };
    expect(over({ until: "02:00" })).toBe("2027-03-11T02:00:00.000Z");
    expect(over({ until: "19:00" })).toBe("2027-03-11T19:00:00.000Z");
    expect(over({ until: "19:01" })).toEqual(["events.time.tooLong", "until"]);
    // The night of 28 March is an hour short, and has no half past one.
    expect(over({ day: "2027-03-27", until: "02:30" })).toBe("2027-03-28T01:30:00.000Z");
    expect(over({ day: "2027-03-27", until: "01:30" })).toEqual(["events.time.skipped", "until"]);
    expect(over({ day: "2027-02-30", until: "01:30" })).toEqual(["events.time.none", "from"]);
  });

  const datesOf = (more: object) => {
    const read = readDates({ ...AT, repeats: "weekly", dates: 4, ...more }, now);
    return isRefusal(read) ? read.code : read.map(({ startsAt }) => startsAt.toISOString());
  };

  it("keeps its hour through the change of the clocks", () => {
    expect(datesOf({ day: "2027-03-17", dates: 3 })).toEqual([
      "2027-03-17T19:00:00.000Z",
      "2027-03-24T19:00:00.000Z",
      "2027-03-31T18:00:00.000Z",
    ]);
    expect(datesOf({ day: "2027-03-31", repeats: "last-of-month", dates: 3 })).toEqual([
      "2027-03-31T18:00:00.000Z",
      "2027-04-28T18:00:00.000Z",
      "2027-05-26T18:00:00.000Z",
    ]);
  });

  it("ends on the next day on each of its dates", () => {
    const read = readDates(
      { ...AT, day: "2027-03-26", until: "01:30", endsNextDay: true, repeats: "weekly", dates: 2 },
      now,
    );
    expect(isRefusal(read) ? read : read.map(({ endsAt }) => endsAt.toISOString())).toEqual([
      "2027-03-27T01:30:00.000Z",
      "2027-04-03T00:30:00.000Z",
    ]);
  });

  it("refuses a series that no month has, that goes over the clocks' change, or too far", () => {
    expect(datesOf({ repeats: "last-of-month" })).toBe("events.time.notTheLast");
    expect(datesOf({ day: "2027-03-07", from: "01:00", until: "01:30" })).toBe(
      "events.time.clocksChange",
    );
    expect(datesOf({ day: "2027-03-31", repeats: "last-of-month", dates: 20 })).toBe(
      "events.time.tooFar",
    );
  });
});

describe("places", () => {
  const room = { places: 3, taken: 2, someWait: false };
  const yes = (plus: number) => ({ answer: "yes", plus }) as const;

  it("go to whoever comes first, with those they bring", () => {
    expect(decidePlace(room, undefined, yes(0))).toBe("in");
    expect(decidePlace(room, undefined, yes(1))).toBe("waiting");
    expect(decidePlace({ ...room, someWait: true }, undefined, yes(0))).toBe("waiting");
    expect(decidePlace({ ...room, places: undefined }, undefined, yes(5))).toBe("in");
    expect(decidePlace(room, { place: "in", plus: 0 }, { answer: "maybe", plus: 0 })).toBe("none");
  });

  it("are kept by whoever has one and asks for more than there are", () => {
    expect(decidePlace(room, { place: "in", plus: 0 }, yes(1))).toBe("in");
    expect(decidePlace(room, { place: "in", plus: 0 }, yes(2))).toMatchObject({ field: "plus" });
    expect(decidePlace({ ...room, taken: 9 }, { place: "in", plus: 3 }, yes(1))).toBe("in");
  });

  it("fall to those who wait, in their order, and nobody is passed over", () => {
    const waiting = [
      { id: 1, plus: 0 },
      { id: 2, plus: 2 },
      { id: 3, plus: 0 },
    ];
    expect(movesUp({ places: 5, taken: 5 }, waiting)).toEqual([]);
    expect(movesUp({ places: 5, taken: 2 }, waiting)).toEqual([1]);
    expect(movesUp({ places: 5, taken: 0 }, waiting)).toEqual([1, 2, 3]);
    expect(movesUp({ places: undefined, taken: 90 }, waiting)).toEqual([1, 2, 3]);
  });
});

it("a scope is one of three, and junk is none", () => {
  expect(findScope("branch:7")).toEqual({ kind: "branch", id: 7 });
  for (const junk of ["branch:0", "nation:1", "team:", "branch:99999999999", undefined])
    expect(findScope(junk)).toBeUndefined();
});

it("nothing in a title ends the element in which search engines read it", () => {
  expect(asScript({ name: "</script><script>alert(1)" })).not.toContain("</script");
});
