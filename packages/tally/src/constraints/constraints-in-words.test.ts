import { describe, expect, test } from "vitest";
import { ballotsOf, granted, toldOf } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import type { MethodName } from "../result.ts";
import { type Constraint, makeGuard } from "./guard.ts";

const group = (more: Partial<Constraint>): Constraint => ({
  ...{ dimension: "gender", group: "women", candidates: [1, 2] },
  ...more,
});
const candidates = Array.from({ length: 5 }, (_, i) => ({ n: i + 1, name: `C${i + 1}` }));

describe("constraints that cannot be kept", () => {
  const whole = "tally.constraints.not-whole-numbers";
  const end = "minimum and maximum must be whole numbers from 0.";

  test.each<[string, Partial<Constraint>, string]>([
    ["half a minimum", { min: 0.5 }, `${whole} gender women at least 0.5 of 2 candidates: ${end}`],
    ["half a maximum", { max: 1.5 }, `${whole} gender women at most 1.5 of 2 candidates: ${end}`],
    [
      "fewer than none at least",
      { min: -1 },
      `${whole} gender women at least -1 of 2 candidates: ${end}`,
    ],
    [
      "fewer than none at most",
      { max: -1 },
      `${whole} gender women at most -1 of 2 candidates: ${end}`,
    ],
    [
      "more at least than at most",
      { min: 2, max: 1 },
      "tally.constraints.contradicts-itself gender women at least 2 and at most 1 of 2 candidates contradicts itself.",
    ],
    [
      "candidate nought",
      { candidates: [0] },
      "tally.constraints.unknown-candidate gender women  of 1 candidates names candidate 0; there are 5.",
    ],
    [
      "candidate six of five",
      { candidates: [6] },
      "tally.constraints.unknown-candidate gender women  of 1 candidates names candidate 6; there are 5.",
    ],
    [
      "half a candidate",
      { candidates: [1.5] },
      "tally.constraints.unknown-candidate gender women  of 1 candidates names candidate 1.5; there are 5.",
    ],
    [
      "more women than stand",
      { min: 3 },
      "tally.constraints.cannot-be-met These constraints cannot be met together with 3 seats and the candidates who stand: gender women at least 3 of 2 candidates.",
    ],
  ])("%s: refused", (_, more, sentence) => {
    expect(toldOf(makeGuard([group(more)], candidates, 3))).toBe(sentence);
  });

  test("the same bounds twice over, none at all, and the last candidate are no mistake", () => {
    for (const more of [
      { min: 2, max: 2 },
      { min: 0 },
      { max: 0 },
      {},
      { candidates: [5], min: 1 },
    ])
      expect(makeGuard([group(more)], candidates, 3)).toHaveProperty("listDoomed");
    expect(toldOf(makeGuard([group({}), group({ group: "men" })], candidates, 3))).toBe(
      "tally.constraints.in-two-groups Candidate 1 stands in both women and men of gender.",
    );
    const four = ["gender", "branch", "age", "trade"].map((dimension) => group({ dimension }));
    expect(toldOf(makeGuard(four, candidates, 3))).toBe(
      "tally.constraints.too-many-dimensions Constraints may divide by three things at once, not by 4.",
    );
    expect(makeGuard(four.slice(0, 3), candidates, 3)).toHaveProperty("isGuarded");
  });
});

describe("who is doomed goes at once, by every rule, and the stage says so", () => {
  // A and B are the two men, of whom one may be elected: with A elected B goes, and its papers elect C.
  const ballots = () => ballotsOf(2, "50 A>C", "24 B>C", "16 C", "10 D>C");
  const men = group({ group: "men", candidates: [1, 2], max: 1 });

  test.each<MethodName>([
    "scottish-stv",
    "wig",
    "wigm-prf",
    "albany-stv",
    "ers97",
    "ni-stv",
    "dail-stv",
    "aec-senate",
    "meek-prf",
    "meek-nz",
    "meek-1987",
  ])("%s", (method) => {
    const result = granted(countBallots(ballots(), method, { constraints: [men], seed: "s" }));
    expect(result.winners).toEqual([1, 3]);
    expect(result.stages.flatMap(({ notes }) => notes)).toContain(
      "B is doomed: gender men already has its most, 1.",
    );
    const gone = result.stages.findIndex(({ excluded }) => excluded.includes(2));
    expect(result.stages[gone]?.reason).toContain(
      "cannot be elected without breaking a constraint",
    );
    // Its 24 papers name C next and nobody else has any of them.
    const after = result.stages.slice(gone, gone + 2).map(({ totals }) => Number(totals[3]));
    expect(Math.max(...after)).toBeGreaterThanOrEqual(40);
  });

  test("two who are doomed go one after the other, the one with fewer first", () => {
    const three = ballotsOf(2, "50 A>D", "20 B>D", "14 C>D", "16 D", "9 E");
    const constraints = [group({ group: "men", candidates: [1, 2, 3], max: 1 })];
    const result = granted(countBallots(three, "scottish-stv", { constraints, seed: "s" }));
    expect(result.stages.flatMap(({ excluded }) => excluded).slice(0, 2)).toEqual([3, 2]);
    expect(result.stages[0]?.notes.slice(-2)).toEqual([
      "B is doomed: gender men already has its most, 1.",
      "C is doomed: gender men already has its most, 1.",
    ]);
  });

  test("an exclusion can doom somebody: they get none of its papers", () => {
    // One woman (B, D) and one from the North (C, D) at least. Once D is out, only B and C together will do.
    const constraints = [
      group({ candidates: [2, 4], min: 1 }),
      group({ dimension: "branch", group: "North", candidates: [3, 4], min: 1 }),
    ];
    for (const method of ["scottish-stv", "ers97", "meek-prf", "aec-senate"] as const) {
      const result = granted(
        countBallots(ballotsOf(2, "30 A", "28 B", "27 C", "6 D>A"), method, { constraints }),
      );
      expect([...result.winners].sort()).toEqual([2, 3]);
      expect(result.stages.flatMap(({ notes }) => notes)).toContain(
        "A is doomed: no way of filling the other places would then meet every minimum and maximum.",
      );
    }
  });

  test("the most of a group is counted by those of the group who are elected", () => {
    const ballots = ballotsOf(3, "39 A>C", "10 B", "11 C", "40 D");
    const constraints = [group({ group: "men", candidates: [1, 2], max: 1 })];
    const result = granted(countBallots(ballots, "scottish-stv", { constraints }));
    expect(result.stages[0]?.notes).toContain("B is doomed: gender men already has its most, 1.");
  });
});
