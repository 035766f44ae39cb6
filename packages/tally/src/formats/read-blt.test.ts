import { describe, expect, test } from "vitest";
import { bytesOf, granted } from "../../testing/elections.ts";
import { ranksOf } from "../ballots/ballots.ts";
import { isRefusal } from "../refusal.ts";
import { readBlt } from "./read-blt.ts";

const read = (text: string) => granted(readBlt(bytesOf(text)));
const rows = (text: string) => {
  const ballots = read(text);
  return Array.from({ length: ballots.rows }, (_, row) => [
    ballots.weight[row],
    ranksOf(ballots, row),
  ]);
};

const names = '"Ann"\n"Bob"\n"Cy"\n"Title"\n';

describe("what is found in the wild is read", () => {
  test("a plain file", () => {
    const ballots = read(`3 2\n4 1 2 0\n2 3 0\n0\n${names}`);
    expect(ballots.seats).toBe(2);
    expect(ballots.title).toBe("Title");
    expect(ballots.candidates.map((c) => c.name)).toEqual(["Ann", "Bob", "Cy"]);
    expect(rows(`3 2\n4 1 2 0\n2 3 0\n0\n${names}`)).toEqual([
      [4, [[0], [1]]],
      [2, [[2]]],
    ]);
  });

  test("names without quotes, quotes within names, no line end at the last line, no title", () => {
    const ballots = read('3 1\n1 1 0\n0\nAnn Ash\n"Seán \\"Jack\\" Kelly"\n"Cy "The Eye" Young"');
    expect(ballots.candidates.map((c) => c.name)).toEqual([
      "Ann Ash",
      'Seán "Jack" Kelly',
      'Cy "The Eye" Young',
    ]);
    expect(ballots.title).toBe("");
  });

  test("several names in a line, and a remark behind them", () => {
    const ballots = read(
      '4 1\n1 1 0\n0\n"Seán "Jack" Kelly" "Bob" # "Ed"\nCy\n"Di"  "Title" # more\n',
    );
    expect(ballots.candidates.map((c) => c.name)).toEqual(['Seán "Jack" Kelly', "Bob", "Cy", "Di"]);
    expect(ballots.title).toBe("Title");
  });

  test("Latin-1 where the bytes are not UTF-8", () => {
    const bytes = Uint8Array.from(
      [...'1 1\n1 1 0\n0\n"Se'].map((c) => c.charCodeAt(0)).concat(0xe1, 110, 34, 10),
    );
    expect(granted(readBlt(bytes)).candidates[0]?.name).toBe("Seán");
  });

  test("Windows line ends, a byte-order mark, tabs, comments, ballot ids", () => {
    const text = `\ufeff3 1 # three for one\r\n# nobody withdrew\r\n(A-1) 1\t1 2 0\r\n1 3 0 # spoilt?\r\n0\r\n${names.replaceAll("\n", "\r\n")}`;
    expect(rows(text)).toEqual([
      [1, [[0], [1]]],
      [1, [[2]]],
    ]);
  });

  test.each(["-2 -3", "-2\n-3", "[withdrawn 2 3]"])("withdrawn candidates as %j", (line) => {
    const ballots = read(`3 1\n${line}\n1 2 1 0\n0\n${names}`);
    expect(ballots.candidates.filter((c) => c.withdrawn).map((c) => c.n)).toEqual([2, 3]);
  });

  test("empty ballots, several on a line, ranks left out and equal ranks", () => {
    expect(rows(`3 1\n7 0 1 - 2 0\n2 1=3 2 0\n0\n${names}`)).toEqual([
      [7, []],
      [1, [[1]]],
      [2, [[0, 2], [1]]],
    ]);
  });

  test("more than 256 candidates", () => {
    const many = Array.from({ length: 300 }, (_, i) => `"C${i + 1}"`).join("\n");
    expect(ranksOf(read(`300 2\n1 300 257 1 0\n0\n${many}\n`), 0)).toEqual([[299], [256], [0]]);
  });
});

describe("what is not right is refused with its place and what was expected", () => {
  test.each<[string, string, number, number, string]>([
    ["an empty file", "", 1, 1, "begins with"],
    ["no numbers at the start", "hello\n", 1, 1, '"hello"'],
    [
      "more seats than candidates",
      `3 4\n1 1 0\n0\n${names}`,
      1,
      3,
      "more seats (4) than candidates (3)",
    ],
    ["no seats", `3 0\n1 1 0\n0\n${names}`, 1, 3, "no seats"],
    ["nobody left", `3 2\n-1 -2 -3\n1 3 0\n0\n${names}`, 2, 1, "Every candidate has withdrawn"],
    ["no ballots", `3 1\n0\n${names}`, 2, 1, "no ballots"],
    ["a rank out of range", `3 1\n1 1 0\n1 2 4 0\n0\n${names}`, 3, 5, "no candidate 4"],
    [
      "a candidate twice on a ballot",
      `3 1\n1 2 1 2 0\n0\n${names}`,
      2,
      7,
      "Candidate 2 stands on this ballot twice",
    ],
    [
      "a ballot without its 0",
      `3 1\n1 2 1\n1 3 0\n0\n${names}`,
      2,
      6,
      "line ends before its ballot",
    ],
    ["a weight too large", `3 1\n99999999999 1 0\n0\n${names}`, 2, 1, "too large"],
    ["half a weight", `3 1\n1.5 1 0\n0\n${names}`, 2, 1, "cannot begin with"],
    ["a word among preferences", `3 1\n1 x 0\n0\n${names}`, 2, 3, '"x" is not a preference'],
    ["no 0 after the last ballot", `3 1\n1 1 0\n${names}`, 3, 1, '"Ann"'],
    ["a ballot given 0 times", `3 1\n0 1 0\n0\n${names}`, 2, 1, "0 times"],
    ["too few names", '3 1\n1 1 0\n0\n"Ann"\n"Bob"\n', 6, 1, "after 2 of 3 names"],
    ["a name twice", '2 1\n1 1 0\n0\n"Ann"\n"Ann"\n', 5, 1, 'candidate "Ann" stands here twice'],
    ["nothing after =", `3 1\n1 2= 0\n0\n${names}`, 2, 7, "Nothing follows"],
    ["an end within a ballot", "3 1\n1 2", 2, 4, "ends within a ballot"],
    ["a stray withdrawal", `3 1\n-4\n1 1 0\n0\n${names}`, 2, 1, "withdrawn"],
  ])("%s", (_, text, line, column, sentence) => {
    const answer = readBlt(bytesOf(text));
    expect(isRefusal(answer) && answer.sentence).toContain(sentence);
    expect(answer).toMatchObject({ line, column });
    expect(isRefusal(answer) && (answer.expected ?? "").length).toBeGreaterThan(5);
  });
});
