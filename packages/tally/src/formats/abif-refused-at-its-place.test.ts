import { describe, expect, test } from "vitest";
import { bytesOf, granted, papersOf, toldOf } from "../../testing/elections.ts";
import { readAbif } from "./read-abif.ts";

describe("ABIF", () => {
  test.each<[string, string, string]>([
    [
      "no ballots",
      "# none\n",
      "tally.abif.no-ballots 2:1 There are no ballots. Expected: `27:A>B=C`.",
    ],
    [
      "a line without a count",
      "3:A\n  every line begins with a count\n",
      'tally.abif.no-count 2:1 "every line begins wi" does not begin with a count. Expected: a line such as `27:A>B=C`.',
    ],
    [
      "a count of nought",
      "0:A\n",
      "tally.abif.count-out-of-range 1:1 A ballot is given 0 times. Expected: a whole number from 1 to 4294967295.",
    ],
    [
      "a count above the largest",
      "4294967296:A\n",
      "tally.abif.count-out-of-range 1:1 The count 4294967296 is too large. Expected: a whole number from 1 to 4294967295.",
    ],
    [
      "commas without scores",
      "3:A\n2:A,B\n",
      "tally.abif.commas-rank-nobody 2:1 Commas do not say who is preferred. Expected: `>` or `=` between candidates, or a score for each.",
    ],
    [
      "commas among ranks",
      "3: A/5,B/4>C/1\n",
      "tally.abif.mixed-separators 1:3 Commas and `>` or `=` are mixed. Expected: one kind of separator.",
    ],
    [
      "nothing behind a mark",
      "3:A\n3:A > # end\n",
      'tally.abif.nothing-follows 2:5 Nothing follows the ">". Expected: a candidate.',
    ],
    [
      "what is no candidate",
      "3:A>]B and all the rest of it\n",
      'tally.abif.not-a-candidate 1:5 "]B and all the rest " is not a candidate. Expected: a name, `[a name]`, or `name/score`.',
    ],
    [
      "a name of blanks",
      "3:A > [ ]\n",
      "tally.abif.no-name 1:7 A candidate has no name. Expected: a name.",
    ],
    [
      "a doubtful remark",
      "3:A#1\n",
      'tally.abif.doubtful-remark 1:3 The "#" after "A" may belong to a name or begin a remark. Expected: `[a name with #]`, or a blank before a remark.',
    ],
    [
      "a score above the highest",
      "3:A/1001\n",
      'tally.abif.not-a-score 1:3 "1001" is not a score. Expected: a whole number from 0 to 1000.',
    ],
    [
      "a higher score behind a lower",
      "3:A/5>B/6\n",
      "tally.abif.scores-contradict-ranks 1:7 The scores on this ballot contradict its ranks. Expected: scores that fall with the ranks.",
    ],
    [
      "ballots that name nobody",
      "3:\n",
      "tally.abif.ballots-name-nobody 1:1 No ballot names a candidate. Expected: `27:A>B=C`.",
    ],
    [
      "a name in two spellings",
      "3:Ash\n2:B>ash\n",
      'tally.abif.name-written-otherwise 2:5 "ash" is written "Ash" elsewhere. Expected: one way of writing a name, or a line such as `=A:[Anna Ash]` for each of the two.',
    ],
    [
      "a candidate twice on a ballot",
      "3:A>B=A\n",
      'tally.abif.candidate-twice-on-ballot 1:7 "A" stands on this ballot twice. Expected: each candidate at most once.',
    ],
    [
      "a title that is a number",
      '{"title": 3}\n1:A\n',
      'tally.abif.title-not-text 1:1 The title is not a text. Expected: `{"title": "Ward 3"}`.',
    ],
    [
      "no seats",
      '1:A\n{"seats": 0}\n',
      'tally.abif.seats-not-whole 2:1 The seats are not a whole number from 1. Expected: `{"seats": 2}`.',
    ],
    [
      "half a seat",
      '1:A\n{"seats": 1.5}\n',
      'tally.abif.seats-not-whole 2:1 The seats are not a whole number from 1. Expected: `{"seats": 2}`.',
    ],
    [
      "a line that is no JSON",
      "{title}\n1:A\n",
      'tally.abif.line-not-json 1:1 This line is not JSON. Expected: an object such as `{"title": "Ward 3"}`.',
    ],
    [
      "a declaration of nobody",
      "=A:\n1:A\n",
      "tally.abif.names-nobody 1:1 This names no candidate. Expected: `=A:[Anna Ash]`.",
    ],
    [
      "a token declared twice",
      "=A:[Ann]\n\n=A:[Bob]\n1:A\n",
      'tally.abif.declared-twice 3:1 The token "A" stands here twice, first in line 1. Expected: another token.',
    ],
    [
      "a name declared twice",
      "=A:[Ann]\n=B:[Ann]\n1:A\n",
      'tally.abif.declared-twice 2:1 The candidate "Ann" stands here twice, first in line 1. Expected: another name.',
    ],
  ])("%s", (_, text, sentence) => {
    expect(toldOf(readAbif(bytesOf(text)))).toBe(sentence);
  });

  test("scores that fall with the ranks, or are missing, contradict nothing", () => {
    for (const line of ["A/5>B/5", "A/5=B/5>C/4", "A/5>B>C/3", "A>B/3", "A/1000>B/1000", "A/5=B"])
      expect(granted(readAbif(bytesOf(`3:${line}\n`))).ballots.rows).toBe(1);
    expect(toldOf(readAbif(bytesOf("3:A/5>B/4=C/5\n")))).toContain("1:7");
    expect(toldOf(readAbif(bytesOf("3:A/5>B/4=C/3\n")))).toContain("1:7");
  });

  test("scores set the ranks where only commas stand, the highest first", () => {
    const { ballots, marks } = granted(readAbif(bytesOf("3:A/2,B/10,C/2\n1:A/7\n")));
    expect(papersOf(ballots)).toEqual(["3 B>A=C", "1 A"]);
    expect([...(marks?.marks ?? [])]).toEqual([2, 10, 2, 7, -1, -1]);
    // One ballot without scores, and the file holds rankings alone.
    expect(granted(readAbif(bytesOf("3:A/2,B/10\n1:A>B\n"))).marks).toBeUndefined();
  });

  test("names in every kind of bracket, and the largest count", () => {
    const text = '=A:"Anna Ash"\n=[B]:[Bo Birch]\n="C":Cy Cedar # three\n4294967295:A>"B">[C]\n';
    expect(papersOf(granted(readAbif(bytesOf(text))).ballots)).toEqual([
      "4294967295 Anna Ash>Bo Birch>Cy Cedar",
    ]);
  });

  test("two numbers are no score, and the highest score is one", () => {
    expect(toldOf(readAbif(bytesOf("3:A/5 6\n")))).toContain(
      'tally.abif.not-a-candidate 1:3 "A/5 6"',
    );
    const { marks } = granted(readAbif(bytesOf("3:A/1000,B/0\n")));
    expect([...(marks?.marks ?? [])]).toEqual([1000, 0]);
  });

  test("a name like a declared one, and a score above the lowest of the rank before it", () => {
    expect(toldOf(readAbif(bytesOf("=A:[Anna Ash]\n3:anna ash>B\n")))).toContain(
      'tally.abif.name-written-otherwise 2:3 "anna ash" is written "Anna Ash" elsewhere.',
    );
    expect(toldOf(readAbif(bytesOf("3:A=B/4>C/5\n")))).toContain(
      "tally.abif.scores-contradict-ranks 1:9",
    );
  });

  test("a name that begins another stands before it", () => {
    const { ballots } = granted(readAbif(bytesOf("3:Anna>Ann\n1:Annabel>Ann\n")));
    expect(ballots.candidates.map(({ name }) => name)).toEqual(["Ann", "Anna", "Annabel"]);
  });
});
