import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsFrom, ballotsOf, granted, toldOf } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { pseudoRandomNumbers } from "./new-zealand-ties.ts";

/** Local Electoral Regulations 2001 (NZ) Sch. 1A cl. 41 to 47, as the generator's authors print it, in floating point. */
function drawPlainly(candidates: number, vacancies: number, votes: number): number[] {
  let [x, y, z] = [candidates + 5, vacancies, (votes + 10_000 * (votes % 10)) % 30_323];
  const draw = () => {
    x = (171 * x) % 30_269;
    y = (172 * y) % 30_307;
    z = (170 * z) % 30_323;
    return (x / 30_269 + y / 30_307 + z / 30_323) % 1;
  };
  for (let i = 0; i < 4; i++) draw();
  return Array.from({ length: candidates }, draw);
}

describe("New Zealand's tie rule", () => {
  test("the numbers are those of Wichmann and Hill's generator, four thrown away", () => {
    const whole = 30_269 * 30_307 * 30_323;
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 100_000 }),
        (candidates, vacancies, votes) => {
          const ours = pseudoRandomNumbers(candidates, vacancies, votes);
          const plain = drawPlainly(candidates, vacancies, votes);
          expect(ours).toHaveLength(candidates);
          for (const [i, number] of ours.entries())
            expect(Number(number) / whole).toBeCloseTo(plain[i] as number, 9);
        },
      ),
    );
  });

  test("who was level throughout goes by the lowest number, and it is said; no seed is asked for", () => {
    for (const [b, c] of [
      [5, 5],
      [7, 7],
      [8, 8],
      [11, 11],
    ] as const) {
      const result = granted(
        countBallots(ballotsOf(1, "30 A", `${b} B`, `${c} C`, "29 D"), "meek-nz"),
      );
      const numbers = drawPlainly(4, 1, 59 + b + c);
      const lower = (numbers[1] as number) < (numbers[2] as number) ? "B" : "C";
      expect(result.stages[0]?.excluded).toEqual([lower === "B" ? 2 : 3]);
      expect(result.stages[0]?.notes).toContain(
        `B and C have been level throughout: ${lower} has the lowest pseudo-random number (Sch. 1A cl. 19, 41-47).`,
      );
    }
  });

  test("a seed or an order made by hand takes its place", () => {
    const ballots = () => ballotsOf(1, "30 A", "5 B", "5 C", "29 D");
    for (const byHand of [
      [2, 3],
      [3, 2],
    ])
      expect(granted(countBallots(ballots(), "meek-nz", { byHand })).stages[0]?.excluded).toEqual([
        byHand[1],
      ]);
    const drawn = granted(countBallots(ballots(), "meek-nz", { seed: "s" }));
    expect(drawn.stages[0]?.excluded).toEqual([drawn.lots[0]?.chosen]);
  });

  test("whoever was behind at the first difference goes, without any number", () => {
    // B and C come to ten each when E's papers are shared out; at the first step B had fewer.
    const result = granted(
      countBallots(ballotsOf(1, "30 A", "8 B", "9 C", "2 E>B", "1 E>C", "29 D"), "meek-nz"),
    );
    expect(result.stages[1]?.excluded).toEqual([2]);
    expect(result.stages[1]?.notes.join()).toContain(
      "at stage 1, the first point where they differed, B had fewest",
    );
  });
});

describe("what a report of Meek's rule says", () => {
  test("the first stage gives the quota, and each election and exclusion its votes and its clause", () => {
    // 100 papers, two places: a quota of 33.333333334. A has 50.
    const result = granted(countBallots(ballotsOf(2, "50 A>B", "26 B", "24 C"), "meek-prf"));
    expect(result.quota).toBe("33.333333334");
    expect(result.stages[0]?.reason).toBe(
      "Every valid paper counts one vote for its first preference; the quota is (votes not in excess) / (2 + 1) = 33.333333334 (PRF reference Meek B.2.b). After 1 pass over the papers A reaches the quota of 33.333333334 (PRF reference Meek B.2.c).",
    );
    expect(result.stages[0]?.notes).toEqual([
      "A is elected: 50.000000000 votes reach the quota of 33.333333334 (PRF reference Meek B.2.c).",
    ]);
    // A keeps two thirds and a little; B's 16.67 more elect it.
    expect(result.stages[1]?.reason).toBe(
      "After 2 passes over the papers B reaches the quota of 33.333333334 (PRF reference Meek B.2.c).",
    );
    expect(result.stages[1]?.keepValues).toEqual({
      1: "0.666666667",
      2: "1.000000000",
      3: "1.000000000",
    });
    expect(result.stages[1]?.totals).toEqual({
      1: "33.333333350",
      2: "42.666666650",
      3: "24.000000000",
    });
    expect(result.stages[1]?.transfers).toEqual([{ from: 1, to: 2, votes: "16.666666650" }]);
  });

  test("two who reach the quota at once, in the order of their votes and then of the file", () => {
    const result = granted(
      countBallots(ballotsOf(3, "30 C", "30 A", "40 B", "5 D", "6 E"), "meek-prf"),
    );
    expect(result.winners).toEqual([2, 1, 3]);
    expect(result.stages[0]?.reason).toContain("A, B, C reach the quota");
  });

  test("no more candidates than places: all are elected with what they have", () => {
    const [only, ...more] = granted(countBallots(ballotsOf(2, "5 A", "6 B>A"), "meek-1987")).stages;
    expect([only?.elected, more]).toEqual([[2, 1], []]);
    expect(only?.reason).toContain("There are no more candidates than places.");
    expect(only?.notes).toEqual([
      "B is elected with 6.000000000 votes: as many candidates continue as places are left (Algorithm 123 (1987), as many left as places).",
      "A is elected with 5.000000000 votes: as many candidates continue as places are left (Algorithm 123 (1987), as many left as places).",
    ]);
  });

  test("more candidates than fit into a table are counted as few are", () => {
    const others = Array.from({ length: 70 }, (_, i) => [[i + 3]]);
    const papers = (extra: readonly number[][][]) => [
      { ranks: [[0], [1], [2]], weight: 50 },
      { ranks: [[1], [0]], weight: 26 },
      { ranks: [[2], [1]], weight: 24 },
      ...extra.map((ranks) => ({ ranks, weight: 1 })),
    ];
    for (const method of ["meek-prf", "meek-nz", "meek-1987"] as const) {
      const many = granted(countBallots(ballotsFrom(papers([]), 73, 2), method, { seed: "s" }));
      const few = granted(countBallots(ballotsFrom(papers([]), 3, 2), method));
      expect(many.winners).toEqual(few.winners);
      const shared = granted(
        countBallots(ballotsFrom(papers(others), 73, 2), method, { seed: "s" }),
      );
      expect(shared.validVotes).toBe(170);
      expect(shared.winners).toEqual([1, 2]);
    }
  });

  test("equal ranks share a paper over all orders, and an empty paper is invalid", () => {
    // Six papers: three for each of A and B. Then C's go to A.
    const result = granted(countBallots(ballotsOf(1, "6 A=B", "4 C>A", "5 A", "2"), "meek-prf"));
    expect([result.validVotes, result.invalidVotes]).toEqual([15, 2]);
    expect(result.stages[0]?.totals).toEqual({
      1: "8.000000000",
      2: "3.000000000",
      3: "4.000000000",
    });
    expect(result.winners).toEqual([1]);
    const tied = granted(
      countBallots(ballotsOf(1, "6 A=B=C", "1 A", "3 D"), "meek-prf", { withdrawn: [4] }),
    );
    // A sixth of a vote has no ninth decimal for all of it: what is cut off is in the excess.
    expect([tied.validVotes, tied.invalidVotes, tied.stages[0]?.totals]).toEqual([
      7,
      3,
      { 1: "2.999999992", 2: "1.999999992", 3: "1.999999992" },
    ]);
    const nobody = countBallots(ballotsOf(1, "6 A=B", "3"), "meek-prf", { withdrawn: [1, 2] });
    expect(toldOf(nobody)).toBe("tally.nobody-stands Nobody stands.");
    const unread = countBallots(ballotsOf(1, "6 A=B", "3", "0 C"), "meek-prf", {
      withdrawn: [1, 2],
    });
    expect(toldOf(unread)).toBe("tally.no-valid-paper There is no valid paper to count.");
  });
});
