import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsOf, bytesOf, granted } from "../../testing/elections.ts";
import { countBallots, countElection } from "../count-ballots.ts";
import { readCsv } from "../formats/read-csv.ts";
import { isRefusal } from "../refusal.ts";
import { compareMajorityValues, countMajorityJudgment } from "./majority-judgment.ts";
import type { Marks } from "./marks.ts";
import { countApproval, countScore } from "./score.ts";
import { countStar } from "./star.ts";

const marksOf = (...lines: string[]): Marks =>
  granted(readCsv(bytesOf(["A,B,C,weight", ...lines].join("\n")), "marks")).marks as Marks;

describe("approval and score", () => {
  test("approval counts whom a mark names, score adds marks up", () => {
    const marks = marksOf("5,4,0,3", "0,4,5,2", ",1,,1");
    expect(granted(countApproval(marks, {})).stages[0]?.totals).toEqual({ 1: "3", 2: "6", 3: "2" });
    expect(granted(countScore(marks, {})).stages[0]?.totals).toEqual({ 1: "15", 2: "21", 3: "10" });
    expect(granted(countScore(marks, { seats: 2 })).winners).toEqual([2, 1]);
  });

  test("a ranked ballot approves everybody it names", () => {
    expect(granted(countBallots(ballotsOf(1, "2 A>B", "2 B", "1 C"), "approval")).winners).toEqual([
      2,
    ]);
  });

  test("a tie needs a lot", () => {
    const marks = marksOf("3,3,0,1");
    expect(isRefusal(countScore(marks, {}))).toBe(true);
    expect(granted(countScore(marks, { seed: "s" })).lots[0]?.among).toEqual([1, 2]);
    expect(granted(countScore(marks, { seats: 2 })).winners.length).toBe(2);
  });
});

describe("STAR", () => {
  test("the run-off can turn the order of points round", () => {
    const result = granted(countStar(marksOf("5,4,0,3", "0,1,5,2", "0,1,0,2"), {}));
    expect(result.stages[0]?.totals).toEqual({ 1: "15", 2: "16", 3: "10" });
    expect(result.stages[1]?.totals).toEqual({ 1: "3", 2: "4" });
    expect(result.winners).toEqual([2]);
    const other = granted(countStar(marksOf("5,4,0,3", "0,5,5,1"), {}));
    expect(other.winners).toEqual([1]);
  });

  test("a level run-off goes to more points", () => {
    expect(granted(countStar(marksOf("5,0,0,1", "3,4,0,1"), {})).winners).toEqual([1]);
  });

  test("a tie for second place goes to whom more prefer", () => {
    const result = granted(countStar(marksOf("5,2,1,2", "5,0,2,1"), {}));
    expect(result.stages[1]?.totals).toEqual({ 1: "3", 2: "0" });
  });
});

describe("Majority Judgment", () => {
  test("the better median wins whatever the sum", () => {
    expect(granted(countMajorityJudgment(marksOf("2,5,0,2", "2,1,0,3"), {})).winners).toEqual([1]);
  });

  test("an even number of papers: the book's lower middle and Belenios' upper one can elect different candidates", () => {
    // Two papers with the grades 1 and 2, 3 and 2, 1 being the best of three: marks 2 and 1, 0 and 1.
    const even = marksOf("2,1,,1", "0,1,,1");
    const winner = (middle: "lower" | "upper") =>
      granted(countMajorityJudgment(even, { middle })).winners;
    expect([winner("upper"), winner("lower")]).toEqual([[1], [2]]);
    expect(granted(countMajorityJudgment(even, {})).winners).toEqual([2]);
    const told = (middle: "lower" | "upper") =>
      granted(
        countElection({ ballots: ballotsOf(1, "1 A=B", "1 C"), marks: even }, "majority-judgment", {
          middle,
        }),
      ).stages[0]?.reason;
    expect(told("lower")).toContain("the lower (Balinski and Laraki 2010)");
    expect(told("upper")).toContain("the upper (Belenios)");
  });

  test("of two middle marks the lower counts, unless the upper is asked for", () => {
    const marks = marksOf("4,3,0,1", "2,3,0,1");
    const result = granted(countMajorityJudgment(marks, {}));
    expect(result.stages[0]?.totals).toEqual({ 1: "2", 2: "3", 3: "0" });
    expect(result.winners).toEqual([2]);
    const upper = granted(countMajorityJudgment(marks, { middle: "upper" }));
    expect(upper.stages[0]?.totals).toEqual({ 1: "4", 2: "3", 3: "0" });
    expect(upper.winners).toEqual([1]);
  });

  test("equal medians: taking medians away in bulk is taking them away one by one", () => {
    const paper = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.integer({ min: 1, max: 6 }));
    const papersOf = (papers: readonly [number, number, number][], which: 0 | 1) =>
      [0, 1, 2, 3].map((mark) =>
        papers.reduce((sum, one) => (one[which] === mark ? sum + one[2] : sum), 0),
      );
    const slowly = (papers: readonly number[], middle: "lower" | "upper") => {
      const sorted = papers.flatMap((n, mark) => Array<number>(n).fill(mark));
      const value: number[] = [];
      const round = middle === "lower" ? Math.ceil : (half: number) => Math.floor(half) + 1;
      while (sorted.length > 0) value.push(...sorted.splice(round(sorted.length / 2) - 1, 1));
      return value;
    };
    fc.assert(
      fc.property(fc.array(paper), fc.constantFrom("lower", "upper"), (papers, middle) => {
        const [a, b] = [papersOf(papers, 0), papersOf(papers, 1)];
        const [x, y] = [slowly(a, middle), slowly(b, middle)];
        const first = x.findIndex((mark, i) => mark !== y[i]);
        const expected = first < 0 ? 0 : Math.sign((x[first] as number) - (y[first] as number));
        const ours = compareMajorityValues(Float64Array.from(a), Float64Array.from(b), middle);
        expect(Math.sign(ours)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});

test("methods that need marks refuse rankings and say what would do", () => {
  const answer = countBallots(ballotsOf(1, "1 A>B"), "star");
  expect(isRefusal(answer) && answer.sentence).toContain("needs marks");
});
