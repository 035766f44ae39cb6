import { describe, expect, test } from "vitest";
import { bytesOf, granted, papersOf, toldOf } from "../../testing/elections.ts";
import { readBlt } from "./read-blt.ts";

describe("BLT", () => {
  const names = '"Ann"\n"Bob"\n"Cy"\n"Title"\n';
  const ballot = "Expected: a candidate's number, or 0 to end the ballot.";
  const start =
    "Expected: a ballot (its weight first), or a line that holds only 0 after the last one.";

  test.each<[string, string, string]>([
    [
      "no numbers",
      "three 1\n",
      'tally.blt.no-numbers 1:1 The file begins with "three". Expected: the number of candidates and the number of seats, such as `5 2`.',
    ],
    [
      "one number",
      "3\n1 1 0\n",
      'tally.blt.no-numbers 1:2 The file begins with "". Expected: the number of candidates and the number of seats, such as `5 2`.',
    ],
    [
      "no candidates",
      "0 1\n",
      "tally.blt.header 1:1 There are no candidates. Expected: at least 1 candidate.",
    ],
    [
      "too many candidates",
      "  65536 1\n",
      "tally.blt.header 1:3 65536 candidates are too many. Expected: at most 65535.",
    ],
    [
      "no seats",
      "3 0\n",
      "tally.blt.header 1:3 There are no seats to fill. Expected: at least 1 seat.",
    ],
    [
      "more seats than candidates",
      "3  4\n",
      "tally.blt.header 1:4 There are more seats (4) than candidates (3). Expected: at most 3 seats.",
    ],
    [
      "a word behind the numbers",
      `3 1 x\n1 1 0\n0\n${names}`,
      'tally.blt.text-after-numbers 1:4 "x" follows the two numbers. Expected: the end of the line.',
    ],
    [
      "an option nobody knows",
      `3 1\n[colour red]\n1 1 0\n0\n${names}`,
      'tally.blt.unknown-line 2:1 "[colour red]" is not known here. Expected: [withdrawn …] or a ballot.',
    ],
    [
      "a withdrawal of nobody",
      `3 1\n-1\n-4\n1 2 0\n0\n${names}`,
      'tally.blt.withdrawn 3:1 "-4" does not name a candidate as withdrawn (there are 3). Expected: numbers such as `-3`.',
    ],
    [
      "a withdrawal of number nought",
      `3 1\n-0\n1 2 0\n0\n${names}`,
      'tally.blt.withdrawn 2:1 "-0" does not name a candidate as withdrawn (there are 3). Expected: numbers such as `-3`.',
    ],
    [
      "a withdrawal that is no number",
      `3 1\n[withdrawn Ann]\n1 2 0\n0\n${names}`,
      'tally.blt.withdrawn 2:1 "Ann" does not name a candidate as withdrawn (there are 3). Expected: numbers such as `-3`.',
    ],
    [
      "everybody withdrawn",
      `3 1\n-1 -2\n-3\n1 2 0\n0\n${names}`,
      "tally.blt.everybody-withdrew 2:1 Every candidate has withdrawn. Expected: one who stands.",
    ],
    [
      "no ballots",
      `3 1\n0\n${names}`,
      "tally.blt.no-ballots 2:1 There are no ballots. Expected: a ballot.",
    ],
    [
      "a weight above the largest",
      `3 1\n1 1 0\n4294967296 1 0\n0\n${names}`,
      "tally.blt.weight-too-large 3:1 The weight is too large. Expected: at most 4294967295.",
    ],
    [
      "no papers of a kind",
      `3 1\n1 1 0\n0 2 0\n0\n${names}`,
      "tally.blt.given-0-times 3:1 A ballot is given 0 times. Expected: a weight of at least 1.",
    ],
    [
      "an end among the ballots",
      "3 1\n1 1 0\n",
      `tally.blt.ends-among-ballots 3:1 The file ends among the ballots. ${start}`,
    ],
    [
      "a ballot that begins with a word",
      `3 1\n1 1 0\nAnn 1 0\n0\n${names}`,
      `tally.blt.no-ballot 3:1 A ballot cannot begin with "Ann". ${start}`,
    ],
    [
      "a ballot that begins with a long word",
      `3 1\nabcdefghijklmnopqrstuvwxyz\n0\n${names}`,
      `tally.blt.no-ballot 2:1 A ballot cannot begin with "abcdefghijklmnopqrst". ${start}`,
    ],
    [
      "an end within a ballot",
      "3 1\n1 2",
      `tally.blt.ends-within-ballot 2:4 The file ends within a ballot. ${ballot}`,
    ],
    [
      "a line that ends before its ballot",
      `3 1\n1 2 1\r\n1 1 0\n0\n${names}`,
      `tally.blt.line-ends-before-ballot 2:6 The line ends before its ballot does. ${ballot}`,
    ],
    [
      "half a preference",
      `3 1\n1 2.5 0\n0\n${names}`,
      `tally.blt.not-a-preference 2:4 ".5" is not a preference. ${ballot}`,
    ],
    [
      "a dash that belongs to a number",
      `3 1\n1 2 -1 0\n0\n${names}`,
      `tally.blt.not-a-preference 2:5 "-1" is not a preference. ${ballot}`,
    ],
    [
      "equals before anybody",
      `3 1\n1 =2 0\n0\n${names}`,
      `tally.blt.not-a-preference 2:3 "=2" is not a preference. ${ballot}`,
    ],
    [
      "equals twice",
      `3 1\n1 2==1 0\n0\n${names}`,
      "tally.blt.two-equals 2:5 Two `=` in a row. Expected: a candidate.",
    ],
    [
      "nothing behind equals",
      `3 1\n1 2=0\n0\n${names}`,
      "tally.blt.nothing-follows 2:6 Nothing follows the `=`. Expected: a candidate.",
    ],
    [
      "a candidate twice on a ballot",
      `3 1\n1 2 1 0\n1 3 1 3 0\n0\n${names}`,
      "tally.blt.candidate-twice-on-ballot 3:7 Candidate 3 stands on this ballot twice. Expected: each candidate at most once.",
    ],
    [
      "a candidate above the last",
      `3 1\n1 2 1 0\n1 3 14 0\n0\n${names}`,
      "tally.blt.no-such-candidate 3:5 There is no candidate 14. Expected: a number from 1 to 3, or 0 to end the ballot.",
    ],
    [
      "too few names",
      '3 1\n1 1 0\n0\n"Ann"\n',
      "tally.blt.names-missing 5:1 The file ends after 1 of 3 names. Expected: the name of candidate 2.",
    ],
    [
      "an empty name",
      '3 1\n1 1 0\n0\n"Ann"\n""\n"Cy"\n',
      "tally.blt.empty-name 5:1 A name is empty. Expected: the name of candidate 2.",
    ],
    [
      "a name twice",
      '3 1\n1 1 0\n0\n"Ann"\n"Bob"\n"Ann"\n',
      'tally.blt.candidate-twice 6:1 The candidate "Ann" stands here twice. Expected: another name.',
    ],
  ])("%s", (_, text, sentence) => {
    expect(toldOf(readBlt(bytesOf(text)))).toBe(sentence);
  });

  test("what surrounds the numbers: blanks, tabs, carriage returns, remarks, marks for a rank left out", () => {
    const text = `3 1\r\n\t 12 1\t- 2 -\t3 0 \t\r\n(b 2) 1 3=1\t= 2 0 # equal\r\n0 \t\r\n${names}`;
    expect(papersOf(granted(readBlt(bytesOf(text))))).toEqual(["12 Ann>Bob>Cy", "1 Cy=Ann=Bob"]);
    expect(
      papersOf(
        granted(readBlt(bytesOf(`3 1\n4294967295 10 0\n0\n${names}`.replace("10 0", "1 0")))),
      ),
    ).toEqual(["4294967295 Ann"]);
    expect(papersOf(granted(readBlt(bytesOf(`3 1\n1 1 0\n0 # end\n${names}`))))).toEqual(["1 Ann"]);
    expect(papersOf(granted(readBlt(bytesOf(`3 1\n1 1 0\n0\t\n${names}`))))).toEqual(["1 Ann"]);
  });

  test("an option for ties or nicknames is passed over, and a remark behind withdrawals too", () => {
    const text = `3 1\n[nick a b c]\n[tie 1 2 3]\n-2 # ill\n[withdrawn 3]\n1 2 1 0\n0\n${names}`;
    const withdrawn = granted(readBlt(bytesOf(text))).candidates.filter((c) => c.withdrawn);
    expect(withdrawn.map(({ n }) => n)).toEqual([2, 3]);
  });

  test("a quotation that nothing closes is a name all the same", () => {
    const { candidates } = granted(readBlt(bytesOf('2 1\n1 1 0\n0\n"Ann Ash\nBob\n')));
    expect(candidates.map(({ name }) => name)).toEqual(["Ann Ash", "Bob"]);
  });

  test("only a whole byte-order mark is passed over", () => {
    const file = '1 1\n1 1 0\n0\n"A"\n';
    const after = (...first: number[]) => readBlt(Uint8Array.of(...first, ...bytesOf(file)));
    expect(granted(after(0xef, 0xbb, 0xbf)).candidates).toHaveLength(1);
    for (const first of [
      [0xef],
      [0xef, 0xbb],
      [0xef, 0x20, 0xbf],
      [0x20, 0x20, 0xbf],
      [0x20, 0xbb, 0xbf],
    ])
      expect(toldOf(after(...first))).toContain("tally.blt.no-numbers 1:");
  });
});
