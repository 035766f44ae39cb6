import { describe, expect, test } from "vitest";
import { ballotsOf, granted } from "../../testing/elections.ts";
import {
  casesFolder,
  hasCases,
  readCaseBallots,
  readPublished,
} from "../../testing/shared-cases.ts";
import { countBallots } from "../count-ballots.ts";
import { readBlt } from "../formats/read-blt.ts";
import { isRefusal } from "../refusal.ts";
import { countBottomsUp } from "./bottoms-up.ts";
import { countIrv } from "./irv.ts";

describe("counting on to the last two (Maine 21-A §723-A, Alaska AS 15.15.350)", () => {
  const ballots = () => ballotsOf(1, "60 A>B", "20 B>C", "12 C>B", "8 D>A");

  test("a majority ends nothing while more than two continue", () => {
    expect(granted(countIrv(ballots(), {})).stages).toHaveLength(1);
    const result = granted(countIrv(ballots(), { untilTwo: true }));
    expect(result.stages.map(({ acted }) => acted)).toEqual([[], [4], [3]]);
    expect(result.stages.at(-1)?.totals).toEqual({ 1: "68", 2: "32", 3: "0", 4: "0" });
    expect(result.winners).toEqual([1]);
  });

  test("it never changes who wins without a tie", () => {
    for (const lines of [
      ["5 A>C", "4 B>C", "3 C>B"],
      ["9 A", "8 B>C", "2 C>B"],
    ]) {
      const election = ballotsOf(1, ...lines);
      expect(granted(countIrv(election, { untilTwo: true })).winners).toEqual(
        granted(countIrv(election, {})).winners,
      );
    }
  });
});

describe("write-ins excluded first", () => {
  test("even a write-in with a majority is left out before anybody is elected", () => {
    const result = granted(countIrv(ballotsOf(1, "60 W>A", "30 B", "10 A"), { writeIns: [3] }));
    expect(result.stages.map(({ acted }) => acted)).toEqual([[], [3]]);
    expect(result.stages[1]?.reason).toContain("write-ins are excluded first");
    expect(result.winners).toEqual([1]);
  });

  test("in counts for several places too", () => {
    const ballots = ballotsOf(2, "30 W>A", "20 A", "30 B", "15 C");
    for (const method of ["wig", "albany-stv", "bottoms-up"] as const) {
      const result = granted(countBallots(ballots, method, { writeIns: [4] }));
      expect(result.stages[0]?.elected).toEqual([]);
      expect(result.stages[1]).toMatchObject({ action: "exclusion", acted: [4] });
      expect([...result.winners].sort()).toEqual([1, 2]);
    }
  });

  test.each([
    [[9], "no candidate 9"],
    [[1, 2, 3], "Nobody stands but write-ins"],
  ])("%j is refused", (writeIns, sentence) => {
    const answer = countIrv(ballotsOf(1, "5 A", "4 B", "3 C"), { writeIns });
    expect(isRefusal(answer) && answer.sentence).toContain(sentence);
  });

  test.skipIf(!hasCases)(
    "Minneapolis 2013: every round that RCTab published, write-ins gone first",
    () => {
      const folder = `${casesFolder}/minneapolis-2013-mayor`;
      const election = { name: "minneapolis-2013-mayor", folder };
      const ballots = granted(readBlt(readCaseBallots(election)));
      const result = granted(
        countIrv(ballots, { writeIns: [36], untilTwo: true, seed: "not needed" }),
      );
      const published = readPublished(election);
      expect(result.winners).toEqual(published.winners);
      expect(result.stages[1]?.acted).toEqual([36]);
      for (const { totals } of published.stages) {
        // RCTab excludes in batches: ours passes through each of its rounds, with the same who continue.
        const same = result.stages.find(({ totals: ours }) =>
          Object.entries(ours).every(([n, votes]) => votes === `${totals[n] ?? 0}`),
        );
        expect(same, JSON.stringify(totals)).toBeDefined();
      }
    },
  );
});

describe("bottoms-up", () => {
  test("the lowest go until as many continue as places; no surplus is transferred", () => {
    const result = granted(countBottomsUp(ballotsOf(2, "50 A>D", "20 B", "15 C>B", "10 D>C"), {}));
    expect(result.stages.map(({ acted }) => acted)).toEqual([[], [4], [2]]);
    expect(result.winners).toEqual([1, 3]);
    expect(result.stages.at(-1)?.totals).toMatchObject({ 1: "50", 3: "25" });
  });

  test("with a threshold, until everybody who continues has that share of the votes in play", () => {
    const ballots = ballotsOf(1, "50 A", "20 B", "14 C>B", "10 D>C", "6 E");
    const fifteen = { numerator: 15, denominator: 100 };
    const result = granted(countBottomsUp(ballots, { threshold: fifteen }));
    // E's papers end: of 94 left C's 14 are below 15 %, until D's ten come to 24.
    expect(result.winners).toEqual([1, 3, 2]);
    expect([result.seats, result.outcome]).toEqual([3, "Elected: A, C, B."]);
  });
});

test("a share that is just reached is reached", () => {
  const fifteen = { numerator: 15, denominator: 100 };
  const elected = (b: number) =>
    granted(countBottomsUp(ballotsOf(1, `${100 - b} A`, `${b} B`), { threshold: fifteen })).winners;
  expect([elected(15), elected(14)]).toEqual([[1, 2], [1]]);
});

describe("an overvote that ends a paper only while more than one of the tied continues", () => {
  const lines = ["10 A>B", "9 B", "6 C=D>A", "5 D>A", "2 C>B"];

  test("it counts for the one who is left", () => {
    // At first C and D both continue, so that the six papers end there, as under `cut`.
    const both = granted(countIrv(ballotsOf(1, ...lines), { equalRanks: "while-several" }));
    expect(both.stages[0]?.nonTransferable).toBe("6");
    // Ranked behind E, who goes last of the three, they find C gone and count for D.
    const later = ballotsOf(1, "20 A>B", "19 B", "6 E>C=D>A", "12 D>A", "2 C>B");
    const result = granted(countIrv(later, { equalRanks: "while-several" }));
    expect(result.stages[2]?.transfers).toEqual([{ from: 5, to: 4, votes: "6", papers: 6 }]);
    const cut = granted(countIrv(later, {}));
    expect(cut.stages[2]?.transfers[0]?.to).toBe("non-transferable");
  });

  test("of three it counts for the last who is left", () => {
    const lines = ["20 A>B", "19 B", "6 E>C=D=F>A", "12 F>A", "2 C>B", "3 D>B"];
    const result = granted(countIrv(ballotsOf(1, ...lines), { equalRanks: "while-several" }));
    expect(
      result.stages.slice(1, 4).map(({ transfers }) => transfers.map(({ from, to }) => [from, to])),
    ).toEqual([[[3, 2]], [[4, 2]], [[5, 6]]]);
    // While D and F both continue it ends.
    const two = granted(
      countIrv(ballotsOf(1, "20 A>B", "19 B", "4 E>C=D=F>A", "12 F>A", "2 C>B", "5 D>B"), {
        equalRanks: "while-several",
      }),
    );
    expect(two.stages[2]?.transfers).toMatchObject([{ from: 5, to: "non-transferable" }]);
  });

  test("it passes over the tied when none of them continues", () => {
    const ballots = ballotsOf(1, "9 A", "8 B", "7 F>C=D>B", "1 C", "2 D");
    const result = granted(countIrv(ballots, { equalRanks: "while-several" }));
    expect(result.stages.at(-1)?.totals).toMatchObject({ 1: "9", 2: "15" });
  });

  test("where whole papers move by value it does the same", () => {
    const first = ["20 A>B", "19 B", "6 C=D>A", "12 D>A", "2 C>B"];
    const wig = (...lines: string[]) =>
      granted(countBallots(ballotsOf(1, ...lines), "wig", { equalRanks: "while-several" }));
    // Two who continue at the first rank make a paper invalid, as under `cut`.
    expect([wig(...first).validVotes, wig(...first).invalidVotes]).toEqual([53, 6]);
    // Behind E, C and D end the paper while both continue, and count for D once C is gone.
    const behind = ["20 A>B", "19 B", "6 E>C=D>A", "12 D>A"];
    expect(wig(...behind, "7 C>B").stages[1]?.transfers).toMatchObject([
      { from: 5, to: "non-transferable" },
    ]);
    expect(wig(...behind, "2 C>B").stages[2]?.transfers).toMatchObject([
      { from: 5, to: 4, votes: "6.00000" },
    ]);
  });
});

test("an option that a method settles itself is refused and not passed over", () => {
  const ballots = ballotsOf(2, "9 A", "8 B", "7 C");
  for (const [method, options, flag] of [
    ["scottish-stv", { quotaForm: "hare" }, "--quota"],
    ["scottish-stv", { decimals: 3 }, "--decimals"],
    ["ni-stv", { writeIns: [3] }, "--write-ins"],
    ["meek-prf", { paperOrder: "drawn" }, "--paper-order"],
    ["two-rounds", { untilTwo: true }, "--until-two"],
    ["ers97", { equalRanks: "split" }, "--equal-ranks"],
    ["plurality", { threshold: { numerator: 1, denominator: 5 } }, "--threshold"],
  ] as const) {
    const answer = countBallots(ballots, method, options);
    expect(isRefusal(answer) && answer.sentence).toContain(flag);
  }
});
