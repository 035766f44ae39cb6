import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../platform/time/days.ts";
import { DAYS_TO_TRY, decideNextTry, NOTICES, noticesThatWant } from "./letter.ts";

describe("notices", () => {
  it("each choice lets in its own letters and those of every smaller choice", () => {
    expect(noticesThatWant("weekly")).toEqual(["weekly", "important", "all"]);
    expect(noticesThatWant("important")).toEqual(["important", "all"]);
    expect(noticesThatWant("all")).toEqual(["all"]);
  });

  it("a letter that is needed is wanted under every choice", () => {
    expect(noticesThatWant("needed")).toEqual(NOTICES);
  });
});

describe("trying again", () => {
  const postedAt = new Date("2027-03-01T12:00:00Z");

  it("waits one minute after the first failure and four hours after many", () => {
    const now = addDays(postedAt, 1);
    expect(decideNextTry({ tries: 1, postedAt }, now)).toEqual(new Date("2027-03-02T12:01:00Z"));
    expect(decideNextTry({ tries: 40, postedAt }, now)).toEqual(new Date("2027-03-02T16:00:00Z"));
  });

  it("never waits shorter than the time before", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), (tries) => {
        const sooner = decideNextTry({ tries, postedAt }, postedAt);
        const later = decideNextTry({ tries: tries + 1, postedAt }, postedAt);
        expect(later?.getTime()).toBeGreaterThanOrEqual(sooner?.getTime() ?? Number.NaN);
      }),
    );
  });

  it("is given up after five days, and a letter tried on time always comes to that end", () => {
    expect(decideNextTry({ tries: 9, postedAt }, addDays(postedAt, DAYS_TO_TRY))).toBeUndefined();
    let now = postedAt;
    let tries = 0;
    for (;;) {
      tries += 1;
      const next = decideNextTry({ tries, postedAt }, now);
      if (next === undefined) break;
      now = next;
    }
    expect(tries).toBeGreaterThan(20);
    expect(tries).toBeLessThan(50);
  });
});
