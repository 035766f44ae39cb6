import { describe, expect, test } from "vitest";
import { ballotsOf, granted } from "../../testing/elections.ts";
import { casesFolder, hasCases, readCaseBallots } from "../../testing/shared-cases.ts";
import { readBlt } from "../formats/read-blt.ts";
import { isRefusal } from "../refusal.ts";
import { countSenate } from "./senate.ts";

const readCase = (name: string) =>
  granted(readBlt(readCaseBallots({ name, folder: `${casesFolder}/${name}` })));

describe("equal votes under section 273 as amended in 2021", () => {
  // A, B and C reach 110 together. At count 2 they had 103, 103 and 102, at count 1 100, 101 and 102.
  const three = () =>
    ballotsOf(
      5,
      ...["100 A>D>E", "101 B>D>E", "102 C>E>D", "97 D", "98 E", "105 H"],
      ...["3 F>A>D", "2 F>B>D", "7 G>A>D", "7 G>B>D", "8 G>C>E"],
    );

  test("the last place goes to the lot, whoever led before", () => {
    const answer = countSenate(ballotsOf(1, "5 A", "3 B", "2 C>B"), {});
    expect(isRefusal(answer) && answer.sentence).toContain(
      "A and B tie for which takes the last place",
    );
    const drawn = [1, 2, 3, 4, 5, 6, 7, 8].map(
      (n) => granted(countSenate(ballotsOf(1, "5 A", "3 B", "2 C>B"), { seed: `${n}` })).winners[0],
    );
    expect(new Set(drawn)).toEqual(new Set([1, 2]));
  });

  test("surpluses and the order of election look for the last count at which each had a different number", () => {
    const result = granted(countSenate(three(), {}));
    expect(result.winners.slice(0, 3)).toEqual([3, 2, 1]);
    const surpluses = result.stages.filter(({ action }) => action === "surplus");
    expect(surpluses.slice(0, 3).map(({ acted }) => acted[0])).toEqual([3, 2, 1]);
    expect(result.lots).toEqual([]);
  });

  test("where there is no such count one lot among all puts them in order", () => {
    // A, B and C are level from the start; D, E and F are left for one more place.
    const level = ballotsOf(4, "30 A>D", "30 B>D", "30 C>E", "8 D", "7 E", "6 F");
    const answer = countSenate(level, {});
    expect(isRefusal(answer) && answer.sentence).toContain("A and B and C tie for whose surplus");
    const result = granted(countSenate(level, { seed: "9 May" }));
    const [elected, surplus] = result.lots;
    expect(result.lots.map(({ among }) => among)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(result.winners.slice(0, 3)).toEqual(elected?.order);
    const moved = result.stages.flatMap(({ action, acted }) => (action === "surplus" ? acted : []));
    expect(surplus?.order.slice(0, moved.length)).toEqual(moved);
  });

  test("no lot is asked for where all of them are elected and have no surplus", () => {
    const result = granted(countSenate(ballotsOf(3, "25 A", "25 B", "26 C", "20 D"), {}));
    expect(result.winners).toEqual([3, 1, 2]);
    expect(result.stages[0]?.notes.join()).toContain("Either way all of them are elected");
  });

  test("a rule that is given takes the place of the Act's", () => {
    const ties = ["backwards", "lot"] as const;
    expect(granted(countSenate(ballotsOf(1, "5 A", "3 B", "2 C>B"), { ties })).winners).toEqual([
      1,
    ]);
  });
});

describe.skipIf(!hasCases)("the cases that are kept beside the project", () => {
  test("senate-last-place-tie names exactly those between whom the lot is drawn", () => {
    const answer = countSenate(readCase("senate-last-place-tie"), {});
    expect(isRefusal(answer) && answer.sentence).toContain("A and B tie");
  });

  test("senate-three-equal-surpluses", () => {
    const result = granted(countSenate(readCase("senate-three-equal-surpluses"), {}));
    expect(result.winners.slice(0, 3)).toEqual([3, 2, 1]);
    expect(result.stages.find(({ action }) => action === "surplus")?.acted).toEqual([3]);
  });

  test("senate-five-quotas-three-seats: five quotas of first preferences can elect three", () => {
    const ballots = readCase("senate-five-quotas-three-seats");
    const result = granted(countSenate(ballots, { seed: "not needed" }));
    const elected = result.winners.map((n) => ballots.candidates[n - 1]?.name ?? "");
    expect(elected).not.toContain("A4");
    expect(elected.filter((name) => name.startsWith("A"))).toHaveLength(3);
  });
});
