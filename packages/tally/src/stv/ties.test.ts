import { describe, expect, test } from "vitest";
import { ballotsFrom, ballotsOf, granted } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { drawLot } from "../lot.ts";
import { isRefusal } from "../refusal.ts";
import { sha256Hex } from "../sha256.ts";
import { breakTie, type TieQuestion } from "./ties.ts";

const question = (history: bigint[][], wanted: "fewest" | "most" = "fewest"): TieQuestion => ({
  tied: [0, 1, 2],
  wanted,
  purpose: "which is excluded",
  stage: history.length + 1,
  history: history.map((votes, i) => ({ when: `stage ${i + 1}`, votes })),
  lotNumber: 1,
  nameOf: (c) => "ABC"[c] ?? "?",
});

const backwards = { steps: ["backwards", "lot"] } as const;

describe("SSI 2007/42 rule 51", () => {
  test("the most recent stage at which they differed decides, not an earlier one", () => {
    const answer = granted(
      breakTie(
        question([
          [1n, 5n, 5n],
          [5n, 1n, 5n],
          [4n, 4n, 4n],
        ]),
        backwards,
      ),
    );
    expect(answer.chosen).toBe(1);
    expect(answer.sentence).toContain("stage 2");
  });

  test("of three the most recent difference keeps two, and a still earlier one parts those two", () => {
    const answer = granted(
      breakTie(
        question([
          [3n, 2n, 9n],
          [2n, 2n, 4n],
          [4n, 4n, 4n],
        ]),
        backwards,
      ),
    );
    expect(answer.chosen).toBe(1);
    expect(answer.lot).toBeUndefined();
    expect(answer.sentence).toBe(
      "A and B and C are level; at stage 2, the latest earlier point where they differed, A and B had fewest. A and B are level; at stage 1, the latest earlier point where they differed, B had fewest.",
    );
  });

  test("of three that narrow to two who were always level, the lot falls among those two only", () => {
    const tied = question([
      [2n, 2n, 9n],
      [4n, 4n, 4n],
    ]);
    const answer = granted(breakTie(tied, { ...backwards, seed: "s" }));
    expect(answer.lot?.among).toEqual([1, 2]);
    expect(answer.lot?.why).toContain("A and B tie");
  });

  test("without a seed a lot is refused, and the refusal says who ties and for what", () => {
    const answer = breakTie(
      question([
        [2n, 2n, 9n],
        [4n, 4n, 4n],
      ]),
      backwards,
    );
    expect(isRefusal(answer) && answer.sentence).toMatch(
      /A and B tie for which is excluded in stage 3.*seed/,
    );
  });
});

describe("the other steps", () => {
  test("forwards takes the earliest difference", () => {
    const history = [
      [1n, 5n, 5n],
      [5n, 1n, 5n],
      [4n, 4n, 4n],
    ];
    expect(granted(breakTie(question(history), { steps: ["forwards", "lot"] })).chosen).toBe(0);
  });

  test("most is wanted where a surplus or a place is at stake", () => {
    const history = [
      [1n, 7n, 5n],
      [4n, 4n, 4n],
    ];
    expect(granted(breakTie(question(history, "most"), backwards)).chosen).toBe(1);
  });

  test("a list made by hand favours its first: last excluded, first elected", () => {
    const byHand = { steps: ["by-hand"], byHand: [2, 3, 1] } as const;
    expect(granted(breakTie(question([]), byHand)).chosen).toBe(0);
    expect(granted(breakTie(question([], "most"), byHand)).chosen).toBe(1);
  });

  test("a list that leaves one of the tied out settles nothing", () => {
    expect(isRefusal(breakTie(question([]), { steps: ["by-hand"], byHand: [2, 1] }))).toBe(true);
  });

  test("file order takes the first", () => {
    expect(granted(breakTie(question([]), { steps: ["file-order"] })).chosen).toBe(0);
  });
});

describe("a lot", () => {
  test("is drawn by the hash of seed, lot number and candidate number, as anyone can repeat", () => {
    const { order, hashes } = drawLot("1 May 2027: 48213", 2, [4, 7, 9]);
    for (const n of [4, 7, 9]) expect(hashes[n]).toBe(sha256Hex(`1 May 2027: 48213\n2\n${n}`));
    expect(order).toEqual(
      [4, 7, 9].sort((a, b) => ((hashes[a] ?? "") < (hashes[b] ?? "") ? -1 : 1)),
    );
  });

  test("another seed can choose otherwise, the same never", () => {
    const first = ["a", "b", "c", "d", "e"].map((seed) => drawLot(seed, 1, [1, 2, 3]).order[0]);
    expect(new Set(first).size).toBeGreaterThan(1);
    expect(drawLot("a", 1, [3, 2, 1]).order).toEqual(drawLot("a", 1, [1, 2, 3]).order);
  });
});

test("a file that does not say how many seats there are asks for them", () => {
  const answer = countBallots(ballotsOf(0, "3 A>B"), "scottish-stv");
  expect(isRefusal(answer) && answer.sentence).toContain("--seats");
});

describe("ties within counts", () => {
  const level = ballotsOf(1, "10 A>B", "3 B", "3 C", "9 D>C");

  test("a Scottish count whose winner hangs on a lot is refused without a seed and says so", () => {
    const answer = countBallots(ballotsOf(1, "4 A>C", "4 B>C", "3 C"), "scottish-stv");
    expect(isRefusal(answer) && answer.sentence).toMatch(
      /^A and B tie for which is excluded in stage 3.*hangs on it.*--seed.*--by-hand A,B/,
    );
  });

  test("a Scottish lot that changes nobody's place needs no seed, and the count says so", () => {
    const result = granted(countBallots(level, "scottish-stv"));
    expect([result.winners, result.lots]).toEqual([[1], []]);
    expect(result.lotsWithoutEffect).toMatchObject([{ stage: 2, among: [2, 3] }]);
    expect(result.stages[1]?.notes.join(" ")).toContain("either way elects the same");
  });

  test("with a seed the result holds the lot and why it was drawn", () => {
    const result = granted(countBallots(level, "scottish-stv", { seed: "x" }));
    expect(result.lots[0]).toMatchObject({ stage: 2, among: [2, 3], seed: "x" });
    expect(result.stages[1]?.notes.join(" ")).toContain("lot 1, drawn from the seed");
    expect(result.excludedAtStage[result.lots[0]?.chosen ?? 0]).toBe(1);
  });

  test("a list made by hand stands in the place of the lot", () => {
    const result = granted(countBallots(level, "scottish-stv", { byHand: [2, 3] }));
    expect(result.excludedAtStage[3]).toBe(1);
    expect(result.lots).toEqual([]);
  });

  test("equal surpluses: whoever had more at the latest difference goes first (rule 49)", () => {
    // A and B both hold 30 at stage 2, A having come from 28 and B from 29.
    const ballots = ballotsOf(
      3,
      "28 A>D",
      "29 B>E",
      "2 C>A",
      "1 C>B",
      "10 D",
      "11 E",
      "12 F",
      "7 G",
    );
    const result = granted(countBallots(ballots, "scottish-stv", { seed: "x" }));
    const surpluses = result.stages.filter((s) => s.action === "surplus").map((s) => s.acted[0]);
    expect(result.quota).toBe("26");
    expect(surpluses.slice(0, 2)).toEqual([2, 1]);
  });

  test("ERS97 5.6.2: equals for too few places are not elected by lot but wait", () => {
    const ballots = ballotsOf(1, "5 A", "5 B", "1 C>A");
    const result = granted(countBallots(ballots, "ers97"));
    expect(result.winners).toEqual([1]);
  });

  test("New Zealand settles a dead tie by its own pseudo-random numbers, without a seed", () => {
    const ballots = ballotsOf(1, "9 A", "8 B", "2 C>A", "2 D>B");
    const first = granted(countBallots(ballots, "meek-nz"));
    expect(first).toEqual(granted(countBallots(ballots, "meek-nz")));
    expect(first.stages.flatMap((s) => s.notes).join(" ")).toContain("pseudo-random");
  });
});

test("an order made by hand that leaves out one of the tied settles nothing", () => {
  const level = ballotsOf(1, "3 A", "3 B", "1 C");
  for (const method of ["plurality", "approval", "irv", "schulze"] as const) {
    const some = countBallots(level, method, { byHand: [1] });
    expect([method, isRefusal(some) || some.winners.length === 0]).toEqual([method, true]);
    expect(granted(countBallots(level, method, { byHand: [2, 1, 3] })).winners).toEqual([2]);
  }
});

test("of equals at the edge of a bulk exclusion the tie rule says who is left", () => {
  // Quota 4: A and B are elected and nobody else has a vote; two of the three left can go together, for one place.
  const ballots = ballotsFrom(
    [
      { ranks: [[0]], weight: 9 },
      { ranks: [[1]], weight: 5 },
    ],
    5,
    3,
  );
  const elected = (...byHand: number[]) =>
    granted(countBallots(ballots, "wig", { bulkExclusion: true, byHand })).winners;
  expect(elected(3, 4, 5)).toEqual([1, 2, 3]);
  expect(elected(4, 5, 3)).toEqual([1, 2, 4]);
  expect(elected(5, 3, 4)).toEqual([1, 2, 5]);
});
