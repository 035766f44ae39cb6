import { describe, expect, test } from "vitest";
import { bytesOf, granted, papersOf, toldOf } from "../../testing/elections.ts";
import { readPrefLib } from "./read-preflib.ts";

describe("PrefLib", () => {
  const head = "# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Ann\n";

  test.each<[string, string, string]>([
    [
      "no number of alternatives",
      "# TITLE: x\n3: 1\n",
      "tally.preflib.no-number-of-alternatives 1:1 The number of alternatives is missing. Expected: `# NUMBER ALTERNATIVES: 6`.",
    ],
    [
      "a number that is none",
      "# NUMBER ALTERNATIVES: many\n3: 1\n",
      "tally.preflib.no-number-of-alternatives 1:1 The number of alternatives is missing. Expected: `# NUMBER ALTERNATIVES: 6`.",
    ],
    [
      "an alternative named twice",
      `${head}# ALTERNATIVE NAME 1: Bob\n3: 1\n`,
      "tally.preflib.alternative-named-twice 3:1 Alternative 1 is named twice. Expected: one name each.",
    ],
    [
      "an empty name",
      `${head}# ALTERNATIVE NAME 2:\n3: 1\n`,
      "tally.preflib.empty-name 3:1 Alternative 2 has an empty name. Expected: a name.",
    ],
    [
      "one name for two",
      `${head}# ALTERNATIVE NAME 3: Ann\n3: 1\n`,
      'tally.preflib.same-name 3:1 Alternative 3 has the name "Ann", and so has alternative 1 in line 2. Expected: another name.',
    ],
    [
      "one alternative too many",
      `${head}# ALTERNATIVE NAME 4: Di\n3: 1\n`,
      "tally.preflib.too-many-alternatives 3:1 Alternative 4 is one more than there are. Expected: numbers from 1 to 3.",
    ],
    [
      "one too many from nought",
      "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 0: A\n# ALTERNATIVE NAME 2: B\n3: 1\n",
      "tally.preflib.too-many-alternatives 3:1 Alternative 2 is one more than there are. Expected: numbers from 0 to 1.",
    ],
    [
      "no orders",
      `${head}\n`,
      "tally.preflib.no-orders 4:1 There are no orders. Expected: `3: 2,1,4`.",
    ],
    [
      "no count",
      `${head}a long line without any count: 1\n`,
      'tally.preflib.no-count 3:1 "a long line without " does not begin with a count of ballots from 1. Expected: a count and `:`.',
    ],
    [
      "a count of nought",
      `${head}0: 1\n`,
      'tally.preflib.no-count 3:1 "0: 1" does not begin with a count of ballots from 1. Expected: a count and `:`.',
    ],
    [
      "a count above the largest",
      `${head}4294967296: 1\n`,
      'tally.preflib.no-count 3:1 "4294967296: 1" does not begin with a count of ballots from 1. Expected: a count and `:`.',
    ],
    [
      "a tie within a tie",
      `${head}3: {1,{2\n`,
      'tally.preflib.out-of-place 3:7 A "{" stands here out of place. Expected: ties as `{2,3}`.',
    ],
    [
      "a tie that ends without beginning",
      `${head}3: 1}\n`,
      'tally.preflib.out-of-place 3:5 A "}" stands here out of place. Expected: ties as `{2,3}`.',
    ],
    [
      "a tie that stays open",
      `${head}3: {1,2\n`,
      "tally.preflib.brace-open 3:7 A `{` is not closed. Expected: `}`.",
    ],
    [
      "what is no alternative",
      `${head}3: 1,x\n`,
      'tally.preflib.not-an-alternative 3:6 "x" is no alternative. Expected: a number from 1 to 3.',
    ],
    [
      "an alternative above the last",
      `${head}3: 1,4\n`,
      'tally.preflib.not-an-alternative 3:6 "4" is no alternative. Expected: a number from 1 to 3.',
    ],
    [
      "an alternative of nought beside names from 1",
      `${head}3: 1,0\n`,
      'tally.preflib.not-an-alternative 3:6 "0" is no alternative. Expected: a number from 1 to 3.',
    ],
    [
      "an alternative twice in one order",
      `${head}3: 1,{2,1}\n`,
      "tally.preflib.alternative-twice-in-order 3:9 Alternative 1 stands in this order twice. Expected: each at most once.",
    ],
    [
      "a line of the header of 2013 without a name",
      "2\n1,Ann\nBob\n2,2,1\n2,1\n",
      'tally.preflib.names-nobody 3:1 "Bob" names nobody. Expected: `1,Name`.',
    ],
    [
      "a line of the header of 2013 without a count",
      "2\n1,Ann\n2,Bob\n2,2,1\nx,1\n",
      'tally.preflib.no-count 5:1 "x,1" does not begin with a count of ballots from 1. Expected: a count and `,`.',
    ],
  ])("%s", (_, text, sentence) => {
    expect(toldOf(readPrefLib(bytesOf(text)))).toBe(sentence);
  });

  test("title, remarks, empty lines, an empty tie, and a name for whom the file does not name", () => {
    const text =
      "# FILE NAME: x.toi\n# TITLE: A vote\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 2: Bob\n\n# 9: 0\n4294967295: 1,{},{2,3}\n";
    const ballots = granted(readPrefLib(bytesOf(text)));
    expect([ballots.title, papersOf(ballots)]).toEqual([
      "A vote",
      ["4294967295 Alternative 1>Bob=Alternative 3"],
    ]);
  });

  test("one alternative, blank lines and the header of 2013", () => {
    expect(papersOf(granted(readPrefLib(bytesOf("# NUMBER ALTERNATIVES: 1\n2: 1\n"))))).toEqual([
      "2 Alternative 1",
    ]);
    expect(
      papersOf(granted(readPrefLib(bytesOf("\n2\n\n1,Ann\n2,Bob\n\n3,3,1\n3,2,1\n")))),
    ).toEqual(["3 Bob>Ann"]);
  });

  test("as many alternatives as candidates can have numbers, and not one more", () => {
    const read = (count: number) => readPrefLib(bytesOf(`# NUMBER ALTERNATIVES: ${count}\n1: 1\n`));
    expect(granted(read(65_535)).candidates).toHaveLength(65_535);
    expect(toldOf(read(65_536))).toContain("tally.preflib.no-number-of-alternatives");
  });

  test("a numbered line of the header that names no alternative is passed over", () => {
    const text = "# NUMBER ALTERNATIVES: 2\n# PART 2: Zed\n# ALTERNATIVE NAME 1: Ann\n1: 2,1\n";
    expect(papersOf(granted(readPrefLib(bytesOf(text))))).toEqual(["1 Alternative 2>Ann"]);
  });
});
