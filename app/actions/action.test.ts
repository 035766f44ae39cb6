import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefusal } from "../../platform/refusal.ts";
import type { Day } from "../../platform/time/days.ts";
import { AN_IMPRINT } from "../../testing/a-house.ts";
import {
  decidePermission,
  needFirst,
  overlap,
  readDays,
  thingsOf,
  timesOf,
  whyNoShift,
  whyNotTaken,
} from "./action.ts";
import { imprintOnPaper } from "./imprinted.ts";

const NOW = new Date("2027-03-01T12:00:00Z");
const codeOf = (outcome: unknown) => (isRefusal(outcome) ? outcome.code : "fine");

describe("the days of an action", () => {
  it.each([
    ["2027-03-13", "2027-03-14", "fine"],
    ["2027-03-13", "2027-03-13", "fine"],
    ["2027-03-13", "2027-03-21", "fine"],
    ["2027-03-13", "2027-03-22", "actions.days.tooLong"],
    ["2027-03-13", "2027-03-12", "actions.days.endsFirst"],
    ["2027-02-28", "2027-03-02", "actions.days.outside"],
    ["2029-03-13", "2029-03-14", "actions.days.outside"],
    ["2027-02-30", "2027-03-14", "actions.days.none"],
    ["tomorrow", "2027-03-14", "actions.days.none"],
  ])("from %s to %s: %s", (first, last, code) => {
    expect(codeOf(readDays({ first, last }, NOW))).toBe(code);
  });
});

describe("a shift", () => {
  const shift = (task: string, fromMinute: number, untilMinute: number) => ({
    ...{ task, fromMinute, untilMinute },
  });

  it("does not overlap itself, nor end before it begins", () => {
    const held = [shift("Stall", 0, 60)];
    expect(codeOf(whyNoShift(shift("stall", 30, 90), held))).toBe("actions.shift.overlaps");
    expect(codeOf(whyNoShift(shift("Stall", 60, 120), held))).toBe("fine");
    expect(codeOf(whyNoShift(shift("Leaflets", 30, 90), held))).toBe("fine");
    expect(codeOf(whyNoShift(shift("Stall", 90, 90), held))).toBe("actions.shift.endsFirst");
  });

  it("is taken by no more people than it needs, whatever is tried in whatever order", () => {
    const begin = NOW;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 30 }),
        (needed, tries) => {
          const on = new Set<number>();
          for (const person of tries) {
            const wanted = { needed, taken: on.size, ...timesOf(shift("a", 10, 20), begin) };
            const isOnIt = on.has(person);
            if (whyNotTaken(wanted, { isOnIt, others: [] }, NOW) === undefined) on.add(person);
          }
          expect(on.size).toBe(Math.min(needed, new Set(tries).size));
        },
      ),
    );
  });

  it("is not taken by whoever is elsewhere at that time, and overlapping is mutual", () => {
    const minutes = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 200 }));
    fc.assert(
      fc.property(minutes, minutes, ([a, aLong], [b, bLong]) => {
        const one = timesOf(shift("a", a, a + aLong), NOW);
        const other = timesOf(shift("b", b, b + bLong), NOW);
        expect(overlap(one, other)).toBe(overlap(other, one));
        expect(overlap(one, other)).toBe(Math.max(a, b) < Math.min(a + aLong, b + bLong));
        const why = whyNotTaken(
          { needed: 1, taken: 0, ...one },
          { isOnIt: false, others: [other] },
          NOW,
        );
        expect(codeOf(why)).toBe(overlap(one, other) ? "actions.shift.elsewhere" : "fine");
      }),
    );
  });
});

describe("the places of an action", () => {
  it("stand with those first that are short of the most people, and none is lost", () => {
    const place = fc.record({
      needed: fc.integer({ min: 0, max: 9 }),
      taken: fc.integer({ min: 0, max: 9 }),
      shifts: fc.integer({ min: 0, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const ordered = needFirst(places);
        expect(new Set(ordered)).toEqual(new Set(places));
        const missing = ordered.map(({ needed, taken }) => Math.max(0, needed - taken));
        expect(missing).toEqual(missing.toSorted((one, other) => other - one));
      }),
    );
  });

  it("begin with the things of the action's list", () => {
    expect(thingsOf(" A table \n\n A gazebo\r\n")).toEqual(["A table", "A gazebo"]);
    expect(thingsOf(undefined)).toEqual([]);
  });
});

describe("a permission", () => {
  const none = {
    state: "unknown",
    council: undefined,
    askedOn: undefined,
    answeredOn: undefined,
  } as const;
  const asked = {
    ...none,
    state: "asked",
    council: "Truro",
    askedOn: "2027-02-20" as Day,
  } as const;

  it.each([
    [none, { state: "asked", council: "Truro", on: "2027-03-01" }, "fine"],
    [none, { state: "asked", council: "Truro", on: "2027-03-02" }, "actions.permission.toCome"],
    [
      none,
      { state: "granted", council: undefined, on: "2027-03-01" },
      "actions.permission.noCouncil",
    ],
    [none, { state: "granted", council: "Truro", on: "" }, "actions.permission.noDay"],
    [none, { state: "not-needed", on: "" }, "fine"],
    [
      asked,
      { state: "granted", council: "Truro", on: "2027-02-19" },
      "actions.permission.beforeAsked",
    ],
  ] as const)("%o, then %o: %s", (held, said, code) => {
    expect(codeOf(decidePermission(held, said, NOW))).toBe(code);
  });

  it("keeps the day on which it was asked for when it is answered", () => {
    const said = { state: "granted", council: "Truro", on: "2027-02-25" } as const;
    expect(decidePermission(asked, said, NOW)).toMatchObject({
      askedOn: "2027-02-20",
      answeredOn: "2027-02-25",
    });
  });
});

describe("the imprint on paper", () => {
  const own = { printer: undefined, printerAddress: undefined };

  it("names printer, promoter and party, and is none where nobody answers for the party", () => {
    const printer = {
      printer: "Engle Press Ltd",
      printerAddress: "1 Mill Lane, Engleston, AB12 3CE",
    };
    expect(imprintOnPaper(AN_IMPRINT, printer)).toBe(
      "Printed by Engle Press Ltd of 1 Mill Lane, Engleston, AB12 3CE and promoted by Pat Promoter on behalf of The Test Party, both of PO Box 12, Plymouth, PL1 1AA",
    );
    expect(imprintOnPaper(AN_IMPRINT, own)).toMatch(
      /^Printed by The Test Party of .* and promoted/,
    );
    expect(imprintOnPaper(undefined, own)).toBeUndefined();
    expect(imprintOnPaper({ ...AN_IMPRINT, promoter: "?" }, own)).toBeUndefined();
  });
});
