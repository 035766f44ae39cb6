import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresOf, PlainTable, smallElection, unlessLevel } from "../../testing/by-paper.ts";
import { ballotsFrom, ballotsOf, granted, type Paper, toldOf } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import { isRefusal } from "../refusal.ts";
import { countVacancyFrom } from "./countback.ts";

/** The papers of somebody elected at the first stage, given to whoever consents and stands highest on them. */
function fillPlainly(
  papers: readonly Paper[],
  candidates: number,
  vacated: number,
  consenting: readonly number[],
) {
  const held = papers
    .filter(({ ranks }) => ranks[0]?.[0] === vacated)
    .map(({ ranks, weight }) => ({
      ranks: ranks.filter(([c]) => consenting.includes(c as number)),
      weight,
    }));
  const table = new PlainTable(held, candidates, 1, 5);
  table.lost = held.reduce(
    (sum, { ranks, weight }) => sum + (ranks.length === 0 ? BigInt(weight) * 100_000n : 0n),
    0n,
  );
  for (let c = 0; c < candidates; c++) if (!consenting.includes(c)) table.out.add(c);
  const elect = () => {
    const inPlay = table.hopefuls.reduce((sum, c) => sum + table.of(c), 0n);
    table.electReaching((c) => table.of(c) * 2n > inPlay);
    table.electRest();
    table.endStage();
  };
  elect();
  while (!table.isOver) {
    const lowest = table.choose(table.hopefuls, "fewest", "backwards");
    table.out.add(lowest);
    for (const paper of table.heldBy(lowest)) table.pass(paper, paper.value, 0);
    table.votes[lowest] = 0n;
    elect();
  }
  return table;
}

test("of somebody elected on first preferences, each figure is that of their papers counted by themselves", () => {
  fc.assert(
    fc.property(smallElection(5, 16), (papers) => {
      const ballots = () => ballotsFrom(papers, 5, 2);
      const original = countBallots(ballots(), "scottish-stv");
      if (isRefusal(original)) return;
      const [member = 0] = original.stages[0]?.elected ?? [];
      const consenting = [1, 2, 3, 4, 5].filter((n) => !original.winners.includes(n));
      if (member === 0 || original.stages[0]?.notes[0]?.includes("as many candidates")) return;
      const asks = papers.some(
        ({ ranks }) =>
          ranks[0]?.[0] === member - 1 && ranks.flat().some((c) => consenting.includes(c + 1)),
      );
      const plain = asks
        ? unlessLevel(() =>
            fillPlainly(
              papers,
              5,
              member - 1,
              consenting.map((n) => n - 1),
            ),
          )
        : undefined;
      if (plain === undefined) return;
      const result = countVacancyFrom(ballots(), { method: "scottish-stv", vacated: member });
      const { won, stages } = figuresOf(granted(result));
      expect(won).toEqual(plain.won);
      expect(stages).toEqual(
        plain.stages.map((figures) =>
          figures.filter((_, c) => c === 5 || consenting.includes(c + 1)),
        ),
      );
    }),
    { numRuns: 200 },
  );
});

describe("a countback worked by hand", () => {
  // A is elected on 30 papers: 16 rank D next to B, 10 D, 4 C.
  const ballots = () =>
    ballotsOf(2, "10 A>B>D", "9 A>D>C", "8 A>C>E", "3 A>E>C", "18 B>C", "9 C>D", "8 D>C", "4 E>B");

  test("the report", () => {
    const result = granted(countVacancyFrom(ballots(), { method: "scottish-stv", vacated: 1 }));
    expect(
      result.stages.map(({ action, acted, reason, totals, nonTransferable }) => [
        action,
        acted,
        reason,
        totals,
        nonTransferable,
      ]),
    ).toEqual([
      [
        "first-preferences",
        [],
        "The papers A held when elected go at the value they then had to the consenting candidate ranked highest (countback).",
        { 3: "8.00000", 4: "19.00000", 5: "3.00000" },
        "0.00000",
      ],
    ]);
    expect(result.stages[0]?.notes).toEqual([
      "D fills the vacancy with 19.00000 of 30.00000 votes in play.",
    ]);
    expect([result.seats, result.winners, result.validVotes, result.invalidVotes]).toEqual([
      1,
      [4],
      30,
      0,
    ]);
  });

  test("exactly half is not more than half: the lowest is excluded, and their papers pass on", () => {
    const even = ballotsOf(2, "15 A>D", "10 A>C", "5 A>E>C", "18 B>C", "9 C>D", "8 D>C", "4 E>B");
    const result = granted(
      countVacancyFrom(even, {
        method: "scottish-stv",
        vacated: 1,
        consenting: [3, 4, 5],
        byHand: [4, 3, 5],
      }),
    );
    expect(
      result.stages.map(({ action, acted, reason, transfers }) => [
        action,
        acted,
        reason,
        transfers,
      ]),
    ).toEqual([
      ["first-preferences", [], expect.stringContaining("countback"), []],
      [
        "exclusion",
        [5],
        "Nobody has more than half of the votes in play: E has the fewest, 5.00000, and is excluded (countback).",
        [{ from: 5, to: 3, votes: "5.00000", papers: 5 }],
      ],
      [
        "exclusion",
        [3],
        "Nobody has more than half of the votes in play: C has the fewest, 15.00000, and is excluded (countback).",
        [{ from: 3, to: "non-transferable", votes: "15.00000", papers: 15 }],
      ],
    ]);
    expect(result.stages.at(-1)?.notes.at(-1)).toBe(
      "D fills the vacancy with 15.00000 of 15.00000 votes in play.",
    );
    expect([result.winners, result.excludedAtStage]).toEqual([[4], { 5: 1, 3: 2 }]);
  });

  test("papers received at less than a vote go on at that, with the decimals of the rule", () => {
    const wig = granted(countVacancyFrom(ballots(), { method: "wig", decimals: 3, vacated: 2 }));
    // B has 18 of its own, ten of A's at 6 / 30 = 0.2, and with E's four just the quota of 24.
    expect(wig.stages[0]?.totals).toEqual({ 3: "18.000", 4: "2.000", 5: "4.000" });
    expect([wig.validVotes, wig.winners]).toEqual([32, [3]]);
  });

  test("a recount: all but the member, the sitting and those who consent are out, and one more is found", () => {
    const result = granted(
      countVacancyFrom(ballots(), {
        method: "scottish-stv",
        vacated: 1,
        rule: "recount",
        consenting: [4, 5],
      }),
    );
    expect([result.seats, result.winners, result.outcome]).toEqual([
      1,
      [4],
      "The vacancy is filled by D.",
    ]);
    expect(result.candidates.filter(({ withdrawn }) => withdrawn).map(({ n }) => n)).toEqual([
      1, 3,
    ]);
    // B sits and cannot lose the place, though D and C have more without A.
    const weak = () => ballotsOf(2, "40 A>C", "9 B", "10 C", "11 D", "30 B>D");
    const kept = granted(
      countVacancyFrom(weak(), { method: "meek-prf", vacated: 1, rule: "recount" }),
    );
    expect(kept.winners).toEqual([3]);
    const only = granted(
      countVacancyFrom(ballotsOf(1, "9 A>C", "8 B", "7 C"), {
        method: "scottish-stv",
        vacated: 1,
        rule: "recount",
      }),
    );
    expect(only.winners).toEqual([3]);
  });

  test.each<[string, object, string]>([
    [
      "a member who was not elected",
      { vacated: 3 },
      "tally.countback.not-elected Candidate 3 was not elected, so that no place is vacant.",
    ],
    [
      "consent of somebody who sits",
      { vacated: 1, consenting: [4, 2] },
      "tally.countback.cannot-consent Candidate 2 cannot consent: not an unelected candidate.",
    ],
    [
      "consent of the member",
      { vacated: 1, consenting: [1] },
      "tally.countback.cannot-consent Candidate 1 cannot consent: not an unelected candidate.",
    ],
    [
      "consent of the withdrawn",
      { vacated: 1, withdrawn: [5], consenting: [5] },
      "tally.countback.cannot-consent Candidate 5 cannot consent: not an unelected candidate.",
    ],
    [
      "nobody's consent",
      { vacated: 1, consenting: [] },
      "tally.countback.nobody-consents Nobody who could fill the vacancy consents.",
    ],
    [
      "a rule that keeps no papers",
      { vacated: 1, method: "ers97" },
      "tally.countback.keeps-no-papers The method ers97 keeps no papers for a countback: use the rule `recount`.",
    ],
  ])("%s: refused", (_, change, sentence) => {
    expect(
      toldOf(countVacancyFrom(ballots(), { method: "scottish-stv", vacated: 1, ...change })),
    ).toBe(sentence);
  });

  test("papers that rank nobody who consents are refused, and who withdrew takes no place", () => {
    const few = () => ballotsOf(1, "9 A>B", "3 B", "2 C");
    expect(
      toldOf(countVacancyFrom(few(), { method: "scottish-stv", vacated: 1, consenting: [3] })),
    ).toBe(
      "tally.countback.no-paper-ranks-them No paper of the vacating member ranks anybody who consents.",
    );
    for (const rule of ["quota-papers", "recount"] as const) {
      const terms = { method: "scottish-stv", vacated: 1, rule, withdrawn: [4] } as const;
      const result = granted(countVacancyFrom(ballots(), terms));
      expect(result.winners).toEqual([3]);
    }
  });
});
