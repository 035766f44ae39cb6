import { describe, expect, test } from "vitest";
import { bytesOf, granted, papersOf, toldOf } from "../../testing/elections.ts";
import { isRefusal } from "../refusal.ts";
import type { CsvReading } from "./csv-sheet.ts";
import { type CsvCells, readCsv } from "./read-csv.ts";

const csv = (text: string, reading: CsvReading = {}, cells: CsvCells = "ranks") =>
  readCsv(bytesOf(text), cells, reading);

describe("CSV", () => {
  const rank = (most: number) =>
    `Expected: a whole number from 1 to ${most}, nothing, or a word that \`--skip\` explains; a column that is no candidate's is left out by \`--pass-over\`.`;
  const mark =
    "Expected: a whole number from 0 to 1000, nothing, or a word that `--skip` explains; a column that is no candidate's is left out by `--pass-over`.";
  const name =
    "Expected: one of those who stand, always written alike (`--candidates` lists them), or a word that `--overvote` or `--skip` explains.";

  test.each<[string, string, string]>([
    [
      "no rows below the titles",
      "Ann,Bob\n",
      "tally.csv.no-ballots 1:1 There are no ballots. Expected: a line of names, then a line for each ballot.",
    ],
    [
      "a title left empty",
      "Ann,,Cy\n1,2,3\n",
      "tally.csv.column-without-name 1:5 A column has no name. Expected: a candidate's name.",
    ],
    [
      "more cells than titles",
      "Ann,Bob\n1,2\n2,1,3,4\n",
      "tally.csv.too-many-cells 3:5 This line has more cells than the first. Expected: 2 cells.",
    ],
    [
      "a weight of nought",
      "Ann,weight\n1,2\n1,0\n",
      'tally.csv.not-a-weight 3:3 "0" is not a weight. Expected: a whole number of at least 1.',
    ],
    [
      "a weight that is missing",
      "Ann,weight\n1,2\n1\n",
      'tally.csv.not-a-weight 3:1 "" is not a weight. Expected: a whole number of at least 1.',
    ],
    [
      "one more than the largest weight",
      "Ann,weight\n1,4294967296\n",
      'tally.csv.not-a-weight 2:3 "4294967296" is not a weight. Expected: a whole number of at least 1.',
    ],
    [
      "a rank of nought",
      "Ann,Bob\n1,0\n",
      `tally.csv.cell-of-column 2:3 "0" in the column "Bob" is not a rank. ${rank(2)}`,
    ],
    [
      "a rank above the candidates",
      "Ann,Bob\n3,1\n",
      `tally.csv.cell-of-column 2:1 "3" in the column "Ann" is not a rank. ${rank(2)}`,
    ],
    [
      "half a rank",
      "Ann,Bob\n1.5,1\n",
      `tally.csv.cell-of-column 2:1 "1.5" in the column "Ann" is not a rank. ${rank(2)}`,
    ],
    [
      "columns that are all about the paper",
      "id,Timestamp\n1,2\n",
      "tally.csv.no-candidate-columns 1:1 No column names a candidate. Expected: a candidate's name.",
    ],
    [
      "papers that name nobody",
      "id,rank 1,rank 2\n1,,\n2,,\n",
      "tally.csv.no-names-in-cells 1:1 No ballot names a candidate. Expected: names in the cells.",
    ],
    [
      "a name in capitals later",
      "rank 1\nAsh\nASH\n",
      `tally.csv.cell 3:1 "ASH" is written "Ash" elsewhere. ${name}`,
    ],
    [
      "a candidate named twice on a paper",
      "rank 1,rank 2\nAsh,Ash\n",
      'tally.csv.candidate-twice-on-ballot 2:5 "Ash" stands on this ballot twice. Expected: each candidate at most once, or `--repeat skip` or `--repeat end`.',
    ],
    [
      "ranks that begin at 2",
      "id,rank 2,rank 3\n1,Ash,Birch\n",
      "tally.csv.ranks-begin-late 1:4 The ranks of the columns do not begin at 1. Expected: `rank 1`, `rank 2` ….",
    ],
    [
      "a rank of nought among the columns",
      "rank 0,rank 1\nAsh,Birch\n",
      "tally.csv.ranks-begin-late 1:1 The ranks of the columns do not begin at 1. Expected: `rank 1`, `rank 2` ….",
    ],
    [
      "one rank in two columns",
      "rank 1,choice 1\nAsh,Birch\n",
      'tally.csv.title-twice 1:8 The column "choice 1" stands here twice. Expected: another name.',
    ],
    [
      "one candidate in two columns",
      "Ann,Bob,Ann\n1,2,3\n",
      'tally.csv.title-twice 1:9 The candidate "Ann" stands here twice. Expected: another name.',
    ],
    [
      "a mistyped rank",
      "rank 1,rnk 2\nAsh,Birch\n",
      'tally.csv.column-says-nothing-known 1:8 The column "rnk 2" is neither a rank nor anything known about a ballot. Expected: another title, or `--pass-over "rnk 2"`.',
    ],
    [
      "a column that may count",
      "Ash,Total,Birch\n1,9,2\n",
      'tally.csv.column-may-count 1:5 The column "Total" may say how many ballots each row stands for. Expected: the title `count` if it does, `--candidates` if somebody is called so, or `--pass-over Total`.',
    ],
    [
      "a column that does not sound like a candidate",
      "Ash,Ward,Birch\n1,9,2\n",
      'tally.csv.column-no-candidate 1:5 The column "Ward" does not sound like a candidate. Expected: `--candidates Ash,Birch` or `--pass-over Ward`.',
    ],
    [
      "two questions of a form",
      "Timestamp,Chair [Ann],Chair [Bob],Clerk [Cy]\nt,1,2,1\n",
      'tally.csv.several-contests 1:1 The file holds 2 contests: "Chair", "Clerk". Expected: `--contest` with one of them.',
    ],
    [
      "a column of a form that belongs to no question",
      "Timestamp,Vote [Ann],Vote [Bob],Zone\nt,1,2,1\n",
      'tally.csv.column-says-nothing-known 1:33 The column "Zone" is neither a rank nor anything known about a ballot. Expected: another title, or `--pass-over Zone`.',
    ],
    [
      "a quotation that stays open",
      'Ann,Bob\n1,"2\n',
      'tally.csv.quotation-open 2:3 A quotation is not closed. Expected: `"`.',
    ],
    [
      "text behind a quotation",
      'Ann,Bob\n1,"2" x\n',
      "tally.csv.text-after-quotation 2:7 Text follows a closed quotation. Expected: the end of the cell.",
    ],
    [
      "text behind a quotation of several lines",
      'Ann,Bob\n1,"2\n" x\n',
      "tally.csv.text-after-quotation 3:3 Text follows a closed quotation. Expected: the end of the cell.",
    ],
  ])("%s", (_, text, sentence) => {
    expect(toldOf(csv(text))).toBe(sentence);
  });

  test("what the caller says and the file does not hold", () => {
    expect(toldOf(csv("Ann,Bob\n1,2\n", { candidates: ["Ann", "Ann"] }))).toBe(
      'tally.csv.candidate-listed-twice The list of candidates names "Ann" twice.',
    );
    expect(toldOf(csv("Ann,Bob\n1,2\n", { passOver: ["Zone"] }))).toBe(
      'tally.csv.unknown-column No column is called "Zone".',
    );
    expect(toldOf(csv("Ann,Bob\n1,2\n", { candidates: ["Ann", "Cy"] }))).toBe(
      'tally.csv.unknown-column 1:1 No column is called "Cy". Expected: titles as they stand in the file.',
    );
    expect(toldOf(csv("Vote [Ann],Vote [Bob]\n1,2\n", { contest: "Chair" }))).toBe(
      'tally.csv.several-contests 1:1 The file holds no contest "Chair" but: "Vote". Expected: `--contest` with one of them.',
    );
    const box = "RowNumber,Choice_1_1:Mayor:Vote For 1:Ash:NP,Choice_2_1:Mayor:Vote For 1:Elm:NP\n";
    expect(toldOf(csv(`${box}1,1,0\n`, { candidates: ["Ash", "Oak"] }))).toBe(
      'tally.csv.no-column-for-candidate 1:1 No column is for "Oak". Expected: names as they stand in the file.',
    );
    expect(toldOf(csv(`${box}1,1,2\n`))).toBe(
      'tally.csv.not-a-box-mark 2:5 "2" is not a mark in a box. Expected: 1, 0 or nothing.',
    );
    expect(toldOf(csv(`${box.trim()},Zone\n1,1,0,1\n`))).toContain('The column "Zone" is neither');
    expect(toldOf(csv("Ann,Bob\n1,2\n", { overvote: ["x"] }))).toContain(
      "tally.csv.overvote-word-without-names",
    );
  });

  test("a mark above the highest, and what is no mark", () => {
    for (const cell of ["1001", "x", "2.5"])
      expect(toldOf(csv(`Ann,Bob\n3,1\n1,${cell}\n`, {}, "marks"))).toBe(
        `tally.csv.cell-of-column 3:3 "${cell}" in the column "Bob" is not a mark. ${mark}`,
      );
    const { marks } = granted(csv("Ann,Bob\n1000,0\n", {}, "marks"));
    expect([...(marks?.marks ?? [])]).toEqual([1000, 0]);
    expect(toldOf(csv("Ann,weight\n1,0\n", {}, "marks"))).toContain("tally.csv.not-a-weight 2:3");
  });

  test("marks rank by how high they are, equal ones together and blanks nowhere", () => {
    const { ballots } = granted(csv("A,B,C,D\n1,5,,5\n0,10,2,9\n,,3,\n", {}, "marks"));
    expect(papersOf(ballots)).toEqual(["1 B=D>A", "1 B>D>C>A", "1 C"]);
  });

  test("the largest weight, a column a rank in whatever order, and a paper cut where a name comes again", () => {
    expect(papersOf(granted(csv("Ann,weight\n1,4294967295\n")).ballots)).toEqual([
      "4294967295 Ann",
    ]);
    expect(papersOf(granted(csv("rank 2,rank 1\nAsh,Birch\n,Ash\n")).ballots)).toEqual([
      "1 Birch>Ash",
      "1 Ash",
    ]);
    const over = csv("rank 3,rank 1,rank 2\nAsh,Birch,overvote\n", { overvote: ["overvote"] });
    expect(papersOf(granted(over).ballots)).toEqual(["1 Birch"]);
    // At one rank with what comes again nothing counts either.
    const again = "rank 1,rank 2,rank 3,rank 4\nAsh,Birch,Ash,Cedar\n";
    expect(papersOf(granted(csv(again, { repeat: "end" })).ballots)).toEqual(["1 Ash>Birch"]);
    expect(papersOf(granted(csv(again, { repeat: "skip" })).ballots)).toEqual([
      "1 Ash>Birch>Cedar",
    ]);
  });

  test("boxes: only those who are listed are numbered, and as the list has them", () => {
    const box = "id,Choice_1_1:M:Vote For 1:Ash:NP,Choice_2_1:M:Vote For 1:Elm:NP\n1,1,0\n2,0,1\n";
    const { ballots } = granted(csv(box, { candidates: ["Elm"] }));
    expect([ballots.candidates.map((c) => c.name), papersOf(ballots)]).toEqual([
      ["Elm"],
      ["1 ", "1 Elm"],
    ]);
    expect(granted(csv(box, { candidates: ["Elm", "Ash"] })).ballots.candidates).toEqual([
      { n: 1, name: "Elm" },
      { n: 2, name: "Ash" },
    ]);
  });

  test("a column is only doubted where every paper but for it is a whole ranking", () => {
    const spoils = (text: string) => {
      const answer = csv(text);
      return isRefusal(answer) && answer.code === "tally.csv.column-spoils-rankings";
    };
    expect(toldOf(csv("Ash,Zone,Birch,Cedar\n1,1,2,3\n2,2,1,3\n1,3,2,3\n"))).toBe(
      'tally.csv.column-spoils-rankings 1:5 Without the column "Zone" every paper is a whole ranking, and with it none is: it may not be a candidate\'s. Expected: `--candidates` with those who stand, or `--pass-over` with this column.',
    );
    // Two papers say little, and so do two columns.
    expect(spoils("Ash,Zone,Birch,Cedar\n1,1,2,3\n2,2,1,3\n")).toBe(false);
    expect(spoils("Zone,Ash\n2,1\n2,1\n2,1\n")).toBe(false);
    // One paper that is whole with it, or that leaves it empty, clears the column.
    expect(spoils("Ash,Zone,Birch,Cedar\n1,1,2,3\n2,2,1,3\n1,4,2,3\n")).toBe(false);
    expect(spoils("Ash,Zone,Birch,Cedar\n1,1,2,3\n2,2,1,3\n1,,2,2\n")).toBe(false);
    // Two that could each be left out are two candidates whom everybody ranks equal.
    expect(spoils("Ash,Elm,Birch\n1,1,2\n1,1,2\n1,1,2\n")).toBe(false);
    // Three columns and three papers are enough, also where a paper names nobody else.
    expect(spoils("Zone,Ash,Birch\n2,1,2\n1,1,2\n2,2,1\n")).toBe(true);
    expect(spoils("Zone,Ash,Birch\n2,1,2\n2,,\n2,2,1\n")).toBe(true);
  });

  test("Cast vote records without ranks: an empty cell on a paper that had the contest is a blank vote", () => {
    const head = "Cast Vote Record,Mayor,Clerk\n";
    expect(toldOf(csv(`${head}1,Ash,Elm\n`))).toContain('2 contests: "Mayor", "Clerk"');
    expect(
      papersOf(granted(csv(`${head}1,Ash,Elm\n2,Birch,\n`, { contest: "Clerk" })).ballots),
    ).toEqual(["1 Elm"]);
    // Where nothing at all stands in its columns the contest was on no paper.
    const boxes = "CvrNumber,x,Choice_1_1:M:Vote For 1:Ash:NP\n1,1,\n2,1,\n";
    expect(toldOf(csv(boxes, { passOver: ["x", "CvrNumber"] }))).toContain(
      "No paper holds this contest",
    );
  });

  test("more columns than candidates can have numbers are refused", () => {
    const names = Array.from({ length: 65_536 }, (_, i) => `C${i}`);
    expect(toldOf(csv(`${names.join(",")}\n1\n`))).toContain("tally.csv.too-many-columns 1:1");
  });

  test("a box that names nobody is a column without a name, and a bracket in one name makes no form", () => {
    expect(toldOf(csv("id,Choice_1_1:M\n1,1\n"))).toBe(
      "tally.csv.column-without-name 1:4 A column has no name. Expected: a candidate's name.",
    );
    const { ballots } = granted(csv("Ash [Green],Birch,Cedar\n1,2,3\n3,1,2\n"));
    expect(ballots.candidates.map(({ name }) => name)).toEqual(["Ash [Green]", "Birch", "Cedar"]);
  });

  test("a row that is shorter than the titles says nothing where it ends", () => {
    expect(papersOf(granted(csv("Ash,Birch,Cedar\n2,1\n1\n")).ballots)).toEqual([
      "1 Birch>Ash",
      "1 Ash",
    ]);
    const boxes = "id,Choice_1_1:M:Vote For 1:Ash:NP,Choice_2_1:N:Vote For 1:Elm:NP\n1,1\n2,0,1\n";
    expect(papersOf(granted(csv(boxes, { contest: "N" })).ballots)).toEqual(["1 Elm"]);
    const spoilt = csv("Ash,Birch,Cedar,Zone\n1,2,3,1\n2,1,3,2\n1,3,3\n");
    expect(isRefusal(spoilt) && spoilt.code === "tally.csv.column-spoils-rankings").toBe(false);
  });

  test("a title of two lines asks no question, and a form may have one candidate", () => {
    const names = (text: string) => granted(csv(text)).ballots.candidates.map(({ name }) => name);
    expect(names('"Two\nlines [Ann]","Two\nlines [Bob]"\n1,2\n')).toEqual([
      "Two\nlines [Ann]",
      "Two\nlines [Bob]",
    ]);
    expect(names("Timestamp,Vote [Ann]\nt,1\n")).toEqual(["Ann"]);
    const six = "RowNumber,Choice_1_1:Mayor:Vote For 1:Ash:NP:x\n1,1\n";
    expect(names(six)).toEqual(["Ash"]);
    expect(papersOf(granted(csv("First,Second\nAsh,Birch\n")).ballots)).toEqual(["1 Ash>Birch"]);
  });

  test("blanks before a quotation are none of it, and a column of ranks is passed over beside those who are listed", () => {
    expect(papersOf(granted(csv('Ann, "Bob, B" ,Cy\n1,  "2",3\n')).ballots)).toEqual([
      "1 Ann>Bob, B>Cy",
    ]);
    const listed = csv("Ash,Birch,rank 3\n1,2,9\n", { candidates: ["Ash", "Birch"] });
    expect(papersOf(granted(listed).ballots)).toEqual(["1 Ash>Birch"]);
  });
});
