import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsOf, bytesOf, granted, toldOf } from "../../testing/elections.ts";
import { countBallots, countElection } from "../count-ballots.ts";
import { readCsv } from "../formats/read-csv.ts";
import { isRefusal } from "../refusal.ts";
import { compareMajorityValues, countMajorityJudgment } from "./majority-judgment.ts";
import type { Marks } from "./marks.ts";
import { countApproval, countScore } from "./score.ts";
import { countStar } from "./star.ts";

const electionOf = (...lines: string[]) =>
  granted(readCsv(bytesOf(["A,B,C,weight", ...lines].join("\n")), "marks"));
const marksOf = (...lines: string[]): Marks => electionOf(...lines).marks as Marks;

describe("STAR, each step of the protocol by itself", () => {
  test("the report of a whole count", () => {
    const result = granted(countStar(marksOf("5,4,0,3", "0,1,5,2", "2,2,,1"), {}));
    // Points: A 17, B 16, C 10. Three papers mark A above B, two the other way round, one equal.
    expect(
      result.stages.map(({ reason, totals, nonTransferable, notes, elected }) => [
        reason,
        totals,
        nonTransferable,
        notes,
        elected,
      ]),
    ).toEqual([
      [
        "A and B have the most points and go into the run-off (STAR, score round).",
        { 1: "17", 2: "16", 3: "10" },
        "0",
        [],
        [],
      ],
      [
        "3 papers mark A above B, 2 the other way round: A is elected (STAR, automatic run-off).",
        { 1: "3", 2: "2" },
        "1",
        [],
        [1],
      ],
    ]);
    expect([result.outcome, result.unit, result.validVotes, result.winners]).toEqual([
      "Elected: A.",
      "points, then papers",
      6,
      [1],
    ]);
  });

  test("three level in points: those go on who beat more of the others, paper by paper", () => {
    // Five points each. A is above B and above C on two papers of three, and B above C.
    const result = granted(countStar(marksOf("2,1,0,2", "1,3,5,1"), {}));
    expect(result.stages.map(({ totals }) => totals)).toEqual([
      { 1: "5", 2: "5", 3: "5" },
      { 1: "2", 2: "1" },
    ]);
  });

  test("a tie for a place in the run-off goes to whom more papers prefer, then to more of the highest marks, then to the lot", () => {
    // C leads with ten. A and B have six; two papers prefer B to A, one A to B.
    const preferred = granted(countStar(marksOf("4,0,5,1", "1,3,5,1", "1,3,0,1"), {}));
    expect(preferred.stages[1]?.totals).toEqual({ 2: "1", 3: "2" });
    // Level among papers too: B has a five, A has none.
    const highest = granted(countStar(marksOf("4,1,5,1", "2,5,5,1"), {}));
    expect(highest.stages[1]?.totals).toEqual({ 2: "0", 3: "1" });
    const open = marksOf("4,2,5,1", "2,4,5,1");
    expect(toldOf(countStar(open, { seats: 1 }))).toContain(
      "A and B tie for a place in the run-off, and the votes do not part them",
    );
    const drawn = granted(countStar(open, { seed: "s" }));
    expect([drawn.lots.map(({ stage, among }) => [stage, among]), drawn.stages[0]?.notes]).toEqual([
      [[1, [1, 2]]],
      [drawn.lots[0]?.why],
    ]);
  });

  test("a level run-off goes to more points, then to more of the highest marks, then to the lot", () => {
    const points = granted(countStar(marksOf("5,3,0,1", "2,3,0,1"), {}));
    expect([points.winners, points.stages[1]?.notes]).toEqual([
      [1],
      ["The run-off is level; A has more points."],
    ]);
    const second = granted(countStar(marksOf("3,5,0,1", "3,2,0,1"), {}));
    expect([second.winners, second.stages[1]?.notes]).toEqual([
      [2],
      ["The run-off is level; B has more points."],
    ]);
    // Six each on four papers; A has the one five.
    const highest = granted(countStar(marksOf("5,4,0,1", "1,2,0,1", "0,0,0,1"), {}));
    expect([highest.winners, highest.stages[1]?.notes]).toEqual([
      [1],
      ["The run-off is level; A has more of the highest marks."],
    ]);
    const level = marksOf("5,4,0,1", "4,5,0,1");
    expect(toldOf(countStar(level, {}))).toContain("A and B tie for the run-off");
    const drawn = granted(countStar(level, { seed: "s" }));
    expect(drawn.stages[1]?.notes).toEqual(["The run-off is level; a lot was drawn."]);
    expect([drawn.winners, drawn.lots[0]?.stage, drawn.stages[0]?.notes]).toEqual([
      [drawn.lots[0]?.chosen],
      2,
      [],
    ]);
  });

  test("one candidate alone meets nobody", () => {
    const alone = granted(readCsv(bytesOf("A\n3\n0\n"), "marks")).marks as Marks;
    const result = granted(countStar(alone, {}));
    expect(
      result.stages.map(({ reason, totals, nonTransferable }) => [reason, totals, nonTransferable]),
    ).toEqual([
      ["A have the most points and go into the run-off (STAR, score round).", { 1: "3" }, "0"],
      [
        "0 papers mark A above A, 0 the other way round: A is elected (STAR, automatic run-off).",
        { 1: "2" },
        "0",
      ],
    ]);
  });

  test("of any papers, the two with the most points meet and the one more often marked higher wins", () => {
    const paper = fc.tuple(
      fc.nat({ max: 5 }),
      fc.nat({ max: 5 }),
      fc.nat({ max: 5 }),
      fc.integer({ min: 1, max: 4 }),
    );
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1, maxLength: 8 }), (papers) => {
        const points = [0, 1, 2].map((c) =>
          papers.reduce((sum, row) => sum + (row[c] as number) * row[3], 0),
        );
        const order = [0, 1, 2].sort((a, b) => (points[b] as number) - (points[a] as number));
        const [a = 0, b = 0, last = 0] = order;
        if (points[b] === points[last] || points[a] === points[b]) return;
        const above = (x: number, y: number) =>
          papers.reduce(
            (sum, row) => sum + ((row[x] as number) > (row[y] as number) ? row[3] : 0),
            0,
          );
        const winner = above(b, a) > above(a, b) ? b : a;
        const result = countStar(marksOf(...papers.map(String)), {});
        if (isRefusal(result)) throw new Error(result.sentence);
        expect(result.winners).toEqual([winner + 1]);
        expect(result.stages[1]?.totals).toEqual({
          [a + 1]: `${above(a, b)}`,
          [b + 1]: `${above(b, a)}`,
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe("approval and score", () => {
  test("the report", () => {
    const result = granted(countScore(marksOf("5,4,0,3", "0,4,5,2", ",,,1"), { seats: 2 }));
    expect(result.stages).toMatchObject([
      {
        reason: "B, A are highest in the sum of all marks, blanks counting 0.",
        elected: [2, 1],
        notes: [],
        totals: { 1: "15", 2: "20", 3: "10" },
      },
    ]);
    expect([
      result.outcome,
      result.unit,
      result.seats,
      result.validVotes,
      result.invalidVotes,
    ]).toEqual(["Elected: B, A.", "points", 2, 5, 1]);
    const approval = granted(countApproval(marksOf("5,4,0,3", "0,4,5,2"), {}));
    expect([approval.stages[0]?.reason, approval.unit]).toEqual([
      "B is approved by the most voters.",
      "approvals",
    ]);
  });

  test("as many as there are seats, the file's number unless another is given, one where it has none", () => {
    expect(granted(countBallots(ballotsOf(2, "4 A", "3 B", "2 C"), "approval")).winners).toEqual([
      1, 2,
    ]);
    expect(
      granted(countBallots(ballotsOf(2, "4 A", "3 B", "2 C"), "approval", { seats: 3 })).winners,
    ).toEqual([1, 2, 3]);
    expect(granted(countScore(marksOf("5,4,3,1"), {})).winners).toEqual([1]);
  });

  test("the withdrawn are not counted, and nobody fills their place", () => {
    const election = electionOf("5,4,0,3", "0,1,3,2");
    const result = granted(countElection(election, "score", { withdrawn: [1], seats: 3 }));
    expect([result.stages[0]?.totals, result.winners, result.outcome]).toEqual([
      { 2: "14", 3: "6" },
      [2, 3],
      "Uncontested: 2 candidates stand for 3 places. Elected: B, C. 1 of 3 places stays empty.",
    ]);
    expect(granted(countElection(election, "star", { withdrawn: [1] })).winners).toEqual([2]);
  });

  test.each<[string, (marks: Marks) => unknown, string]>([
    [
      "no seats",
      (marks) => countScore(marks, { seats: 0 }),
      "tally.seats-not-whole The number of seats must be a whole number of at least 1.",
    ],
    [
      "half a seat",
      (marks) => countScore(marks, { seats: 1.5 }),
      "tally.seats-not-whole The number of seats must be a whole number of at least 1.",
    ],
    [
      "more seats than candidates",
      (marks) => countScore(marks, { seats: 4 }),
      "tally.more-seats-than-candidates There are more seats (4) than candidates (3).",
    ],
    [
      "STAR for two",
      (marks) => countStar(marks, { seats: 2 }),
      "tally.star.one-place star fills one place, not 2.",
    ],
    [
      "Majority Judgment for two",
      (marks) => countMajorityJudgment(marks, { seats: 2 }),
      "tally.majority-judgment.one-place majority-judgment fills one place, not 2.",
    ],
  ])("%s: refused", (_, count, sentence) => {
    expect(toldOf(count(marksOf("5,4,0,3")))).toBe(sentence);
  });

  test("blank papers alone are no valid paper, under every method that marks", () => {
    for (const count of [countScore, countApproval, countStar, countMajorityJudgment])
      expect(toldOf(count(marksOf(",,,3"), {}))).toBe(
        "tally.no-valid-paper There is no valid paper to count.",
      );
  });

  test("more marks than can be added up exactly are refused", () => {
    const marks = marksOf("1000,0,0,1");
    const many = {
      ...marks,
      rows: 3000,
      marks: new Int16Array(9000).fill(1000),
      weight: new Uint32Array(3000).fill(4_294_967_295),
    };
    expect(toldOf(countScore(many, {}))).toBe(
      "tally.marks.too-many The marks are too many to add up exactly.",
    );
  });
});

describe("Majority Judgment", () => {
  test("the report, with every median and the order of all", () => {
    const result = granted(countMajorityJudgment(marksOf("5,2,1,3", "3,2,1,2", ",,,1"), {}));
    expect([
      result.stages[0]?.totals,
      result.ranking,
      result.winners,
      result.outcome,
      result.unit,
    ]).toEqual([{ 1: "5", 2: "2", 3: "1" }, [[1], [2], [3]], [1], "Elected: A.", "median mark"]);
    expect([result.stages[0]?.reason, result.stages[0]?.elected, result.stages[0]?.notes]).toEqual([
      "A has the best median mark, of two middle marks the lower (Balinski and Laraki 2010), ties parted by taking median marks away one by one (Majority Judgment).",
      [1],
      [],
    ]);
  });

  test("equals in every mark stand in one group, and a lot decides among them", () => {
    const level = marksOf("4,4,1,3", "2,2,1,1");
    expect(toldOf(countMajorityJudgment(level, {}))).toContain("A and B tie for the place");
    const drawn = granted(countMajorityJudgment(level, { seed: "s" }));
    expect([drawn.ranking, drawn.winners, drawn.stages[0]?.notes]).toEqual([
      [[1, 2], [3]],
      [drawn.lots[0]?.chosen],
      [drawn.lots[0]?.why],
    ]);
  });

  test("a blank is the lowest mark", () => {
    const result = granted(countMajorityJudgment(marksOf(",1,1,3", "5,2,0,2"), {}));
    expect(result.stages[0]?.totals).toEqual({ 1: "0", 2: "1", 3: "1" });
  });

  test("comparing leaves the marks as they were", () => {
    const [a, b] = [Float64Array.of(1, 2, 3), Float64Array.of(1, 3, 2)];
    for (const middle of ["lower", "upper"] as const) {
      const first = compareMajorityValues(a, b, middle);
      expect(compareMajorityValues(a, b, middle)).toBe(first);
      expect(compareMajorityValues(a, a, middle)).toBe(0);
    }
    expect([[...a], [...b]]).toEqual([
      [1, 2, 3],
      [1, 3, 2],
    ]);
  });
});
