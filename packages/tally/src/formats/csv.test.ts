import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bytesOf, granted } from "../../testing/elections.ts";
import { type Ballots, ranksOf } from "../ballots/ballots.ts";
import { isRefusal } from "../refusal.ts";
import type { CsvReading } from "./csv-sheet.ts";
import { findRank } from "./csv-titles.ts";
import { type CsvCells, readCsv } from "./read-csv.ts";

const read = (lines: readonly string[], told: CsvReading = {}, cells: CsvCells = "ranks") =>
  readCsv(bytesOf(`${lines.join("\n")}\n`), cells, told);

const papers = (ballots: Ballots) =>
  Array.from({ length: ballots.rows }, (_, row) =>
    ranksOf(ballots, row)
      .map((rank) => rank.map((c) => ballots.candidates[c]?.name).join("="))
      .join(">"),
  );

const papersIn = (lines: readonly string[], told: CsvReading = {}) =>
  papers(granted(read(lines, told)).ballots);

const namesIn = (lines: readonly string[], told: CsvReading = {}) =>
  granted(read(lines, told)).ballots.candidates.map(({ name }) => name);

describe("a word that is no name never becomes a candidate", () => {
  test.each([
    "overvote",
    "Over Vote",
    "undervote",
    "skipped",
    "blank",
    "N/A",
    "-",
    "0",
    "exhausted",
    "[overvote]",
    "(none)",
    "*** no vote ***",
  ])("%s is refused at its place until the caller says what it means", (word) => {
    const lines = ["rank 1,rank 2", "Ash,Birch", `Ash,${word}`];
    const answer = read(lines);
    expect(answer).toMatchObject({ kind: "refusal", line: 3, column: 5 });
    expect(isRefusal(answer) && answer.sentence).toContain(`"${word}"`);
    expect(papersIn(lines, { skip: [word.toUpperCase()] })).toEqual(["Ash>Birch", "Ash"]);
  });

  test("an overvote ends the paper, a skipped rank is passed over", () => {
    const lines = ["rank 1,rank 2,rank 3", "Ash,overvote,Birch", "skipped,Birch,Ash"];
    const told = { overvote: ["overvote"], skip: ["skipped"] };
    expect(papersIn(lines, told)).toEqual(["Ash", "Birch>Ash"]);
    expect(papersIn(lines, { skip: ["skipped", "overvote"] })).toEqual(["Ash>Birch", "Birch>Ash"]);
  });

  test("names that differ in capitals, blanks or accents only are refused, and a list settles who stands", () => {
    for (const [one, other] of [
      ["Ash", "ASH"],
      ["Anna Ash", "Anna  Ash"],
      ["Zoë", "Zoe\u0308"],
    ] as const)
      expect(read(["rank 1", one, other])).toMatchObject({ kind: "refusal", line: 3, column: 1 });
    const listed = read(["rank 1", "Ash", "ASH"], { candidates: ["Ash", "Birch"] });
    expect(isRefusal(listed) && listed.sentence).toBe('"ASH" is not among the candidates.');
    expect(namesIn(["rank 1", "Ash"], { candidates: ["Birch", "Ash"] })).toEqual(["Birch", "Ash"]);
  });

  test("a candidate named again is refused, passed over or the end of the paper, as the caller says", () => {
    const lines = ["rank 1,rank 2,rank 3", "Ash,Ash,Birch"];
    expect(isRefusal(read(lines))).toBe(true);
    expect(papersIn(lines, { repeat: "skip" })).toEqual(["Ash>Birch"]);
    expect(papersIn(lines, { repeat: "end" })).toEqual(["Ash"]);
    const later = ["rank 1,rank 2,rank 3,rank 4", "Ash,Birch,Ash,Cedar"];
    expect(papersIn(later, { repeat: "end" })).toEqual(["Ash>Birch"]);
    expect(papersIn(later, { repeat: "skip" })).toEqual(["Ash>Birch>Cedar"]);
  });
});

describe("a column that is no candidate's never becomes a candidate", () => {
  test.each(["Timestamp", "batch_id", "BallotStyleID", "Email Address", "Cast Vote Record", "id"])(
    "%s, which can hardly be a name, is passed over",
    (title) => {
      expect(namesIn([`Ash,${title},Birch`, "1,1,2", "2,1,1"])).toEqual(["Ash", "Birch"]);
    },
  );

  test.each([
    "precinct",
    "Ward",
    "Party",
    "polling_station",
    "Age",
    "STATUS",
    "Comments",
    "Signature",
  ])("%s among candidates is refused by its name until the caller says who stands", (title) => {
    const lines = [`Ash,${title},Birch`, "1,1,2", "2,1,1"];
    const answer = read(lines);
    expect(answer).toMatchObject({ kind: "refusal", line: 1, column: 5 });
    expect(isRefusal(answer) && `${answer.sentence} ${answer.expected}`).toContain(title);
    expect(papersIn(lines, { candidates: ["Ash", "Birch"] })).toEqual(["Ash>Birch", "Birch>Ash"]);
    expect(papersIn(lines, { passOver: [title] })).toEqual(["Ash>Birch", "Birch>Ash"]);
    expect(isRefusal(read(lines, {}, "marks"))).toBe(true);
  });

  test.each(["Ballots", "number of votes", "No. of papers", "TOTAL", "votes_cast", "Tally"])(
    "%s, which may count ballots, is refused beside ranks and among candidates alike until the caller says what it is",
    (title) => {
      for (const lines of [
        [`${title},rank 1,rank 2`, "3,Ash,Birch", "5,Birch,Ash"],
        [`${title},Ash,Birch`, "3,1,2", "5,2,1"],
      ]) {
        const answer = read(lines);
        expect(isRefusal(answer) && answer.code).toBe("tally.csv.column-may-count");
        expect(papersIn(lines, { passOver: [title] })).toEqual(["Ash>Birch", "Birch>Ash"]);
        const [head = "", ...rest] = lines;
        const { weight } = granted(read([head.replace(title, "count"), ...rest])).ballots;
        expect([...weight]).toEqual([3, 5]);
      }
      expect(isRefusal(read([`Ash,${title}`, "1,2"]))).toBe(true);
      expect(namesIn([`Ash,${title}`, "1,2"], { candidates: ["Ash", title] })).toEqual([
        "Ash",
        title,
      ]);
    },
  );

  test("yes and no are answers", () => {
    expect(namesIn(["Yes,No", "1,2"])).toEqual(["Yes", "No"]);
  });

  test("a column of unknown name whose numbers spoil every ranking is refused", () => {
    const lines = ["Zone,Ash,Birch,Cedar", "1,1,2,3", "1,2,1,3", "2,1,2,3", "1,3,1,2"];
    const answer = read(lines);
    expect(isRefusal(answer) && answer.sentence).toContain('"Zone"');
    expect(namesIn(lines, { passOver: ["Zone"] })).toEqual(["Ash", "Birch", "Cedar"]);
  });

  test("equal ranks and gaps alone make no column doubtful", () => {
    expect(papersIn(["A,B,C", "1,1,2", "2,1,1"])).toEqual(["A=B>C", "B=C>A"]);
    expect(papersIn(["A,B,C", "1,3,", "3,1,"])).toEqual(["A>B", "B>A"]);
  });

  test("a mistyped rank is not passed over", () => {
    const answer = read(["rank 1,rnk 2", "Ash,Birch"]);
    expect(isRefusal(answer) && answer.sentence).toContain('"rnk 2"');
    expect(isRefusal(read(["rank 2,rank 3", "Ash,Birch"]))).toBe(true);
    expect(isRefusal(read(["rank 1,choice 1", "Ash,Birch"]))).toBe(true);
  });

  test("what the caller says and the file does not bear out is refused, never taken and ignored", () => {
    expect(isRefusal(read(["Ash,Birch", "1,2"], { passOver: ["Zone"] }))).toBe(true);
    expect(isRefusal(read(["Ash,Birch", "1,2"], { overvote: ["overvote"] }))).toBe(true);
    expect(isRefusal(read(["Ash,Birch", "1,2"], { contest: "Mayor" }))).toBe(true);
  });

  test("a candidate listed twice is refused", () => {
    for (const lines of [
      ["rank 1", "Ash"],
      ["Ash,Birch", "1,2"],
    ])
      expect(isRefusal(read(lines, { candidates: ["Ash", "Ash"] }))).toBe(true);
  });

  test("a candidate whom the file does not hold is named", () => {
    const answer = read(["Ash,Birch", "1,2"], { candidates: ["Ash", "Cedar"] });
    expect(isRefusal(answer) && answer.sentence).toContain('"Cedar"');
  });
});

describe("exports that counters and forms send", () => {
  test("ES&S: contests by their titles, several to a file", () => {
    const head =
      "Cast Vote Record,Precinct,Ballot Style,DEM Governor 1st Choice (5715),DEM Governor 2nd Choice (5718),Mayor Choice 1 of 2 Citywide (26),Mayor Choice 2 of 2 Citywide (27)";
    const lines = [
      head,
      '1,P1,S,"Mills, Janet (54)",undervote,Ash,Birch',
      "2,P1,S,overvote,Birch,,",
      "3,P2,S,,,Birch,Birch",
    ];
    const answer = read(lines);
    expect(isRefusal(answer) && answer.sentence).toContain('"DEM Governor", "Mayor Citywide"');
    const told = { overvote: ["overvote"], skip: ["undervote"], repeat: "skip" } as const;
    expect(papersIn(lines, { ...told, contest: "DEM Governor" })).toEqual([
      "Mills, Janet (54)",
      "",
    ]);
    expect(papersIn(lines, { ...told, contest: "Mayor Citywide" })).toEqual(["Ash>Birch", "Birch"]);
  });

  test("ES&S: a paper that leaves a rank empty is a paper, as is one that begins with the second", () => {
    const lines = [
      "Cast Vote Record,Mayor Choice 1 of 2,Mayor Choice 2 of 2",
      ...["1,Ash,", "2,,Birch", "3,,"],
    ];
    expect(papersIn(lines)).toEqual(["Ash", "Birch"]);
  });

  test("ES&S: a contest without ranks", () => {
    const lines = [
      "Cast Vote Record,Precinct,Ballot Style,Mayor,Clerk",
      "1,P,S,Ash,Elm",
      "2,P,S,,Oak",
    ];
    expect(papersIn(lines, { contest: "Mayor" })).toEqual(["Ash"]);
  });

  test("Dominion: a box for every candidate and rank, below three lines of titles", () => {
    const mayor = "Mayor (Number of positions=1, Number of ranks=2)";
    const lines = [
      '"City 2026",5.17,,,,,,,',
      `,,,,,"${mayor}","${mayor}","${mayor}","${mayor}",Clerk (Vote For=2),Clerk (Vote For=2)`,
      ",,,,,Ash(1),Birch(1),Ash(2),Birch(2),Elm,Oak",
      "CvrNumber,TabulatorNum,BatchId,RecordId,BallotType,,,DEM,,,",
      "1,7,1,1,A,1,0,0,1,1,1",
      "2,7,1,2,A,1,1,0,0,0,1",
      "3,7,1,3,A,0,0,0,1,,",
      "4,7,1,4,B,,,,,1,0",
    ];
    const election = granted(read(lines, { contest: "Mayor" }));
    expect(papers(election.ballots)).toEqual(["Ash>Birch", "Ash=Birch", "Birch"]);
    expect([election.ballots.title, election.ballots.seats]).toEqual(["Mayor", 1]);
    expect(papersIn(lines, { contest: "Clerk" })).toEqual(["Elm=Oak", "Oak", "Elm"]);
    const broken = lines.map((line) => line.replace("1,7,1,1,A,1", "1,7,1,1,A,yes"));
    expect(read(broken, { contest: "Mayor" })).toMatchObject({ line: 5, column: 11 });
  });

  test("ClearBallot: contest, rank and candidate in the title of each box", () => {
    const box = (rank: number, name: string) =>
      `Choice_${rank}_1:Mayor:${rank}:Vote For 1:${name}:NP`;
    const lines = [
      `RowNumber,BoxID,BoxPosition,BallotID,PrecinctID,BallotStyleID,PrecinctStyleName,ScanComputerName,Status,Remade,${box(1, "Ash")},${box(1, "Birch")},${box(2, "Ash")},${box(2, "Birch")}`,
      "1,1,1,1,P,S,PS,SC,0,0,1,0,0,1",
      "2,1,2,2,P,S,PS,SC,0,0,0,1,0,0",
    ];
    expect(papersIn(lines)).toEqual(["Ash>Birch", "Birch"]);
    expect(
      papersIn([
        "RowNumber,Choice_1_1:Mayor:Vote For 1:Ash:NP,Choice_2_1:Mayor:Vote For 1:Birch:NP",
        "1,0,1",
      ]),
    ).toEqual(["Birch"]);
  });

  test("ClearBallot-like columns of ranks beside columns about the paper", () => {
    expect(papersIn(["RowNumber,BoxID,Choice 1,Choice 2", "1,1,Ash,Birch", "2,1,Birch,"])).toEqual([
      "Ash>Birch",
      "Birch",
    ]);
  });

  test("Google Forms: a question for every candidate, ranks as numbers or words", () => {
    const lines = [
      "Timestamp,Email Address,Your vote [Ash],Your vote [Birch]",
      "2026/01/01,a@example.org,1,2",
      "2026/01/01,b@example.org,2nd choice,First choice",
      "2026/01/02,c@example.org,1,",
    ];
    expect(papersIn(lines)).toEqual(["Ash>Birch", "Birch>Ash", "Ash"]);
    const other = lines.map((line, i) => `${line},${i === 0 ? "Motto [Ash]" : "1"}`);
    expect(isRefusal(read(other))).toBe(true);
    expect(papersIn(other, { contest: "Your vote" })).toEqual(["Ash>Birch", "Birch>Ash", "Ash"]);
  });

  test("Google Forms: a question for every rank", () => {
    const lines = ["Timestamp,Vote [1st choice],Vote [2nd choice]", "2026/01/01,Birch,Ash"];
    expect(papersIn(lines)).toEqual(["Birch>Ash"]);
  });

  test("a bracket in a name is no question", () => {
    for (const about of ["", "id,", "Timestamp,"]) {
      const lines = [`${about}Ash [Green],Birch [Red]`, about === "" ? "1,2" : "9,1,2"];
      expect(namesIn(lines)).toEqual(["Ash [Green]", "Birch [Red]"]);
    }
  });
});

test.each([
  ["rank 1", 1, ""],
  ["2nd choice", 2, ""],
  ["Choice_3", 3, ""],
  ["DEM Mayor Choice 1 of 5 Citywide (026916)", 1, "DEM Mayor Citywide"],
  ["Third preference", 3, ""],
])("%s is a rank", (text, rank, rest) => {
  expect(findRank(text)).toEqual({ rank, rest });
});

test.each(["Ann", "2nd Amendment", "Ward 3", "First Light", "Britain First", "Henry 1st"])(
  "%s is no rank",
  (text) => {
    expect(findRank(text)).toBeUndefined();
  },
);

test("the order of lines never renumbers the candidates", () => {
  const body = ["Zed,Ash", "Ash,Birch", "Birch,Zed", "Birch,", "Élan,Ash"];
  const first = namesIn(["rank 1,rank 2", ...body]);
  expect(first).toEqual(["Ash", "Birch", "Zed", "Élan"]);
  fc.assert(
    fc.property(fc.shuffledSubarray(body, { minLength: body.length }), (lines) => {
      expect(namesIn(["rank 1,rank 2", ...lines])).toEqual(first);
    }),
  );
});
