import { describe, expect, test } from "vitest";
import { ballotsOf, granted, toldOf } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { isRefusal } from "../refusal.ts";
import { type MethodName, methodNames } from "../result.ts";

const count = (...given: Parameters<typeof countBallots>) => granted(countBallots(...given));

describe("options that every transferable vote takes", () => {
  const ballots = () => ballotsOf(2, "9 A>B", "8 B", "7 C", "1 D");

  test.each<[string, object, string]>([
    [
      "no seats",
      { seats: 0 },
      "tally.seats-not-whole The number of seats must be a whole number of at least 1.",
    ],
    [
      "half a seat",
      { seats: 1.5 },
      "tally.seats-not-whole The number of seats must be a whole number of at least 1.",
    ],
    [
      "more seats than candidates",
      { seats: 5 },
      "tally.more-seats-than-candidates There are more seats (5) than candidates (4).",
    ],
    [
      "the withdrawal of nobody",
      { withdrawn: [5] },
      "tally.withdrawn-unknown There is no candidate 5 to withdraw.",
    ],
    ["everybody withdrawn", { withdrawn: [1, 2, 3, 4] }, "tally.nobody-stands Nobody stands."],
    [
      "a write-in who is not there",
      { writeIns: [5] },
      "tally.write-in-unknown There is no candidate 5 who could be a write-in.",
    ],
    [
      "nobody but write-ins",
      { writeIns: [1, 2, 3], withdrawn: [4] },
      "tally.only-write-ins Nobody stands but write-ins, who are excluded first.",
    ],
    [
      "decimals of a decimal",
      { decimals: 1.5 },
      "tally.decimals-out-of-range The number of decimals must be a whole number from 0 to 12.",
    ],
    [
      "thirteen decimals",
      { decimals: 13 },
      "tally.decimals-out-of-range The number of decimals must be a whole number from 0 to 12.",
    ],
    [
      "fewer decimals than none",
      { decimals: -1 },
      "tally.decimals-out-of-range The number of decimals must be a whole number from 0 to 12.",
    ],
  ])("%s: refused", (_, options, sentence) => {
    expect(toldOf(countBallots(ballots(), "wig", options))).toBe(sentence);
  });

  test("a file without seats asks for them", () => {
    expect(toldOf(countBallots(ballotsOf(0, "9 A", "8 B"), "scottish-stv"))).toBe(
      "tally.no-seats The file does not say how many seats there are to fill: give `--seats N`.",
    );
    expect(count(ballotsOf(0, "9 A", "8 B"), "scottish-stv", { seats: 1 }).winners).toEqual([1]);
    expect(count(ballots(), "wig", { decimals: 0 }).stages[0]?.totals).toEqual({
      1: "9",
      2: "8",
      3: "7",
      4: "1",
    });
    expect(count(ballots(), "wig", { decimals: 12 }).stages[0]?.totals[1]).toBe("9.000000000000");
  });

  test("write-ins go together first, each once, and those who withdrew are none", () => {
    const result = count(ballots(), "wig", { writeIns: [3, 4, 3], withdrawn: [4] });
    expect(result.stages.map(({ acted }) => acted).slice(0, 2)).toEqual([[], [3]]);
    expect(result.stages[1]?.reason).toBe(
      "C: write-ins are excluded first, before anybody is elected; the papers pass to the next available preference.",
    );
    expect(count(ballots(), "wig", { writeIns: [1] }).stages[1]?.acted).toEqual([1]);
  });

  test("steps for ties that are given take the place of the rule's own", () => {
    const tie = () => ballotsOf(1, "5 A", "3 B", "3 C", "1 D>B", "1 E>C");
    const out = (ties: readonly ("file-order" | "by-hand" | "lot")[], more: object = {}) =>
      count(tie(), "scottish-stv", { ties, ...more }).stages.map(({ excluded }) => excluded[0]);
    expect(out(["file-order"])).toEqual([undefined, 4, 5, 2, 3]);
    expect(out(["by-hand"], { byHand: [1, 3, 2, 5, 4] }).slice(0, 2)).toEqual([undefined, 4]);
    expect(
      toldOf(countBallots(tie(), "scottish-stv", { ties: ["by-hand"], byHand: [1, 2] })),
    ).toContain(
      "tally.lot.tie-rule-ends D and E tie for which is excluded in stage 2 and the tie rule (by-hand) leaves it open.",
    );
  });

  test("a paper may put six level, and no seven", () => {
    for (const method of ["wig", "meek-prf"] as const satisfies readonly MethodName[]) {
      const six = count(ballotsOf(1, "6 A=B=C=D=E=F", "1 A", "2 G"), method, { seed: "s" });
      expect(six.validVotes).toBe(9);
      for (const paper of ["1 A=B=C=D=E=F=G", "1 A=B=C=D=E=F>G=H"])
        expect(toldOf(countBallots(ballotsOf(1, paper, "2 H"), method))).toBe(
          "tally.too-many-orders A ballot ranks so many candidates equal that it allows more than 720 orders.",
        );
    }
    const shared = count(ballotsOf(1, "6 A=B>C", "3 C"), "wig", { byHand: [1, 2, 3] });
    expect(shared.stages[0]?.totals).toEqual({ 1: "3.00000", 2: "3.00000", 3: "3.00000" });
  });

  test("a count leaves the ballots as they were, by every rule", () => {
    for (const method of methodNames) {
      if (method === "motion" || ["score", "star", "majority-judgment"].includes(method)) continue;
      const papers = ballotsOf(1, "9 A>B", "8 B>C", "7 C>A", "3 D>B", "2 A=D>C");
      const before = structuredClone({ ...papers });
      const first = countBallots(papers, method, { seed: "s" });
      expect({ ...papers }).toEqual(before);
      expect(countBallots(papers, method, { seed: "s" })).toEqual(first);
    }
  });

  test("a share that elects leaves open how many places there are: nobody is uncontested by it", () => {
    const share = { numerator: 1, denominator: 100 };
    const result = count(ballotsOf(1, "5 A", "4 B"), "bottoms-up", { threshold: share });
    expect([result.winners, result.uncontested, result.outcome]).toEqual([
      [1, 2],
      undefined,
      "Elected: A, B.",
    ]);
  });

  test("constraints are for as many as can be elected, where withdrawals leave fewer than places", () => {
    const women = { dimension: "gender", group: "women", candidates: [1], min: 1 };
    const terms = { withdrawn: [3, 4], seats: 3, constraints: [women] };
    expect(count(ballots(), "scottish-stv", terms).winners).toEqual([1, 2]);
  });

  test("an order made by hand parts three equal surpluses in the Senate, one after the other", () => {
    const level = ballotsOf(4, "30 A>D", "30 B>D", "30 C>E", "8 D", "7 E", "6 F");
    const result = count(level, "aec-senate", { byHand: [2, 3, 1, 4, 5, 6] });
    expect(result.winners.slice(0, 3)).toEqual([2, 3, 1]);
    const moved = result.stages.flatMap(({ action, acted }) => (action === "surplus" ? acted : []));
    expect(moved.length).toBeGreaterThan(0);
    expect(moved).toEqual([2, 3, 1].slice(0, moved.length));
  });

  test("nor does a surplus of which a line of the file gives a part", () => {
    const papers = ballotsOf(2, "5 A>B", "7 A>C", "3 B", "5 C", "2 D");
    const before = structuredClone({ ...papers });
    for (const method of [
      "dail-stv",
      "scottish-stv",
      "meek-prf",
      "ni-stv",
      "ers97",
      "aec-senate",
    ] as const) {
      countBallots(papers, method, { seed: "s" });
      expect({ ...papers }).toEqual(before);
    }
  });

  test("an order made by hand comes before that of the file", () => {
    for (const method of ["meek-prf", "wigm-prf"] as const)
      for (const byHand of [
        [1, 2],
        [2, 1],
      ])
        expect(count(ballotsOf(1, "3 A", "3 B"), method, { byHand }).winners).toEqual([byHand[0]]);
  });
});

describe("a way to settle ties, and constraints, are kept to or refused, by every method", () => {
  const level = ballotsOf(1, "3 A", "3 B");
  const settles = methodNames.filter((method) => method !== "motion");

  test.each(settles)("%s", (method) => {
    const tied = countBallots(level, method, { ties: ["file-order"] });
    const constraints = [{ dimension: "branch", group: "North", candidates: [2], min: 1 }];
    const guarded = countBallots(ballotsOf(1, "3 A", "2 B"), method, { constraints });
    if (isRefusal(tied)) {
      expect([tied, guarded]).toMatchObject([
        { code: "tally.method-settles-option", values: [method, "--ties", expect.any(String)] },
        {
          code: "tally.method-settles-option",
          values: [method, "--constraints", expect.any(String)],
        },
      ]);
      return;
    }
    expect(JSON.stringify(tied.stages)).toContain("comes first in the order fixed beforehand");
    expect(granted(guarded).winners).toEqual([2]);
  });
});
