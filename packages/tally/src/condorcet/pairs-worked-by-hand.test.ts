import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsFrom, ballotsOf, granted, type Paper, toldOf } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { isRefusal } from "../refusal.ts";
import type { DefeatMeasure } from "./pairwise.ts";
import type { CondorcetResult } from "./result.ts";

const count = (...given: Parameters<typeof countBallots>) =>
  granted(countBallots(...given)) as CondorcetResult;

/** Papers with equal ranks and with candidates left off. */
const weakPapers = (candidates: number): fc.Arbitrary<Paper[]> =>
  fc.array(
    fc.record({
      ranks: fc
        .array(fc.integer({ min: 0, max: 3 }), { minLength: candidates, maxLength: candidates })
        .map((places) =>
          [1, 2, 3]
            .map((place) => [...places.keys()].filter((c) => places[c] === place))
            .filter((rank) => rank.length > 0),
        ),
      weight: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 7 },
  );

/** How many papers put a above b, read one after the other; whoever is left off stands below all. */
function overIn(papers: readonly Paper[], a: number, b: number): number {
  let sum = 0;
  for (const { ranks, weight } of papers) {
    const [x, y] = [a, b].map((c) => ranks.findIndex((rank) => rank.includes(c)));
    if (x !== undefined && y !== undefined && x >= 0 && (y < 0 || x < y)) sum += weight;
  }
  return sum;
}

const isValid = (papers: readonly Paper[]) => papers.some(({ ranks }) => ranks.length > 0);
const all = [0, 1, 2, 3];

test("the pairwise table is that of papers read one by one, and so is who is preferred to every other", () => {
  fc.assert(
    fc.property(weakPapers(4), fc.constantFrom<readonly number[]>([], [2]), (papers, withdrawn) => {
      const ballots = ballotsFrom(papers, 4);
      const result = countBallots(ballots, "schulze", { withdrawn }) as CondorcetResult;
      const standing = all.filter((c) => !withdrawn.includes(c + 1));
      const left = papers.map(({ ranks, weight }) => ({
        ranks: ranks.map((rank) => rank.filter((c) => standing.includes(c))),
        weight,
      }));
      if (isRefusal(result)) {
        expect(left.every(({ ranks }) => ranks.flat().length === 0)).toBe(true);
        return;
      }
      for (const a of standing)
        expect(result.pairwise[a + 1]).toEqual(
          Object.fromEntries(
            standing.filter((b) => b !== a).map((b) => [b + 1, overIn(left, a, b)]),
          ),
        );
      const best = standing.find((a) =>
        standing.every((b) => a === b || overIn(left, a, b) > overIn(left, b, a)),
      );
      expect(result.condorcetWinner).toBe(best === undefined ? undefined : best + 1);
      const blank = left.filter(({ ranks }) => ranks.flat().length === 0);
      expect(result.invalidVotes).toBe(blank.reduce((sum, { weight }) => sum + weight, 0));
    }),
    { numRuns: 300 },
  );
});

test("minimax: whoever loses by least in their worst pair, by either measure", () => {
  const measure = fc.constantFrom<DefeatMeasure>("winning-votes", "margins");
  fc.assert(
    fc.property(weakPapers(4).filter(isValid), measure, (papers, by) => {
      const worst = all.map((a) =>
        Math.max(
          ...all
            .filter((b) => b !== a)
            .map((b) => {
              const [lost, won] = [overIn(papers, b, a), overIn(papers, a, b)];
              return by === "margins" ? lost - won : lost > won ? lost : 0;
            }),
        ),
      );
      const result = count(ballotsFrom(papers, 4), "minimax", { measure: by, seed: "s" });
      expect(Object.values(result.stages[0]?.totals ?? {}).map(Number)).toEqual(worst);
      const levels = [...new Set(worst)].sort((a, b) => a - b);
      expect(result.ranking).toEqual(
        levels.map((level) => all.filter((c) => worst[c] === level).map((c) => c + 1)),
      );
    }),
    { numRuns: 200 },
  );
});

test("ranked pairs: majorities one after the other, the strongest first, unless they close a circle", () => {
  const measure = fc.constantFrom<DefeatMeasure>("winning-votes", "margins");
  fc.assert(
    fc.property(weakPapers(4).filter(isValid), measure, (papers, by) => {
      const majorities = all
        .flatMap((a) =>
          all.map((b) => ({ a, b, for: overIn(papers, a, b), against: overIn(papers, b, a) })),
        )
        .filter((pair) => pair.for > pair.against);
      const weaker = (x: (typeof majorities)[number], y: (typeof majorities)[number]) =>
        by === "margins"
          ? y.for - y.against - (x.for - x.against)
          : y.for - x.for || x.against - y.against;
      majorities.sort(weaker);
      const isParted = majorities.every(
        (pair, i) => i === 0 || weaker(majorities[i - 1] as typeof pair, pair) !== 0,
      );
      if (!isParted) return;
      const fixed: [number, number][] = [];
      const leads = (from: number, to: number): boolean =>
        fixed.some(([a, b]) => a === from && (b === to || leads(b, to)));
      const told: string[] = [];
      for (const { a, b, ...votes } of majorities) {
        const isCircle = leads(b, a);
        if (!isCircle) fixed.push([a, b]);
        told.push(
          `${"ABCD"[a]} over ${"ABCD"[b]} (${votes.for} to ${votes.against}) is ${isCircle ? "left out: it would close a circle" : "fixed"}.`,
        );
      }
      const result = count(ballotsFrom(papers, 4), "ranked-pairs", { measure: by, seed: "s" });
      expect(result.stages[0]?.notes.slice(0, -1)).toEqual(told);
      const beaten = all.map((a) => all.filter((b) => a !== b && leads(a, b)).length);
      expect(Object.values(result.stages[0]?.totals ?? {}).map(Number)).toEqual(beaten);
      let left = all;
      const ranking: number[][] = [];
      while (left.length > 0) {
        const top = left.filter((a) => !left.some((b) => leads(b, a)));
        ranking.push(top.map((c) => c + 1));
        left = left.filter((c) => !top.includes(c));
      }
      expect(result.ranking).toEqual(ranking);
      expect(result.lots.every(({ why }) => why.includes("does not part them"))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

describe("the report", () => {
  // A over B 8 to 7, B over C 9 to 6, C over A 10 to 5.
  const circle = () =>
    ballotsOf(1, "4 A>B>C", "5 B>C>A", "2 C>A>B", "2 C>A>B", "1 A>C>B", "1 C>B>A");

  test("Schulze names the strongest chains both ways", () => {
    const result = count(circle(), "schulze");
    expect(result.pairwise).toEqual({ 1: { 2: 9, 3: 5 }, 2: { 1: 6, 3: 9 }, 3: { 1: 10, 2: 6 } });
    expect(result.stages[0]?.notes).toEqual([
      "B over A: strongest chain 9 to 6, the other way 9 to 6.",
      "B over C: strongest chain 9 to 6, the other way 9 to 6.",
      "Nobody is preferred to every other candidate.",
    ]);
    expect(result.stages[0]?.reason).toContain(
      "by winning-votes, equal ones parted by the votes against (Schulze 2011",
    );
    const margins = count(circle(), "schulze", { measure: "margins", seed: "s" });
    expect([result.ranking, margins.stages[0]?.notes[0]]).toEqual([
      [[2, 3], [1]],
      "B over A: strongest chain 3, the other way 3.",
    ]);
    expect(margins.stages[0]?.reason).toContain("by margins (Schulze 2011");
  });

  test("a chain that does not exist is none, and who beats nobody beats nobody", () => {
    const result = count(ballotsOf(1, "3 A>B>C"), "schulze");
    expect(result.stages[0]).toMatchObject({
      totals: { 1: "2", 2: "1", 3: "0" },
      notes: [
        "A over B: strongest chain 3 to 0, the other way none.",
        "A over C: strongest chain 3 to 0, the other way none.",
        "A is preferred to every other candidate.",
      ],
      elected: [1],
    });
    expect([result.ranking, result.outcome, result.unit]).toEqual([
      [[1], [2], [3]],
      "A is elected.",
      "candidates beaten by chains",
    ]);
  });

  test("minimax and ranked pairs say their measure", () => {
    const ballots = () => ballotsOf(1, "3 A>B>C", "2 B>A>C");
    expect(count(ballots(), "minimax")).toMatchObject({
      unit: "worst defeat, by winning-votes",
      condorcetWinner: 1,
    });
    expect(count(ballots(), "minimax", { measure: "margins" })).toMatchObject({
      unit: "worst defeat, by margins",
    });
    expect(count(ballots(), "minimax").stages[0]?.reason).toBe(
      "The candidate whose worst defeat, by winning-votes, is the smallest is elected (minimax).",
    );
    const pairs = count(ballots(), "ranked-pairs", { measure: "margins" });
    expect([pairs.unit, pairs.stages[0]?.reason]).toEqual([
      "fixed majorities",
      "Majorities are fixed from the strongest by margins downwards unless they close a circle; whoever no fixed majority goes against is elected (Tideman 1987).",
    ]);
    expect(count(ballotsOf(1, "3 A"), "minimax").stages[0]?.totals).toEqual({ 1: "0" });
  });

  test("equal majorities in a circle: the lot puts all in order, named with their votes, and only it", () => {
    const level = () => ballotsOf(1, "5 A>B>C", "5 B>C>A", "5 C>A>B");
    const told = toldOf(countBallots(level(), "ranked-pairs"));
    expect(told).toContain(
      "These majorities are equal and contradict one another: A over B (10 to 5); B over C (10 to 5); C over A (10 to 5)",
    );
    expect(told).toContain("`--by-hand A,B,C`");
    for (const seed of ["a", "b", "c", "d", "e", "f", "g", "h"]) {
      const result = count(level(), "ranked-pairs", { seed });
      expect(result.lots.map(({ number, stage, among }) => [number, stage, among])).toEqual([
        [1, 1, [1, 2, 3]],
      ]);
      // The majority of the last drawn would close the circle, so that whom it beats is beaten by nobody.
      expect(result.winners).toEqual([((result.lots[0]?.order[2] as number) % 3) + 1]);
      expect(result.stages[0]?.notes.filter((note) => note.endsWith("is fixed."))).toHaveLength(2);
    }
    for (const byHand of [
      [1, 2, 3],
      [2, 1, 3],
      [3, 1, 2],
      [1, 3, 2],
    ]) {
      const [, , last = 0] = byHand;
      expect(count(level(), "ranked-pairs", { byHand }).winners).toEqual([(last % 3) + 1]);
    }
  });

  test("a tie at the top after such a lot is the second lot", () => {
    // A, B and C go round; D and they never meet, so that it is beaten by nobody either.
    const result = count(
      ballotsOf(1, "5 A=D>B>C", "5 B=D>C>A", "5 C=D>A>B", "5 A=B=C", "5 A=B=C"),
      "ranked-pairs",
      { seed: "s" },
    );
    expect(result.lots.map(({ number }) => number)).toEqual(result.lots.map((_, i) => i + 1));
  });
});

test("one place is filled, and at most 1,500 candidates are compared", () => {
  for (const method of ["schulze", "minimax", "ranked-pairs"] as const) {
    expect(toldOf(countBallots(ballotsOf(1, "1 A>B"), method, { seats: 2 }))).toBe(
      `tally.condorcet.one-place ${method} fills one place, not 2.`,
    );
    expect(toldOf(countBallots(ballotsFrom([{ ranks: [[0]], weight: 1 }], 1501), method))).toBe(
      `tally.condorcet.too-many-candidates ${method} compares at most 1500 candidates in pairs.`,
    );
    expect(toldOf(countBallots(ballotsFrom([{ ranks: [], weight: 1 }], 2), method))).toBe(
      "tally.no-valid-paper There is no valid paper to count.",
    );
  }
  expect(count(ballotsFrom([{ ranks: [[0]], weight: 1 }], 1500), "minimax").winners).toEqual([1]);
});
