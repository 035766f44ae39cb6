import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  figuresOf,
  Level,
  PlainTable,
  smallElection,
  unlessLevel,
} from "../../testing/by-paper.ts";
import { ballotsFrom, ballotsOf, granted, type Paper } from "../../testing/elections.ts";
import { type CountOptions, countBallots } from "../count-ballots.ts";
import type { MethodName } from "../result.ts";

type Rule = {
  readonly seats: number;
  readonly elect: (table: PlainTable) => void;
  readonly out: (table: PlainTable) => number[];
};

/** Rounds in which whole papers pass on, each by itself. */
function countPlainly(papers: readonly Paper[], candidates: number, rule: Rule): PlainTable {
  const table = new PlainTable(papers, candidates, rule.seats, 0);
  rule.elect(table);
  table.endStage();
  while (!table.isOver) {
    const out = rule.out(table);
    for (const c of out) table.out.add(c);
    for (const c of out) {
      for (const paper of table.heldBy(c)) table.pass(paper, 1n, 0);
      table.votes[c] = 0n;
    }
    rule.elect(table);
    table.endStage();
  }
  return table;
}

const inPlay = (table: PlainTable) => table.hopefuls.reduce((sum, c) => sum + table.of(c), 0n);

function electMajority(table: PlainTable): void {
  const found = table.hopefuls.find((c) => table.of(c) * 2n > inPlay(table));
  const [only] = table.hopefuls;
  if (found !== undefined) table.elect(found);
  else if (table.hopefuls.length === 1) table.elect(only as number);
}

const lowest = (table: PlainTable) => [table.choose(table.hopefuls, "fewest", "backwards")];
const falling = (table: PlainTable) =>
  table.hopefuls.sort((a, b) => Number(table.of(b) - table.of(a)));

const irv: Rule = { seats: 1, elect: electMajority, out: lowest };
const untilTwo: Rule = {
  ...irv,
  elect: (table) => {
    if (table.hopefuls.length <= 2) electMajority(table);
  },
};
const twoRounds: Rule = {
  ...irv,
  out: (table) => {
    const order = falling(table);
    if (order.length <= 2) return lowest(table);
    const [, second = 0, third = 0] = order;
    // Who reaches the second round by an earlier stage is for the tie rule, which this does not have.
    if (table.of(second) === table.of(third)) throw new Level();
    return table.hopefuls.filter((c) => !order.slice(0, 2).includes(c));
  },
};
const bottomsUp = (seats: number): Rule => ({
  seats,
  elect: (table) => {
    if (table.hopefuls.length <= table.open) for (const c of falling(table)) table.elect(c);
  },
  out: lowest,
});
const share = (percent: number): Rule => ({
  seats: 6,
  elect: (table) => {
    const all = inPlay(table);
    if (table.hopefuls.every((c) => table.of(c) * 100n >= all * BigInt(percent)))
      for (const c of falling(table)) table.elect(c);
  },
  out: lowest,
});

describe("each figure of each round is that of a count with every paper by itself", () => {
  test.each<[string, MethodName, CountOptions, Rule]>([
    ["instant run-off", "irv", {}, irv],
    ["instant run-off to the last two", "irv", { untilTwo: true }, untilTwo],
    ["two rounds on one paper", "two-rounds", {}, twoRounds],
    ["bottoms-up for two", "bottoms-up", { seats: 2 }, bottomsUp(2)],
    [
      "bottoms-up to a fifth",
      "bottoms-up",
      { threshold: { numerator: 20, denominator: 100 } },
      share(20),
    ],
  ])("%s", (_, method, options, rule) => {
    fc.assert(
      fc.property(smallElection(6, 20), (papers) => {
        const plain = unlessLevel(() => countPlainly(papers, 6, rule));
        if (plain === undefined) return;
        const result = granted(countBallots(ballotsFrom(papers, 6), method, options));
        expect(figuresOf(result)).toEqual(plain);
      }),
      { numRuns: 120 },
    );
  });
});

test("the Senate's order of election among equals hangs on no seed where all are elected", () => {
  const result = granted(countBallots(ballotsOf(3, "25 A", "25 B", "26 C", "20 D"), "aec-senate"));
  expect(result.winners).toEqual([3, 1, 2]);
  expect(result.lotsWithoutEffect).toEqual([
    {
      stage: 1,
      why: "A and B tie for which is taken to be elected first in stage 1.",
      among: [1, 2],
    },
  ]);
});

describe("a lot that decides, told in one sentence", () => {
  const told = (...lines: string[]) => {
    const answer = countBallots(ballotsOf(1, ...lines), "irv");
    return "sentence" in answer ? answer.sentence : "";
  };

  test("names its tie, what can be given, and each lot that can come with it once", () => {
    expect(told("5 A", "5 B")).toBe(
      "A and B tie for which is excluded in stage 2, and the earlier stages do not part them: the rule draws a lot, and who is elected hangs on it, so a seed is needed (`--seed TEXT`), or an order made by hand, the favoured first (`--by-hand A,B`).",
    );
    const more = told("7 A", "7 B", "3 C>A", "3 D>A");
    expect(more).not.toContain("which is excluded in stage 3 (either way");
    expect(told("6 A", "6 B", "1 C>D", "1 D>C")).toMatch(
      /^A and B tie for which is excluded in stage \d.*Lots that can come with it: C and D tie for which is excluded in stage 2, and the earlier stages do not part them \(either way elects the same\)\.$/,
    );
  });

  test("says so where there are too many ways to try them all", () => {
    const letters = "ABCDEFG";
    const round = [...letters].map(
      (_, i) => `3 ${[...letters.slice(i), ...letters.slice(0, i)].join(">")}`,
    );
    const answer = countBallots(ballotsOf(1, ...round), "ranked-pairs");
    expect("sentence" in answer && answer.sentence).toContain(
      "there are too many ways to show that each elects the same, so a seed is needed",
    );
  });

  test("is not asked for where it changes the order of election alone", () => {
    const lines = ["30 A>C", "30 B>D", "9 C", "9 D", "5 E"];
    const result = granted(countBallots(ballotsOf(4, ...lines), "scottish-stv"));
    expect([[...result.winners].sort(), result.lotsWithoutEffect?.[0]?.among]).toEqual([
      [1, 2, 3, 4],
      [1, 2],
    ]);
  });
});
