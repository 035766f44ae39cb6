import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ballotsFrom,
  ballotsOf,
  bytesOf,
  granted,
  levelLines,
  papersOver,
} from "../../testing/elections.ts";
import { casesFolder, hasCases, readCaseBallots } from "../../testing/shared-cases.ts";
import { type Ballots, ranksOf } from "../ballots/ballots.ts";
import { readBlt } from "../formats/read-blt.ts";
import { readPrefLib } from "../formats/read-preflib.ts";
import { isRefusal } from "../refusal.ts";
import { countDail } from "./dail.ts";
import { mixPapers } from "./mix-papers.ts";

const count = (seats: number, ...lines: string[]) =>
  granted(countDail(ballotsOf(seats, ...lines), {}));

describe("the twenty papers on which Ireland's own counting program was tried in 2005", () => {
  // "Integrated Election Software I-1.00", location of all votes after the fifth count, as kept with the Votail
  // project (external_tools/coyledoyle, "GE - 3 - 8 - 20"). Marks stand in the order of the candidates.
  const marks = [
    ...["61230574", "31026405", "00003201", "10000002", "00200010", "30460125", "61500324"],
    ...["20531040", "04031020", "00100230", "02000010", "73865412", "30200104", "00314205"],
    ...["02103000", "00203410", "00325014", "03000421", "00010000", "15000423"],
  ];
  const names = [
    "Hayes",
    "Nugent",
    "Doyle",
    "Loughrey",
    "Coyle",
    "Grimaldi",
    "Carney",
    "Cunningham",
  ];
  const rows = marks.map((paper) =>
    [...paper]
      .map((rank, i) => ({ rank: Number(rank), n: i + 1 }))
      .filter(({ rank }) => rank > 0)
      .sort((a, b) => a.rank - b.rank)
      .map(({ n }) => n),
  );
  const blt = `8 3\n${rows.map((row) => `1 ${row.join(" ")} 0`).join("\n")}\n0\n${names.map((name) => `"${name}"`).join("\n")}\n"2005"\n`;
  const result = () =>
    granted(countDail(granted(readBlt(bytesOf(blt))), { byHand: [2, 7, 1, 3, 4, 8, 5, 6] }));

  test("every candidate holds the same papers after every count", () => {
    expect(result().stages.map(({ totals }) => Object.values(totals).join(" "))).toEqual([
      "2 3 2 2 2 2 5 2",
      "2 3 3 2 2 0 6 2",
      "3 3 3 3 0 0 6 2",
      "3 4 3 3 0 0 6 0",
      "3 5 4 0 0 0 6 0",
    ]);
    expect(result().stages.map(({ nonTransferable }) => nonTransferable)).toEqual([..."00012"]);
  });

  test("Carney reaches the quota of 6, and the last but one cannot be caught up with", () => {
    expect([result().quota, result().winners]).toEqual(["6", [7, 2, 3]]);
    expect(result().stages[4]?.notes.join()).toContain("s 124(1A)");
  });
});

describe("a surplus, worked by hand from section 121", () => {
  // 21 papers, 2 places: the quota is floor(21 / 3) + 1 = 8, A's surplus 4, of 11 transferable papers.
  const surplus = ["3 A>B>C", "2 A>B>D", "4 A>C", "2 A>D", "1 A"];
  const others = ["1 B", "4 C", "4 D"];
  const result = () => count(2, ...surplus, ...others);

  test("each sub-parcel gives its share and the largest fractions count as one", () => {
    // B 5 × 4 / 11 = 1 9/11, C 4 × 4 / 11 = 1 5/11, D 2 × 4 / 11 = 0 8/11: B and D are rounded up (s 121(7)).
    expect(result().stages[1]?.totals).toEqual({ 1: "8", 2: "3", 3: "5", 4: "5" });
    expect(result().stages[1]?.notes[0]).toBe(
      "Papers taken: B 2 of 5 (fraction 9/11), C 1 of 4 (fraction 5/11), D 1 of 2 (fraction 8/11).",
    );
  });

  test("the papers last filed are those that move: here the two that name D next", () => {
    expect(result().stages[2]).toMatchObject({ action: "exclusion", acted: [2] });
    expect(result().stages[2]?.transfers.filter(({ to }) => to === 4)).toMatchObject([
      { papers: 2 },
    ]);
    expect(result().winners).toEqual([1, 4]);
  });

  test("filed the other way round, the other two move", () => {
    const [first = "", second = "", ...rest] = surplus;
    expect(count(2, second, first, ...rest, ...others).winners).toEqual([1, 3]);
  });

  test("drawn by a seed, the order of lines does not matter, nor how papers are grouped", () => {
    const drawn = (...lines: string[]) =>
      granted(countDail(ballotsOf(2, ...lines), { paperOrder: "drawn", seed: "9 May" })).stages;
    const lines = [...surplus, ...others];
    expect(drawn(...lines.toReversed())).toEqual(drawn(...lines));
    expect(drawn("1 A>B>C", ...lines.slice(1), "2 A>B>C")).toEqual(drawn(...lines));
  });

  test("no more transferable papers than the surplus: all pass on, the rest is not effective", () => {
    const few = count(2, "2 A>B", "10 A", "3 B", "4 C", "2 D");
    expect(few.stages[1]?.totals).toEqual({ 1: "8", 2: "5", 3: "4", 4: "2" });
    expect(few.stages[1]?.nonTransferable).toBe("2");
  });

  test("only the papers last received are looked at", () => {
    // Quota 10. B has 9 first preferences for D; E's three for C take it to 12: the surplus of 2 goes to C alone.
    const later = count(2, "8 A", "9 B>D", "4 C", "4 D", "3 E>B>C");
    expect(later.stages[2]).toMatchObject({ action: "surplus", acted: [2] });
    expect(later.stages[2]?.totals).toMatchObject({ 2: "10", 3: "6", 4: "4" });
  });
});

test("equal fractions go to the larger sub-parcel, then to the earliest count, then to the lot", () => {
  // A's surplus of 3 from 9 × B, 9 × C: 1 9/18 each. B and C were level throughout: the lot, and only it.
  const lines = ["9 A>B", "9 A>C", "1 A", "7 B", "7 C", "14 D"];
  const answer = countDail(ballotsOf(2, ...lines), {});
  expect(isRefusal(answer) && answer.sentence).toContain("B and C tie for whose fraction");
  const settled = count(2, ...lines.map((line) => line.replace("7 B", "8 B")));
  expect(settled.lots).toEqual([]);
});

test("equal votes go by the first count at which they differed, not the latest", () => {
  expect(
    count(1, ...levelLines)
      .stages.slice(0, 4)
      .map(({ excluded }) => excluded),
  ).toEqual([[], [5], [6], [3]]);
});

test("two go together only if that cannot cost one of them its expenses", () => {
  // 100 papers, quota 26, a quarter is passed with 7. Y's five and X's three would come to eight.
  const lines = ["25 A", "24 B", "23 C", "20 D", "3 X>Y"];
  expect(count(3, ...lines, "5 Y").stages[1]?.acted).toEqual([5]);
  // Three and three cannot pass seven: one operation.
  expect(count(3, ...lines, "2 D", "3 Y").stages[1]?.acted).toEqual([5, 6]);
});

test("mixed papers lie the same way however their equal ranks are written", () => {
  const rows = (...lines: string[]) => {
    const mixed = mixPapers(ballotsOf(1, ...lines), "9 May");
    return Array.from({ length: mixed.rows }, (_, row) => ranksOf(mixed, row)[0]);
  };
  const others = ["5 B>A", "5 C", "5 D>A"];
  expect(rows("5 A>B=C", ...others)).toEqual(rows(...others, "5 A>C=B"));
  expect(new Set(rows("5 A>B=C", ...others).map(String)).size).toBe(4);
});

test("mixed papers lie as their hashes rise, and anybody can hash them again", () => {
  // The seed, the preferences, and which of the papers marked so it is.
  const papers = ["3>1>2\n1", "3>1>2\n2", "1=2\n1", "2\n1"];
  const hashed = papers
    .map((paper) => [createHash("sha256").update(`9 May\n${paper}`).digest("hex"), paper] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const mixed = mixPapers(ballotsOf(1, "1 C>A>B", "1 A=B", "1 B", "1 C>A>B"), "9 May");
  const lying = Array.from({ length: mixed.rows }, (_, row) =>
    ranksOf(mixed, row)
      .map((rank) => rank.map((c) => c + 1).join("="))
      .join(">"),
  );
  expect(lying).toEqual(hashed.map(([, paper]) => paper.split("\n")[0]));
});

test("a surplus that could change nothing waits", () => {
  // 40 papers, quota 14. A's surplus of 1 neither elects B nor lifts D to C, nor past a quarter of the quota.
  const result = count(2, "15 A>D", "11 B", "9 C>B", "5 D>C");
  expect(result.stages[1]).toMatchObject({ action: "exclusion", acted: [4] });
  expect(result.stages[1]?.reason).toContain("could change nothing now");
});

test("candidates whom nobody put first go together, and only who really tie is named", () => {
  const blt =
    '5 2\n7 1 3 0\n7 2 3 0\n6 3 1 0\n2 3 2 0\n0\n"Ash"\n"Birch"\n"Cedar"\n"Dogwood"\n"Elm"\n"Nobody first"\n';
  const answer = countDail(granted(readBlt(bytesOf(blt))), {});
  if (!isRefusal(answer)) throw new Error("no lot was asked for");
  expect(answer.sentence).toContain("Ash and Birch tie");
  expect(answer.sentence).not.toMatch(/Dogwood|Elm/);
});

test("papers are never split, made or lost", () => {
  fc.assert(
    fc.property(papersOver(5), fc.integer({ min: 1, max: 4 }), (papers, seats) => {
      const ballots: Ballots = ballotsFrom(papers, 5, seats);
      const result = countDail(ballots, { seed: "s" });
      if (isRefusal(result)) return;
      for (const { totals, nonTransferable } of result.stages) {
        const figures = [...Object.values(totals), nonTransferable];
        expect(figures.every((figure) => /^\d+$/.test(figure))).toBe(true);
        expect(figures.reduce((sum, figure) => sum + Number(figure), 0)).toBe(result.validVotes);
      }
    }),
    { numRuns: 300 },
  );
});

test("grouping equal neighbours on one line changes nothing", () => {
  fc.assert(
    fc.property(papersOver(5, 12), (papers) => {
      const single = papers.flatMap((paper) =>
        Array.from({ length: paper.weight }, () => ({ ...paper, weight: 1 })),
      );
      const grouped = countDail(ballotsFrom(papers, 5, 2), { seed: "s" });
      expect(countDail(ballotsFrom(single, 5, 2), { seed: "s" })).toEqual(grouped);
    }),
    { numRuns: 200 },
  );
});

describe.skipIf(!hasCases)(
  "the three constituencies that were counted by machine in May 2002",
  () => {
    test.each([
      ["dublin-north-2002", 4, ["Sargent", "Ryan", "Glennon", "Wright"]],
      ["dublin-west-2002", 3, ["Lenihan", "Higgins", "Burton"]],
      ["meath-2002", 5, ["Dempsey", "John Bruton", "Wallace", "English", "Brady"]],
    ] as const)("%s returns those who sat", (name, seats, elected) => {
      const bytes = readCaseBallots(
        { name, folder: `${casesFolder}/ballots-only` },
        `${name}.soi.gz`,
      );
      const ballots = granted(readPrefLib(bytes));
      const result = granted(countDail(ballots, { seats, seed: "not needed" }));
      const names = result.winners.map((n) => ballots.candidates[n - 1]?.name ?? "").sort();
      expect(elected.every((who) => names.some((won) => won.includes(who)))).toBe(true);
      expect([names.length, result.lots.length]).toEqual([seats, 0]);
    });
  },
);

test("of two equal surpluses the one that arose at the earlier count goes first (s 121)", () => {
  // Quota 26. A's surplus of 2 can change nothing until E's papers bring B to 28 as well; then both together could elect C.
  const { stages, winners } = count(3, "28 A>D", "21 B>D", "23 C", "21 D", "7 E>B>C");
  expect(stages.map(({ action, acted }) => [action, acted])).toEqual([
    ["first-preferences", []],
    ["exclusion", [5]],
    ["surplus", [1]],
    ["surplus", [2]],
  ]);
  expect(stages.at(-1)?.totals).toMatchObject({ 1: "26", 2: "26", 3: "25", 4: "23" });
  expect(winners).toEqual([1, 2, 3]);
});
