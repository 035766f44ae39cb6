import { describe, expect, test } from "vitest";
import { ballotsOf, granted } from "../../testing/elections.ts";
import { isRefusal } from "../refusal.ts";
import { countVacancyFrom } from "./countback.ts";

// A is elected on 30 first preferences, B after a transfer; C, D and E are not.
const ballots = () =>
  ballotsOf(2, "16 A>B>D", "10 A>D>C", "4 A>C", "18 B>C", "9 C>D", "8 D>C", "4 E>B");

describe("countback on the papers of the quota", () => {
  test("the papers that elected the member go to who consents and is ranked highest", () => {
    const result = granted(countVacancyFrom(ballots(), { method: "scottish-stv", vacated: 1 }));
    expect(result.stages[0]?.totals).toEqual({ 3: "4.00000", 4: "26.00000", 5: "0.00000" });
    expect(result.winners).toEqual([4]);
    expect(result.validVotes).toBe(30);
  });

  test("only those who consent take part", () => {
    const result = granted(
      countVacancyFrom(ballots(), { method: "scottish-stv", vacated: 1, consenting: [3, 5] }),
    );
    expect(result.winners).toEqual([3]);
    expect(result.stages[0]?.totals).toEqual({ 3: "14.00000", 5: "0.00000" });
    expect(result.stages[0]?.nonTransferable).toBe("16.00000");
    expect([result.validVotes, result.invalidVotes]).toEqual([30, 0]);
  });

  test("papers received by transfer count at the value they then had", () => {
    const result = granted(countVacancyFrom(ballots(), { method: "scottish-stv", vacated: 2 }));
    // A's surplus of 6 on 30 papers is worth 0.2 each, and 16 of them ranked B next.
    expect(result.stages[0]?.totals).toEqual({ 3: "18.00000", 4: "3.20000", 5: "4.00000" });
    expect(result.winners).toEqual([3]);
  });

  test.each([
    [{ vacated: 3 }, "was not elected"],
    [{ vacated: 1, consenting: [2] }, "cannot consent"],
    [{ vacated: 1, consenting: [5], withdrawn: [] }, "ranks anybody who consents"],
    [{ vacated: 1, consenting: [] }, "Nobody"],
  ])("%j is refused", (options, sentence) => {
    const answer = countVacancyFrom(ballots(), { method: "scottish-stv", ...options });
    expect(isRefusal(answer) && answer.sentence).toContain(sentence);
  });
});

describe("countback by a recount without the member", () => {
  test("sitting members keep their places and one more is found", () => {
    for (const method of ["scottish-stv", "meek-prf", "ers97"] as const) {
      const result = granted(countVacancyFrom(ballots(), { method, vacated: 1, rule: "recount" }));
      expect(result.winners.length).toBe(1);
      expect(result.winners).not.toContain(2);
    }
  });

  test("a method that keeps no papers says that the other rule is needed", () => {
    const answer = countVacancyFrom(ballots(), { method: "meek-prf", vacated: 1 });
    expect(isRefusal(answer) && answer.sentence).toContain("recount");
  });
});
