import { weekdayOf } from "@breakthrough/uk-election-law";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findLikelyPolls, firstThursdayOfMay, likelyPolls } from "./next-polls.ts";

const aDay = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe("likely polls", () => {
  it.each([
    [2024, "2024-05-02"],
    [2026, "2026-05-07"],
    [2027, "2027-05-06"],
    [2028, "2028-05-04"],
  ])("are on the first Thursday in May: %i", (year, day) => {
    expect(firstThursdayOfMay(year)).toBe(day);
  });

  it("lie ahead, on a Thursday, the soonest first", () => {
    fc.assert(
      fc.property(aDay, (today) => {
        const days = findLikelyPolls(today).map(({ poll }) => poll);
        expect(days.every((day) => day >= today && weekdayOf(day) === 4)).toBe(true);
        expect(days).toEqual([...days].sort());
      }),
    );
  });

  it("come round by their own terms", () => {
    const found = findLikelyPolls("2026-11-21").map(
      (one) => `${one.election} ${one.nation} ${one.poll}`,
    );
    expect(found).toContain("local-principal ENG 2027-05-06");
    expect(found).toContain("local-principal SCT 2027-05-06");
    expect(found).toContain("ni-assembly NIR 2027-05-06");
    expect(found).toContain("gla ENG 2028-05-04");
    expect(found.some((line) => line.startsWith("senedd"))).toBe(false);
    expect(found).toContain("local-authority-mayor ENG 2027-05-06");
    expect(found).toContain("combined-authority-mayor ENG 2028-05-04");
  });

  it("name the first Thursday of a by-election whose notice can still be published", () => {
    fc.assert(
      fc.property(
        aDay.filter((day) => day < "2028-06-01"),
        (today) => {
          const found = findLikelyPolls(today).filter(({ kind }) => kind === "by-election");
          expect(found.length).toBeGreaterThan(3);
          for (const { poll } of found) expect(weekdayOf(poll)).toBe(4);
        },
      ),
      { numRuns: 20 },
    );
    const council = findLikelyPolls("2026-11-21").find(
      ({ election, nation }) => election === "local-by-election" && nation === "ENG",
    );
    // The notice for 7 January 2027 is due on 27 November, for 31 December on 23 November.
    expect(council?.poll).toBe("2026-12-31");
  });

  it("are today's still on the day itself, and next year's the day after", () => {
    const ordinary = (today: string) =>
      findLikelyPolls(today).filter(({ kind }) => kind === "ordinary");
    expect(ordinary("2027-05-06")[0]?.poll).toBe("2027-05-06");
    expect(ordinary("2027-05-07")[0]?.poll).toBe("2028-05-04");
  });

  it("are kept for a day, and are another day's on the next", () => {
    const [first, second] = ["2027-05-06", "2027-05-07"];
    expect(likelyPolls(first)).toEqual(findLikelyPolls(first));
    expect(likelyPolls(first)).toBe(likelyPolls(first));
    expect(likelyPolls(second)).toEqual(findLikelyPolls(second));
    expect(likelyPolls(second)).not.toEqual(findLikelyPolls(first));
  });
});
