import { describe, expect, it } from "vitest";
import { matrix } from "../testing/matrix.ts";
import { isRefusal, type MapOptions, mapOpinions, type Votes } from "./index.ts";

function mapped(votes: Votes, options?: MapOptions) {
  const found = mapOpinions(votes, options);
  if (isRefusal(found)) throw new Error(found.sentence);
  return found;
}

/** The letters of the people, in their order; `-` for nobody's, `.` for nowhere. */
const lettersIn = (rows: string): string =>
  mapped(matrix(rows))
    .places.map((place) => (place === undefined ? "." : (place.letter ?? "-")))
    .join("");

/* Ten cases on which plain code gives no number or another answer, by hand. */
describe("few people", () => {
  it("two camps; a hole changes nobody's group", () => {
    expect(lettersIn("++--+ ++--+ ++-.+ --++- --++- -.++-")).toBe("BBBAAA");
    expect(lettersIn("++--+ ++--+ ++--+ --++- --++- --++-")).toBe("BBBAAA");
  });

  it("all of one mind: one group, no axes, every number a number", () => {
    const { map, places } = mapped(matrix("+++ +++ +++ +++"));
    expect([map.axes, map.groups.length, map.silhouette]).toEqual([0, 1, 0]);
    expect(places).toEqual(Array(4).fill({ x: 0, y: 0, letter: "A" }));
    expect(map.groups).toEqual([{ letter: "A", people: 4, x: 0, y: 0 }]);
  });

  it("one statement: one axis, and the other is 0; who passes is nowhere", () => {
    const { map, places } = mapped(matrix("+ + - - 0"));
    expect(map.axes).toBe(1);
    expect(places.map((place) => place?.y)).toEqual([0, 0, 0, 0, undefined]);
    expect(lettersIn("+ + - - 0")).toBe("BBAA.");
  });

  it("a single vote is placed and not grouped, and moves no middle", () => {
    const six = "++--++ ++--++ ++--+. --++-- --++-- --++-.";
    expect(lettersIn(`${six} +.....`)).toBe("BBBAAA-");
    const without = mapped(matrix(six));
    const { map, places } = mapped(matrix(`${six} +.....`));
    expect(map.groups).toEqual(without.map.groups);
    expect([map.people, map.grouped]).toEqual([7, 6]);
    expect(Math.abs(places[6]?.x ?? 0)).toBeGreaterThan(0.9);
  });

  it("a few answers are no middle way: they are stretched to where the others stand", () => {
    const rows = "++++---- ++++---+ ++++--+- ----++++ ----+++- ----++-+ +++.....";
    const { places } = mapped(matrix(rows));
    const [first, last] = [places[0]?.x ?? 0, places[6]?.x ?? 0];
    expect(Math.sign(last)).toBe(Math.sign(first));
    expect(Math.abs(last)).toBeGreaterThan(0.5 * Math.abs(first));
  });

  it("nobody is a group alone", () => {
    const { map } = mapped(matrix("++++ ++++ ++++ ++++ ++++ ----"));
    expect(map.groups.map(({ letter, people }) => letter + people)).toEqual(["A6"]);
  });

  it("one far out does not join two camps into one", () => {
    const camp = (row: string) => Array(5).fill(row).join(" ");
    const rows = `${camp("++++----+")} ${camp("----++++-")} +-+-+-+-+`;
    expect(lettersIn(rows)).toMatch(/^(A{5}B{5}|B{5}A{5})/);
  });

  it("a statement entered five times counts once", () => {
    const once = "+-+ +-+ -+- -+- +-- -++";
    const often = once.split(" ").map((row) => row + row.slice(0, 1).repeat(4));
    const [one, five] = [mapped(matrix(once)), mapped(matrix(often))];
    expect(five.places).toEqual(one.places);
    expect(five.map.groups).toEqual(one.map.groups);
    expect(five.map.columns).toHaveLength(one.map.columns.length);
  });

  it("nobody, no statement, nobody who says anything: a map of nothing", () => {
    for (const rows of ["", "...", "0.0 000"]) {
      const { map, places } = mapped(matrix(rows));
      expect([map.groups, map.people, map.axes]).toEqual([[], 0, 0]);
      expect(places.every((place) => place === undefined)).toBe(true);
    }
  });

  it("a group has at least as many as it is told", () => {
    const rows = "++++ ++++ ++++ ++++ ---- ---- ----";
    expect(mapped(matrix(rows)).map.groups).toHaveLength(2);
    expect(mapped(matrix(rows), { leastGroup: 4 }).map.groups).toHaveLength(1);
  });
});

describe("votes that are none", () => {
  const good = matrix("+- -+");
  it.each([
    ["opinion-map.votes.ragged", { says: [1] }],
    ["opinion-map.votes.name-twice", { people: ["a", "a"] }],
    ["opinion-map.votes.name-twice", { statements: ["a", "a"] }],
    ["opinion-map.votes.unknown", { person: [0, 0, 1, 2] }],
    ["opinion-map.votes.unknown", { person: [0, 0, 1, -1] }],
    ["opinion-map.votes.unknown", { statement: [0, 1, 0, Number.NaN] }],
    ["opinion-map.votes.unknown", { statement: [0, 1, 0, 0.5] }],
    ["opinion-map.votes.answer", { says: [1, -1, 2, 0] }],
    ["opinion-map.votes.answer", { says: [1, -1, Number.NaN, 0] }],
    ["opinion-map.votes.twice", { statement: [0, 0, 0, 1] }],
  ])("%s", (code, wrong) => {
    const found = mapOpinions({ ...good, ...wrong });
    expect(isRefusal(found) && found.code).toBe(code);
  });

  it("more statements than there is room for", () => {
    const statements = Array.from({ length: 5001 }, (_, at) => `s${at}`);
    const found = mapOpinions({ ...good, statements });
    expect(isRefusal(found) && found.sentence).toContain("5000 statements");
  });
});
