import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsFrom, type Paper, papersOver } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { isRefusal } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";

const stv = [
  "scottish-stv",
  "ni-stv",
  "dail-stv",
  "ers97",
  "meek-prf",
  "meek-nz",
  "meek-1987",
  "wig",
  "wigm-prf",
  "albany-stv",
  "aec-senate",
] as const;
const oneWinner = ["irv", "two-rounds", "plurality", "schulze", "ranked-pairs", "minimax"] as const;
const size = 5;

function count(
  papers: readonly Paper[],
  method: MethodName,
  seats: number,
  candidates = size,
): CountResult | undefined {
  const one = (oneWinner as readonly string[]).includes(method);
  const result = countBallots(ballotsFrom(papers, candidates, seats), method, {
    seed: "property",
    // As the law has it, the order in which papers lie decides which of them move: here the seed draws it.
    ...(method === "dail-stv" ? { paperOrder: "drawn" as const } : {}),
    ...(one ? { seats: 1 } : {}),
  });
  return isRefusal(result) ? undefined : result;
}

const inUnits = (figure: string, decimals: number) => {
  const [whole = "0", part = ""] = figure.split(".");
  return BigInt(whole + part.padEnd(decimals, "0"));
};

const seats = fc.constantFrom(1, 2, 3, 5);
const runs = { numRuns: 120 };

describe.each([...stv, "bottoms-up"] as const)("%s", (method) => {
  test("at every stage everything adds up to the valid votes, and transfers explain every change", () => {
    fc.assert(
      fc.property(papersOver(size), seats, (papers, places) => {
        const result = count(papers, method, places);
        let before: Record<string, bigint> | undefined;
        for (const stage of result?.stages ?? []) {
          const votes = Object.fromEntries(
            Object.entries(stage.totals).map(([n, v]) => [n, inUnits(v, 9)]),
          );
          const rest = inUnits(stage.nonTransferable, 9) + inUnits(stage.lossByFraction, 9);
          const sum = Object.values(votes).reduce((a, b) => a + b, rest);
          expect(sum).toBe(BigInt(result?.validVotes ?? 0) * 1_000_000_000n);
          if (before !== undefined) {
            const expected = { ...before };
            for (const { from, to, votes: moved } of stage.transfers) {
              if (typeof from === "number")
                expected[from] = (expected[from] as bigint) - inUnits(moved, 9);
              if (typeof to === "number")
                expected[to] = (expected[to] as bigint) + inUnits(moved, 9);
            }
            expect(votes).toEqual(expected);
          }
          before = votes;
        }
      }),
      runs,
    );
  });

  test("fills every place with different candidates, and each has a stage", () => {
    fc.assert(
      fc.property(papersOver(size), seats, (papers, places) => {
        const result = count(papers, method, places);
        if (result === undefined) return;
        expect(new Set(result.winners).size).toBe(places);
        expect(Object.keys(result.electedAtStage).map(Number).sort()).toEqual(
          [...result.winners].sort(),
        );
      }),
      runs,
    );
  });
});

describe.each([...stv, "bottoms-up", ...oneWinner] as const)("%s", (method) => {
  test("the order of ballots never matters", () => {
    fc.assert(
      fc.property(papersOver(size), seats, fc.nat(), (papers, places, by) => {
        const turned = [
          ...papers.slice(by % papers.length),
          ...papers.slice(0, by % papers.length),
        ].reverse();
        expect(count(turned, method, places)).toEqual(count(papers, method, places));
      }),
      runs,
    );
  });

  test("a weight equals so many papers", () => {
    fc.assert(
      fc.property(papersOver(size, 12), seats, (papers, places) => {
        const repeated = papers.flatMap(({ ranks, weight }) =>
          Array<Paper>(weight).fill({ ranks, weight: 1 }),
        );
        expect(count(repeated, method, places)).toEqual(count(papers, method, places));
      }),
      runs,
    );
  });

  test("a candidate nobody ranks never wins while others with votes stand, and changes no winner", () => {
    fc.assert(
      fc.property(papersOver(size), (papers) => {
        // Where lots are drawn, or ranks within the surplus, one more candidate may lawfully change them.
        const [without, with_] = [count(papers, method, 1), count(papers, method, 1, size + 1)];
        if (
          without === undefined ||
          with_ === undefined ||
          without.lots.length + with_.lots.length > 0
        )
          return;
        expect(with_.winners).toEqual(without.winners);
      }),
      runs,
    );
  });

  test("whoever is first on more than half of the papers takes a single place", () => {
    fc.assert(
      fc.property(papersOver(size), (papers) => {
        const total = papers.reduce(
          (sum, paper) => sum + (paper.ranks.length > 0 ? paper.weight : 0),
          0,
        );
        const majority = [{ ranks: [[2], [0]], weight: total + 1 }, ...papers];
        expect(count(majority, method, 1)?.winners).toEqual([3]);
      }),
      runs,
    );
  });
});

test("solid coalitions: a group that more than a quota of voters put on top holds a place (Droop proportionality)", () => {
  fc.assert(
    fc.property(papersOver(size), fc.constantFrom(...stv), (papers, method) => {
      const total = papers.reduce(
        (sum, paper) => sum + (paper.ranks.length > 0 ? paper.weight : 0),
        0,
      );
      const solid = { ranks: [[1], [3]], weight: total + 3 };
      const reversed = { ranks: [[3], [1]], weight: total + 2 };
      const result = count([solid, reversed, ...papers], method, 2);
      expect(result === undefined || result.winners.some((n) => n === 2 || n === 4)).toBe(true);
    }),
    runs,
  );
});
