import { describe, expect, test } from "vitest";
import { ballotsFrom, ballotsOf, granted, toldOf } from "../../testing/elections.ts";
import { countBallots } from "../count-ballots.ts";
import type { MethodName } from "../result.ts";

const count = (...given: Parameters<typeof countBallots>) => granted(countBallots(...given));
const reasons = (...given: Parameters<typeof countBallots>) =>
  count(...given).stages.map(({ reason }) => reason);

describe("what a count says of each stage", () => {
  const lines = ["40 A>B", "20 B>C", "17 C>D", "13 D>C", "10 E>D"];

  test("Scotland: quota, surplus, exclusion, and those who are left", () => {
    const result = count(ballotsOf(3, ...lines), "scottish-stv");
    // 100 papers, quota 26: A's 14 over go to B at 14 / 40 = 0.35.
    expect(result.stages.map(({ reason }) => reason)).toEqual([
      "Every valid paper counts one vote for its first preference (SSI 2007/42 Sch. 1 r. 45); the quota is floor(100 / (3 + 1)) + 1 = 26 (SSI 2007/42 Sch. 1 r. 46).",
      "A has 40.00000 votes, 14.00000 above the quota: every paper passes to its next available preference at its value × 14.00000 / 40.00000, cut at the last decimal (SSI 2007/42 Sch. 1 r. 48).",
      "B has 34.00000 votes, 8.00000 above the quota: every paper passes to its next available preference at its value × 8.00000 / 34.00000, cut at the last decimal (SSI 2007/42 Sch. 1 r. 48).",
      "No surplus is left to transfer and places are open. E has the fewest votes, 10.00000, and is excluded; the papers pass to the next available preference at the value they had (SSI 2007/42 Sch. 1 r. 50).",
      expect.stringContaining("C has the fewest votes, 21.70580, and is excluded"),
    ]);
    expect(result.stages.map(({ notes }) => notes)).toEqual(
      [
        ["A is elected: 40.00000 votes reach the quota of 26 (SSI 2007/42 Sch. 1 r. 47)."],
        ["B is elected: 34.00000 votes reach the quota of 26 (SSI 2007/42 Sch. 1 r. 47)."],
        [],
        [],
        [expect.stringContaining("D is elected: 40.00000 votes reach the quota of 26")],
      ].slice(0, result.stages.length),
    );
  });

  test("two surpluses at once: the largest is named with its rule, or the first where that is asked for", () => {
    const two = ballotsOf(3, "30 A>C", "40 B>C", "8 C", "6 D", "5 E");
    expect(reasons(two, "scottish-stv")[1]).toContain(
      "B has 40.00000 votes, 17.00000 above the quota, the largest of 2 surpluses (SSI 2007/42 Sch. 1 r. 49): every paper",
    );
    const first = count(two, "wig", { surplusOrder: "order-of-election", criterion: "pass" });
    expect(first.stages[1]?.reason).toContain(
      ", the first of 2 surpluses (WIG: order of surpluses): every paper",
    );
    expect(first.stages[0]?.notes[0]).toContain("votes pass the quota of 23 (WIG: election)");
    expect(
      reasons(ballotsOf(1, "30 A", "20 B", "6 C>B", "5 D>B"), "wig", { bulkExclusion: true }).join(
        " ",
      ),
    ).toContain("cannot catch up with the next candidate even together: they are excluded");
  });

  test("Northern Ireland and ERS97: surpluses that wait are named only where some wait", () => {
    const waiting = ballotsOf(3, "27 A>B", "25 B", "23 C", "15 D", "10 E>D");
    const none = ballotsOf(3, "26 A>B", "25 B", "24 C", "15 D", "10 E>D");
    expect(reasons(waiting, "ni-stv", { seed: "s" })[1]).toMatch(
      /^The surpluses, 1\.00 together, are not transferred since they are less than what the lowest would need .*E \(10\.00\) has the fewest votes: excluded; the first preferences pass on/,
    );
    expect(reasons(none, "ni-stv", { seed: "s" })[1]).toMatch(
      /^E \(10\.00\) has the fewest votes: excluded/,
    );
    const ers = ballotsOf(3, "27 A>B", "24 B", "23 C", "15 D", "10 E>D", "1 B>C");
    expect(reasons(ers, "ers97", { seed: "s" })[1]).toMatch(
      /^The surpluses, 2\.00 together, are deferred since they could not save the lowest/,
    );
    expect(
      reasons(ballotsOf(3, "25 A>B", "24 B", "24 C", "17 D", "10 E>D"), "ers97", { seed: "s" })[1],
    ).toMatch(/^E \(10\.00\) has the fewest votes: excluded, papers pass on in batches/);
    const together = ballotsOf(2, "40 A>B", "30 B", "20 C", "4 D", "3 E");
    expect(reasons(together, "ni-stv", { seed: "s" }).join(" ")).toContain(
      "have together, with every surplus not transferred, fewer votes than the next candidate (Electoral Law Act (NI) 1962 Sch. 5 r. 51(12))",
    );
  });

  test("ERS97: elected by the quota or by the active vote, and the last without a transfer", () => {
    const result = count(ballotsOf(2, "10 A", "9 B", "8 C>B", "2 D>C"), "ers97");
    expect(result.quota).toBe("9.67");
    expect(result.stages[0]?.notes[0]).toBe(
      "A is elected: 10.00 votes reach the quota of 9.67 (ERS97 5.1.7).",
    );
    // Quota 5. D's two find nobody: B's four are then half of the eight that A does not keep.
    const active = count(ballotsOf(2, "6 A", "4 B", "3 C", "2 D"), "ers97");
    expect(active.stages.at(-1)?.notes).toEqual([
      "B is elected: 4.00 votes reach the active vote of 8.00 divided by 2 (ERS97 5.4.9).",
    ]);
    const equal = count(ballotsOf(1, "6 A>C", "6 B>C", "1 D"), "ers97", { byHand: [2, 1, 3, 4] });
    expect(equal.stages.flatMap(({ notes }) => notes).join(" ")).toContain(
      "have been equal throughout and there is no place for both: none is elected at this stage (ERS97 5.6.2)",
    );
    expect(equal.stages.at(-1)).toMatchObject({
      action: "election",
      elected: [2],
      transfers: [],
      reason:
        "Excluding A would leave only as many candidates as places: those left are elected and no papers move (ERS97 5.5.1).",
      notes: expect.arrayContaining(["B is elected with 6.00 votes."]),
    });
  });

  test("the Dáil: whose expenses are open, and how a surplus that all papers fit into passes on", () => {
    const expenses = (...given: string[]) =>
      count(ballotsOf(1, ...given), "dail-stv").stages[0]?.notes.at(-1);
    // 51 of 100: a quota of 51, of which a quarter is exceeded with 13.
    expect(expenses("60 A", "28 B", "12 C")).toContain(
      "C does not exceed one quarter of the quota",
    );
    expect(expenses("60 A", "16 B", "12 C", "12 D")).toContain(
      "C, D do not exceed one quarter of the quota",
    );
    expect(expenses("60 A", "27 B", "13 C")).not.toContain("quarter");
    // Quota 8, A's surplus 4: four transferable papers are no more than it.
    const four = ballotsOf(2, "4 A>B", "8 A", "3 B", "5 C", "2 D");
    expect(reasons(four, "dail-stv")[1]).toContain(
      "all 4 transferable papers, which are no more than the surplus",
    );
    const five = ballotsOf(2, "5 A>B", "7 A", "3 B", "5 C", "2 D");
    expect(reasons(five, "dail-stv")[1]).toContain(
      "from each sub-parcel its share of the 5 transferable papers",
    );
  });

  test("the Senate: each transfer value of an exclusion is a count of its own, highest first", () => {
    // 113 papers, quota 29: A's 11 over 40 papers, 20 of them to D. D goes with its own 3 and those 20.
    const result = count(
      ballotsOf(3, "20 A>D>B", "20 A>C", "21 B", "22 C", "3 D>B", "14 F", "13 G"),
      "aec-senate",
    );
    expect(result.stages[1]?.reason).toContain(
      "A has 11 votes above the quota: all 40 papers held pass on at the transfer value 11 / 40",
    );
    const excluded = result.stages.filter(({ acted }) => acted[0] === 4);
    expect(excluded.map(({ reason, totals }) => [reason, totals[2]])).toEqual([
      [
        expect.stringContaining(
          "D has the fewest votes, 8, and is excluded: the papers of transfer value 1 pass on, count 1 of 2 of this exclusion",
        ),
        "24",
      ],
      [
        expect.stringContaining(
          "the papers of transfer value 11 / 40 pass on, count 2 of 2 of this exclusion",
        ),
        "29",
      ],
    ]);
    const last = count(ballotsOf(1, "5 A", "4 B"), "aec-senate", { seed: "s" });
    expect(last.stages[0]?.notes[0]).toContain("A is elected: 5 votes reach the quota of 5");
    const more = count(ballotsOf(1, "5 A", "4 B", "3 C>B"), "aec-senate");
    expect(more.stages.at(-1)?.notes.at(-1)).toMatch(/B is elected: 7 votes reach the quota of 7/);
    const short = count(ballotsOf(1, "5 A", "4 B", "3 C"), "aec-senate");
    expect(short.stages.at(-1)?.notes.at(-1)).toBe(
      "A is elected with 5 votes, the more of the two who continue for the last place (Commonwealth Electoral Act 1918 s 273(17)).",
    );
    const lot = count(ballotsOf(1, "5 A", "5 B", "3 C"), "aec-senate", { seed: "s" });
    expect(lot.stages.at(-1)?.notes.at(-1)).toMatch(
      /is elected with 5 votes, by lot, since both continue for the last place with as many/,
    );
    const nobody = count(
      ballotsFrom(
        [
          { ranks: [[0]], weight: 9 },
          { ranks: [[1]], weight: 8 },
          { ranks: [[3]], weight: 7 },
        ],
        4,
        2,
      ),
      "aec-senate",
    );
    expect(nobody.stages[1]?.reason).toContain(
      "C has the fewest votes, 0: excluded, with no papers to pass on",
    );
  });

  test("plurality and the run-offs", () => {
    expect(reasons(ballotsOf(1, "5 A", "4 B"), "plurality")).toEqual([
      "Every valid paper counts one vote for its first preference; the one with the most is elected.",
    ]);
    expect(reasons(ballotsOf(2, "5 A", "4 B", "1 C"), "plurality")).toEqual([
      "Every valid paper counts one vote for its first preference; the 2 with the most are elected.",
    ]);
    const irv = count(ballotsOf(1, "5 A", "4 B", "2 C>B"), "irv");
    expect(irv.stages.map(({ reason }) => reason)).toEqual([
      "Every valid paper counts for its first preference.",
      "Nobody has more than half of the votes in play: C (2) has the fewest and is excluded, and the papers pass to the next preference.",
    ]);
    expect(irv.stages[1]?.notes).toEqual([
      "B is elected with 6 of 11 votes in play, more than half.",
    ]);
    const last = count(ballotsOf(1, "2 A", "2 B"), "irv", { byHand: [2, 1] });
    expect(last.stages.at(-1)?.notes.at(-1)).toBe(
      "B is elected with 2 of 2 votes in play, more than half.",
    );
    const rounds = count(ballotsOf(1, "5 A", "4 B", "3 C>B", "2 D>B"), "two-rounds");
    expect(rounds.stages[1]?.reason).toContain("C (3), D (2) do not reach the second round");
    expect(toldOf(countBallots(ballotsOf(2, "5 A", "4 B", "1 C"), "irv", { seats: 2 }))).toBe(
      "tally.run-off.one-place irv fills one place, not 2.",
    );
    expect(count(ballotsOf(2, "5 A", "4 B", "1 C"), "irv").seats).toBe(1);
    expect(toldOf(countBallots(ballotsOf(1, "5 A", "4 B"), "irv", { equalRanks: "split" }))).toBe(
      "tally.run-off.papers-not-split irv moves whole papers: none is split.",
    );
    const tied = count(ballotsOf(1, "5 A", "3 B", "3 C", "1 D>C"), "two-rounds", {
      byHand: [3, 2, 1, 4],
    });
    expect(tied.stages[1]?.acted).toEqual([2, 4]);
    const share = { numerator: 1, denominator: 4 };
    const bottoms = count(ballotsOf(1, "60 W>A", "30 B", "10 A", "3 C>B"), "bottoms-up", {
      threshold: share,
      writeIns: [4],
    });
    expect([bottoms.winners, bottoms.seats, bottoms.stages[1]?.acted]).toEqual([[1, 2], 2, [4]]);
  });

  test("each form of the quota is told as it is worked out, and only one that moves stands at each stage", () => {
    const told = (options: object) =>
      reasons(ballotsOf(2, "5 A", "3 B", "2 C"), "wig", { decimals: 2, ...options })[0];
    expect(told({ quotaForm: "droop" })).toContain("the quota is floor(10 / (2 + 1)) + 1 = 4 (");
    expect(told({ quotaForm: "droop-exact" })).toContain(
      "the quota is 10 / (2 + 1), rounded up at the last decimal, = 3.34 (",
    );
    expect(told({ quotaForm: "prf" })).toContain(
      "the quota is 10 / (2 + 1), cut at the last decimal, plus one of it, = 3.34 (",
    );
    expect(told({ quotaForm: "hare" })).toContain("the quota is 10 / 2, rounded up = 5 (");
    expect(told({ quotaForm: "hare-exact" })).toContain(
      "the quota is 10 / 2, rounded up at the last decimal, = 5.00 (",
    );
    const quotas = (method: MethodName) =>
      count(ballotsOf(2, "5 A>B", "3 B", "2 C"), method).stages.map(
        ({ quota }) => quota !== undefined,
      );
    expect([quotas("scottish-stv").includes(true), quotas("albany-stv").includes(false)]).toEqual([
      false,
      false,
    ]);
  });

  test("nothing is said of other surpluses, of surpluses that wait, or of a falling quota where there is none", () => {
    const dail = reasons(ballotsOf(3, "30 A>B", "20 B", "18 C", "14 D>C", "9 E>D"), "dail-stv", {
      seed: "s",
    });
    expect(dail.find((reason) => reason.startsWith("A has"))).not.toContain("the largest of");
    const none = reasons(ballotsOf(2, "10 A", "9 B", "8 C", "3 D>B"), "dail-stv");
    expect(none[1]).toMatch(/^D \(3\) has the fewest votes: excluded/);
    const ers = count(ballotsOf(1, "4 A", "3 B", "2 C>A"), "ers97");
    expect(ers.stages.flatMap(({ notes }) => notes).join(" ")).not.toContain("The quota falls");
    const falls = count(ballotsOf(1, "4 A", "3 B", "2 C"), "ers97");
    expect(falls.stages.flatMap(({ notes }) => notes).join(" ")).toContain(
      "The quota falls to 3.50 without the non-transferable votes (ERS97 5.4.8).",
    );
    const just = count(ballotsOf(2, "3 A", "2 B", "2 C>B", "2 D>C"), "ers97", { seed: "s" });
    expect(just.stages[0]?.notes).toEqual([
      "A is elected: 3.00 votes reach the quota of 3.00 (ERS97 5.1.7).",
    ]);
  });

  test("what cutting leaves over is told apart from papers that name nobody", () => {
    // 14 (or 15) over on 29 papers at 0.48 (0.51): some is left over. Where all go on at their value, the rest finds nobody.
    const lines = ["17 A>B", "12 A>C", "11 A", "20 B>C", "16 C>D", "15 D>E>C", "9 E>D>C"];
    for (const method of ["ni-stv", "ers97"] as const) {
      const cut = count(ballotsOf(3, ...lines), method, { seed: "s" }).stages[1];
      expect(cut?.transfers.map(({ to }) => to)).toContain("fractions");
      expect(cut?.nonTransferableFractions).toBe(cut?.nonTransferable);
      const whole = count(ballotsOf(3, "40 A", "20 B>C", "16 C>D", "15 D>E>C", "9 E>D>C"), method, {
        seed: "s",
      });
      const surplus = whole.stages.find(({ action }) => action === "surplus");
      expect(surplus?.transfers.map(({ to }) => to)).toEqual(["non-transferable"]);
      expect(surplus?.nonTransferableFractions).toBeUndefined();
    }
  });

  test("no papers move once as many continue as places are left, and before that all of them do", () => {
    for (const [method, done, passed] of [
      [
        "ni-stv",
        "no papers move (Electoral Law Act (NI) 1962 Sch. 5 r. 52(3))",
        "the first preferences pass on, then the papers received",
      ],
      [
        "dail-stv",
        "no papers move (Electoral Act 1992 s 124(3))",
        "all papers pass to the next available preference",
      ],
    ] as const) {
      const level = count(ballotsOf(2, "10 A", "9 B", "9 C"), method, { byHand: [2, 3, 1] });
      expect(level.stages.at(-1)?.reason).toContain(done);
      expect(level.winners).toEqual([1, 2]);
      expect(reasons(ballotsOf(2, "10 A", "9 B", "8 C", "3 D>B"), method)[1]).toContain(passed);
    }
  });

  test("a surplus whose transferable papers are worth just as much passes on at their value", () => {
    // 100 papers, three places: 14 (15) more than the quota, and as many papers that go on.
    for (const [method, given] of [
      ["ni-stv", ["14 A>B", "26 A"]],
      ["ers97", ["15 A>B", "25 A"]],
    ] as const) {
      const told = reasons(
        ballotsOf(3, ...given, "20 B>C", "16 C>D", "15 D>E>C", "9 E>D>C"),
        method,
        { seed: "s" },
      );
      expect(told[1]).toContain(
        "their present value 1.00, since together they are worth no more than the surplus",
      );
    }
  });

  test("a paper that names only the withdrawn is invalid, also where two of them stand at one rank", () => {
    const result = count(ballotsOf(1, "4 A", "3 B", "2 C=D", "1 C"), "irv", { withdrawn: [3, 4] });
    expect([result.validVotes, result.invalidVotes]).toEqual([7, 3]);
    const cut = count(ballotsOf(1, "4 A", "3 B", "2 C=D"), "irv");
    expect([cut.validVotes, cut.invalidVotes, cut.stages[0]?.nonTransferable]).toEqual([9, 0, "2"]);
  });

  test("papers are mixed by a seed up to a million of them", () => {
    const told = (papers: number, seed: object) =>
      toldOf(
        countBallots(ballotsOf(1, `${papers} A`, "1 B", "3 C"), "dail-stv", {
          paperOrder: "drawn",
          ...seed,
        }),
      );
    expect(told(9, {})).toBe(
      "tally.papers.seed-needed The order of the papers is to be drawn: a seed is needed (`--seed TEXT`).",
    );
    expect(told(999_997, { seed: "s" })).toBe(
      "tally.papers.too-many-to-mix Papers are mixed by a seed up to 1,000,000 of them.",
    );
  });
});
