import { describe, expect, it } from "vitest";
import { matrix } from "../testing/matrix.ts";
import { isRefusal, mapOpinions, whatGroupSays, whatParts, whatUnites } from "./index.ts";

const STATEMENTS = ["buses", "wall", "tax", "park", "cars", "rare"];

/** Eight of one mind, four of the other; both want buses, neither a wall. */
function theMap() {
  const many = ["+-+-+.", "+-+-+.", "+-+-+.", "+-+-+.", "+-+-+.", "+-+-+.", "+-+-+.", "+-+0+."];
  const few = ["+--+-+", "+--+-.", "+--+-.", "+--+-."];
  const found = mapOpinions(matrix([...many, ...few], STATEMENTS));
  if (isRefusal(found)) throw new Error(found.sentence);
  return found.map;
}

describe("what a map says", () => {
  it("has the groups by letter, the larger one first, with figures of each", () => {
    const map = theMap();
    expect(map.groups.map(({ letter, people }) => letter + people)).toEqual(["A8", "B4"]);
    expect(map.statements[3]).toMatchObject({
      name: "park",
      all: { agree: 4, disagree: 7, pass: 1 },
      byGroup: [
        { agree: 0, disagree: 7, pass: 1 },
        { agree: 4, disagree: 0, pass: 0 },
      ],
    });
  });

  it("unites where each group says so, and says on which side", () => {
    const united = whatUnites(theMap(), 3);
    expect(united.map(({ name, side }) => `${name} ${side}`)).toEqual([
      "buses agree",
      "wall disagree",
    ]);
    // (8 + 1) / (8 + 2) and (4 + 1) / (4 + 2).
    expect(united[0]?.strength).toBeCloseTo(0.9 * (5 / 6), 12);
  });

  it("is not outvoted by a large group: what most want and the small group does not, unites nobody", () => {
    const united = whatUnites(theMap(), 1).map(({ name }) => name);
    expect(united).not.toContain("tax");
  });

  it("parts where the groups differ", () => {
    const parting = whatParts(theMap(), 3).map(({ name }) => name);
    expect(parting).toEqual(
      ["park", "tax", "cars"].toSorted((a, b) => parting.indexOf(a) - parting.indexOf(b)),
    );
    expect(parting).toHaveLength(3);
  });

  it("tells what a group says and the others do not", () => {
    const says = (letter: string) =>
      whatGroupSays(theMap(), letter, 3)
        .map(({ name, side }) => `${name} ${side}`)
        .toSorted();
    expect(says("A")).toEqual(["cars agree", "park disagree", "tax agree"]);
    expect(says("B")).toEqual(["cars disagree", "park agree", "tax disagree"]);
    expect(says("C")).toEqual([]);
  });

  it("says nothing of a statement that too few of a group have answered", () => {
    const all = [
      ...whatUnites(theMap(), 3),
      ...whatParts(theMap(), 3),
      ...whatGroupSays(theMap(), "B", 3),
    ];
    expect(all.map(({ name }) => name)).not.toContain("rare");
  });
});
