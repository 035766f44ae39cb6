import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SealedRanking } from "../sealed-ballot.ts";
import { aRanking } from "../testing/a-sealed-ballot.ts";
import { outcomeOf } from "./result-of.ts";

const question: SealedRanking = { ...aRanking, seats: 1 };

/** Each paper ranks ash, birch, cedar and *Re-open nominations*, 0 where it says nothing of them. */
function count(papers: readonly (readonly number[])[], lotSeed: string) {
  const result = { result: [papers] } as never;
  const outcome = outcomeOf(question, result, { rollSize: 20, voted: papers.length, lotSeed });
  if (outcome.kind !== "ranked") throw new Error("it is no ranking");
  return outcome;
}

const ASH = [1, 0, 0, 0];
const BIRCH = [0, 1, 0, 0];
const CEDAR_THEN_BIRCH = [0, 2, 1, 0];

describe("a tie for the last seat", () => {
  const even = [ASH, ASH, BIRCH, BIRCH];

  it("falls by the published lot, the same for whoever draws it again, and by no order of the paper", () => {
    const seeds = Array.from({ length: 20 }, (_, index) => `uuid ${index}`);
    const elected = seeds.map((seed) => count(even, seed).elected);
    expect(new Set(elected.flat())).toEqual(new Set(["ash", "birch"]));
    expect(elected.every((ids) => ids.length === 1)).toBe(true);
    expect(seeds.map((seed) => count(even.toReversed(), seed).elected)).toEqual(elected);
    const outcome = count(even, "uuid 1");
    expect(outcome).toMatchObject({ lotSeed: "uuid 1", isReopened: false, emptySeats: 0 });
    expect(JSON.stringify(outcome.count)).toMatch(/\blot\b/i);
  });

  it("needs no lot where an earlier stage tells them apart", () => {
    // Both have three at the end; ash had them from the beginning.
    const papers = [ASH, ASH, ASH, BIRCH, BIRCH, CEDAR_THEN_BIRCH];
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(count(papers, seed).elected).toEqual(["ash"]);
      }),
      { numRuns: 30 },
    );
  });

  it("between somebody and Re-open nominations leaves the seat empty where the lot falls so", () => {
    const REOPEN = [0, 0, 0, 1];
    const outcomes = Array.from({ length: 20 }, (_, index) =>
      count([ASH, ASH, REOPEN, REOPEN], `uuid ${index}`),
    );
    const empty = outcomes.filter(({ isReopened }) => isReopened);
    expect(empty.length).toBeGreaterThan(0);
    expect(empty.length).toBeLessThan(outcomes.length);
    for (const { elected, emptySeats } of empty) expect([elected, emptySeats]).toEqual([[], 1]);
  });
});
