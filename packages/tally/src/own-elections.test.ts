import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { granted } from "../testing/elections.ts";
import { ownFolder, type PublishedStage, readCaseBallots } from "../testing/shared-cases.ts";
import { countBallots } from "./count-ballots.ts";
import { readBlt } from "./formats/read-blt.ts";
import type { MethodName } from "./result.ts";

const count = (name: string, method: MethodName) => {
  const folder = join(ownFolder, name);
  return granted(countBallots(granted(readBlt(readCaseBallots({ name, folder }))), method));
};

type Figures = PublishedStage & {
  readonly stage: number;
  readonly nonTransferable: string | number;
};

const model = "ers97-model-election";
const { counts }: { counts: Record<"ers97" | "meek-prf" | "meek-1987", Figures[]> } = JSON.parse(
  readFileSync(join(ownFolder, model, "expected.json"), "utf8"),
);

describe("the Electoral Reform Society's model election", () => {
  // The oldest reference prints two decimals, and its last stage rounded.
  test.each([
    ["ers97", 0],
    ["meek-prf", 0],
    ["meek-1987", 0.02],
  ] as const)("%s: every figure of every stage that was printed", (method, tolerance) => {
    const result = count(model, method);
    expect(counts[method].length).toBeGreaterThan(5);
    for (const { stage, totals, nonTransferable } of counts[method]) {
      const ours = result.stages[stage - 1];
      const pairs = [
        ...Object.entries(totals).map(([n, votes]) => [ours?.totals[n], votes]),
        [ours?.nonTransferable, nonTransferable],
      ];
      for (const [own, printed] of pairs)
        expect(Math.abs(Number(own) - Number(printed)), `stage ${stage}`).toBeLessThanOrEqual(
          tolerance,
        );
    }
  });

  test("ERS97 elects the six of the booklet, the first with its surplus as printed", () => {
    const result = count(model, "ers97");
    expect(result.winners).toEqual([1, 5, 2, 6, 9, 11]);
    expect(result.stages[1]?.reason).toContain("26.42 / 123 = 0.21");
    expect(counts.ers97.length).toBe(result.stages.length);
  });
});

test("Burlington 2009: instant run-off elects the mayor, pairs prefer another, plurality a third", () => {
  const rounds = count("burlington-2009-mayor", "irv");
  expect(rounds.stages[0]?.totals).toMatchObject({ 1: "2585", 2: "2063", 4: "1306", 5: "2951" });
  expect([rounds.validVotes, rounds.winners]).toEqual([8980, [1]]);
  expect(rounds.stages.at(-1)?.totals).toMatchObject({ 1: "4313", 5: "4060" });
  for (const method of ["schulze", "ranked-pairs", "minimax"] as const)
    expect(count("burlington-2009-mayor", method).winners).toEqual([2]);
  expect(count("burlington-2009-mayor", "plurality").winners).toEqual([5]);
});
