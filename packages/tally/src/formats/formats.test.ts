import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ballotsFrom, ballotsOf, bytesOf, granted } from "../../testing/elections.ts";
import { type Ballots, ranksOf } from "../ballots/ballots.ts";
import { isRefusal } from "../refusal.ts";
import { readAbif } from "./read-abif.ts";
import { readBlt } from "./read-blt.ts";
import { readCsv } from "./read-csv.ts";
import { findFormat } from "./read-election.ts";
import { readPrefLib } from "./read-preflib.ts";
import { writeAbif, writeBlt } from "./write.ts";

const rows = (ballots: Ballots) =>
  Array.from({ length: ballots.rows }, (_, row) => [
    ballots.weight[row],
    ranksOf(ballots, row).map((rank) => rank.map((c) => ballots.candidates[c]?.name)),
  ]);

describe("PrefLib", () => {
  const head =
    "# TITLE: Try\n# NUMBER ALTERNATIVES: 3\n# ALTERNATIVE NAME 1: Ann\n# ALTERNATIVE NAME 2: Bob\n# ALTERNATIVE NAME 3: Cy\n";

  test("orders with ties", () => {
    expect(rows(granted(readPrefLib(bytesOf(`${head}3: 2,{1,3}\n1: 3\n`))))).toEqual([
      [3, [["Bob"], ["Ann", "Cy"]]],
      [1, [["Cy"]]],
    ]);
  });

  test("the header of 2013", () => {
    const old = "3\n1,Ann\n2,Bob\n3,Cy\n4,4,2\n3,2,1\n1,3\n";
    expect(rows(granted(readPrefLib(bytesOf(old))))).toEqual([
      [3, [["Bob"], ["Ann"]]],
      [1, [["Cy"]]],
    ]);
  });

  test.each<[string, string, number, number]>([
    ["out of range", `${head}3: 2,4\n`, 6, 6],
    ["twice", `${head}3: 2,2\n`, 6, 6],
    ["an open tie", `${head}3: 2,{1\n`, 6, 7],
    ["no count", `${head}x: 2\n`, 6, 1],
    ["no orders", head, 6, 1],
    ["a name twice", `${head.replace("3: Cy", "3: Ann")}3: 2\n`, 5, 1],
    ["a name twice under the header of 2013", "3\n1,Ann\n2,Bob\n3,Ann\n4,4,2\n3,2,1\n", 4, 1],
    ["an empty name", `${head.replace("2: Bob", "2:")}3: 2\n`, 4, 1],
    ["one alternative too many", `${head.replace("1: Ann", "0: Ann")}3: 2\n`, 5, 1],
    ["out of range from nought", "# NUMBER ALTERNATIVES: 2\n2: 0,1\n1: 2\n", 3, 4],
  ])("%s is refused with its place", (_, text, line, column) => {
    expect(readPrefLib(bytesOf(text))).toMatchObject({ kind: "refusal", line, column });
  });
});

describe("PrefLib that counts alternatives from 0", () => {
  test.each<[string, string]>([
    [
      "named so",
      "# NUMBER ALTERNATIVES: 2\n# ALTERNATIVE NAME 0: Ann\n# ALTERNATIVE NAME 1: Bob\n3: 1,0\n1: {0}\n",
    ],
    ["named so under the header of 2013", "2\n0,Ann\n1,Bob\n4,4,2\n3,1,0\n1,0\n"],
  ])("%s", (_, text) => {
    const ballots = granted(readPrefLib(bytesOf(text)));
    expect(ballots.candidates.map(({ n, name }) => [n, name])).toEqual([
      [1, "Ann"],
      [2, "Bob"],
    ]);
    expect(rows(ballots)).toEqual([
      [3, [["Bob"], ["Ann"]]],
      [1, [["Ann"]]],
    ]);
  });

  test("without names, by its orders", () => {
    const ballots = granted(readPrefLib(bytesOf("# NUMBER ALTERNATIVES: 2\n3: 1,0\n")));
    expect(rows(ballots)).toEqual([[3, [["Alternative 1"], ["Alternative 0"]]]]);
  });
});

describe("ABIF", () => {
  test.each<[string, string, unknown]>([
    ["a # in a bracketed name", "10:[Team #1]>[Team #2]\n", [[10, [["Team #1"], ["Team #2"]]]]],
    ["a # in a full name", "=A:[Team #1] # one\n10:A # two\n", [[10, [["Team #1"]]]]],
    [
      "declarations after the ballots",
      "10:A>B\n=A:[Anna Ash]\n=B:[Bo Birch]\n",
      [[10, [["Anna Ash"], ["Bo Birch"]]]],
    ],
    ["a full name on a ballot", "=A:[Anna Ash]\n3:[Anna Ash]>B\n", [[3, [["Anna Ash"], ["B"]]]]],
    [
      "names with and without quotes",
      '3:"A">B\n2:A\n',
      [
        [3, [["A"], ["B"]]],
        [2, [["A"]]],
      ],
    ],
    [
      "an empty ballot",
      "3:A\n2: # nobody\n",
      [
        [3, [["A"]]],
        [2, []],
      ],
    ],
    ["a remark after a score", "3:A/5#x\n", [[3, [["A"]]]]],
  ])("%s", (_, text, expected) => {
    expect(rows(granted(readAbif(bytesOf(text))).ballots)).toEqual(expected);
  });

  test.each<[string, string, number]>([
    ['{version: 0.1}\n{"title": "A {curly} title: \\"x\\""}\n', 'A {curly} title: "x"', 0],
    ['{"title": "with seats: 9, version: 2", seats: 2} # said\n', "with seats: 9, version: 2", 2],
  ])("JSON lines: %j", (text, title, seats) => {
    const { ballots } = granted(readAbif(bytesOf(`${text}3:A\n`)));
    expect([ballots.title, ballots.seats]).toEqual([title, seats]);
  });

  test.each<[string, string, number, number, RegExp]>([
    ["nameless", "10:B>[]\n", 1, 6, /has no name/],
    ["a nameless declaration", "3:A\n=:[Ann]\n", 2, 1, /names no candidate/],
    ["a declaration without a name", "3:A\n=A:[]\n", 2, 1, /names no candidate/],
    ["a # within a bare name", "5:B\n10:A#1>B\n", 2, 4, /may belong to a name or begin a remark/],
    ["no ballots at all in a line", "3:A\n0:B\n", 2, 1, /given 0 times/],
    ["too many ballots in a line", "4294967296:A\n", 1, 1, /too large/],
    ["half a mark", "10:A/4.5,B/3\n", 1, 4, /"4.5" is not a score/],
    ["marks against ranks", "10:A/5>B/9\n", 1, 8, /contradict/],
    ["different marks at one rank", "10:A/5=B/4\n", 1, 4, /contradict/],
    ["a mark too high", "10:A/1001\n", 1, 4, /not a score/],
    ["a full name twice", "3:A\n=A:[Ann]\n=B:[Ann]\n", 3, 1, /twice, first in line 2/],
    ["a token twice", "=A:[Ann]\n3:A\n=A:[Bob]\n", 3, 1, /twice, first in line 1/],
    ["one candidate twice, by token and name", "=A:[Ann]\n3:A>B>Ann\n", 2, 7, /twice/],
    ["a name in two spellings", "3:Ash>Birch\n2:birch>Ash\n", 2, 3, /written "Birch" elsewhere/],
    ["half a JSON line", '{"title": "x"\n3:A\n', 1, 1, /not JSON/],
    ["seats that are no number", '3:A\n{"seats": "two"}\n', 2, 1, /seats/],
  ])("%s is refused", (_, text, line, column, sentence) => {
    const answer = readAbif(bytesOf(text));
    expect(answer).toMatchObject({ kind: "refusal", line, column });
    expect(isRefusal(answer) && answer.sentence).toMatch(sentence);
  });

  test("names, equal ranks, scores, comments, declarations", () => {
    const text =
      '{"title": "Try"}\n{"seats": 2}\n# lines\n=A:[Anna Ash]\n=B:[Bo]\n3:A>B=[Cy D] # three\n2*B\n';
    const { ballots } = granted(readAbif(bytesOf(text)));
    expect([ballots.title, ballots.seats]).toEqual(["Try", 2]);
    expect(rows(ballots)).toEqual([
      [3, [["Anna Ash"], ["Bo", "Cy D"]]],
      [2, [["Bo"]]],
    ]);
  });

  test("scores without ranks rank by score and count as marks", () => {
    const { ballots, marks } = granted(readAbif(bytesOf("3:A/5,B/0,C/5\n1:B/2,C/1,A/0\n")));
    expect(rows(ballots)[0]).toEqual([3, [["A", "C"], ["B"]]]);
    expect([...(marks?.marks ?? [])]).toEqual([5, 0, 5, 0, 2, 1]);
  });

  test.each<[string, string, number]>([
    ["a candidate twice", "3:A>B>A\n", 1],
    ["nothing after >", "3:A>B\n2:A>\n", 2],
    ["commas without scores", "3:A,B\n", 1],
    ["no count", "A>B\n", 1],
    ["no ballots", "# none\n", 2],
  ])("%s is refused with its line", (_, text, line) => {
    expect(readAbif(bytesOf(text))).toMatchObject({ kind: "refusal", line });
  });
});

describe("CSV", () => {
  test("a column a candidate, ranks in the cells, equal ranks and gaps", () => {
    const text = 'id,Ann,"Bob, B.",Cy,weight\r\nx,1,2,,4\r\ny,2,2,1,1\r\n';
    expect(rows(granted(readCsv(bytesOf(text))).ballots)).toEqual([
      [4, [["Ann"], ["Bob, B."]]],
      [1, [["Cy"], ["Ann", "Bob, B."]]],
    ]);
  });

  test("a column a rank, names in the cells, semicolons", () => {
    const text = "choice 1;choice 2\nAnn;Bob\nBob;\n";
    expect(rows(granted(readCsv(bytesOf(text))).ballots)).toEqual([
      [1, [["Ann"], ["Bob"]]],
      [1, [["Bob"]]],
    ]);
  });

  test("marks, more being better", () => {
    const { marks } = granted(readCsv(bytesOf("Ann,Bob\n5,0\n,3\n"), "marks"));
    expect([...(marks?.marks ?? [])]).toEqual([5, 0, -1, 3]);
  });

  test.each<[string, string, number, number]>([
    ["a rank out of range", "Ann,Bob\n1,3\n", 2, 3],
    ["a word for a rank", "Ann,Bob\n1,x\n", 2, 3],
    ["a candidate twice", "Ann,Ann\n1,2\n", 1, 5],
    ["too many cells", "Ann,Bob\n1,2,3\n", 2, 5],
    ["an open quotation", 'Ann,"Bob\n1,2\n', 1, 5],
    ["a bad weight", "Ann,weight\n1,0\n", 2, 3],
    ["no ballots", "Ann,Bob\n", 1, 1],
    ["a name twice on a ballot", "rank 1,rank 2\nAnn,Ann\n", 2, 5],
  ])("%s is refused with its place", (_, text, line, column) => {
    expect(readCsv(bytesOf(text))).toMatchObject({ kind: "refusal", line, column });
  });
});

describe("what is written reads back the same", () => {
  const weakPapers = fc.array(
    fc.record({
      ranks: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 1 }).chain((order) =>
        fc
          .array(fc.boolean(), { minLength: order.length, maxLength: order.length })
          .map((joins) => {
            const ranks: number[][] = [];
            order.forEach((c, i) => {
              if (i > 0 && joins[i]) (ranks.at(-1) as number[]).push(c);
              else ranks.push([c]);
            });
            return ranks;
          }),
      ),
      weight: fc.integer({ min: 1, max: 4_000_000_000 }),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test("BLT", () => {
    fc.assert(
      fc.property(weakPapers, (papers) => {
        const ballots = ballotsFrom(papers, 5, 2);
        expect(rows(granted(readBlt(bytesOf(writeBlt(ballots)))))).toEqual(rows(ballots));
      }),
    );
  });

  test("ABIF", () => {
    fc.assert(
      fc.property(weakPapers, (papers) => {
        const ballots = ballotsFrom(papers, 5, 2);
        expect(rows(granted(readAbif(bytesOf(writeAbif(ballots)))).ballots)).toEqual(rows(ballots));
      }),
    );
  });
});

test("converted to ABIF, candidates keep their numbers, so that the same seed draws the same", () => {
  const papers = Array.from({ length: 11 }, (_, c) => ({ ranks: [[c]], weight: 2 }));
  const listed = ballotsFrom(papers, 11);
  const turned = listed.candidates.map(({ n }, i) => ({
    n,
    name: listed.candidates.at(-1 - i)?.name ?? "",
  }));
  const ballots = { ...listed, candidates: turned };
  const converted = granted(readAbif(bytesOf(writeAbif(ballots)))).ballots;
  expect(converted.candidates).toEqual(ballots.candidates);
});

test.each<[string, string, string]>([
  ["ballots.blt.gz", "", "blt"],
  ["x.TOI", "", "preflib"],
  ["x", "5 2\n1 1 0\n", "blt"],
  ["x", "# FILE NAME: a.soi\n", "preflib"],
  ["x", "3:A>B\n", "abif"],
  ["x", "Ann,Bob\n1,2\n", "csv"],
])("%s holding %j is read as %s", (name, text, format) => {
  expect(findFormat(name, bytesOf(text))).toBe(format);
});

test("names no format claims are not guessed at", () => {
  expect(findFormat("x", bytesOf("hello"))).toBeUndefined();
  expect(isRefusal(readBlt(bytesOf("hello")))).toBe(true);
  expect(ballotsOf(1, "1 A").rows).toBe(1);
});
