import { mostCandidates } from "../ballots/ballots.ts";
import { quoted } from "../quoted.ts";
import { type Refusal, refuse, refuseAt, worded } from "../refusal.ts";
import type { Cell } from "./csv-cells.ts";
import { readDominionTitle, readTitle, type Title } from "./csv-titles.ts";
import { lookOf } from "./names.ts";

/** What only the caller can know of a CSV file. */
export type CsvReading = {
  /** Names of those who stand, in the order of their numbers: other columns are passed over, other names refused. */
  readonly candidates?: readonly string[];
  /** Titles of columns that say nothing of the vote. */
  readonly passOver?: readonly string[];
  /** Which contest to read, where the file holds several. */
  readonly contest?: string;
  /** Words for a rank at which more than one was marked: the paper ends there. */
  readonly overvote?: readonly string[];
  /** Words for a rank left empty. */
  readonly skip?: readonly string[];
  /** A candidate named again on one paper: the second time is passed over, or ends the paper. Refused when left out. */
  readonly repeat?: "skip" | "end";
};

export type Column<Kind extends Title["kind"]> = Extract<Title, { kind: Kind }> & {
  readonly at: number;
  readonly cell: Cell;
};

export type Sheet = {
  readonly rows: readonly Cell[][];
  readonly weightAt: number;
  readonly title: string;
  readonly seats: number;
  /** An export of several contests leaves cells empty where a contest was not on the paper. */
  readonly isExport: boolean;
  readonly columns:
    | { readonly by: "rank"; readonly list: readonly Column<"rank">[] }
    | { readonly by: "box"; readonly list: readonly Column<"box">[] }
    | { readonly by: "candidate"; readonly list: readonly Column<"candidate">[] };
};

type Head = { titles: Title[]; cells: readonly Cell[]; rows: Cell[][] };
type AnyColumn = Title & { readonly at: number; readonly cell: Cell };

/** Finds out from the first lines what every column holds. */
export function readSheet(rows: Cell[][], told: CsvReading): Sheet | Refusal {
  const head = findHead(rows, told);
  const misled = findMisled(head, told);
  if (misled !== undefined) return misled;
  if (head.rows.length === 0)
    return refuseAt(
      "tally.csv.no-ballots",
      1,
      1,
      "There are no ballots.",
      "a line of names, then a line for each ballot",
    );
  const long = head.rows.find((row) => row.length > head.cells.length)?.[head.cells.length];
  if (long !== undefined)
    return refuseAt(
      "tally.csv.too-many-cells",
      long.line,
      long.column,
      "This line has more cells than the first.",
      `${head.cells.length} cells`,
    );
  const columns = head.titles.map((title, at) => ({ ...title, at, cell: head.cells[at] as Cell }));
  const nameless = columns.find((column) => "name" in column && lookOf(column.name) === "");
  if (nameless !== undefined)
    return refuseAt(
      "tally.csv.column-without-name",
      nameless.cell.line,
      nameless.cell.column,
      "A column has no name.",
      "a candidate's name",
    );
  return chooseColumns(head.rows, columns, told);
}

/** What the caller says and the file does not bear out. */
function findMisled({ cells }: Head, { candidates = [], passOver = [] }: CsvReading) {
  const twice = candidates.find((name, i) => candidates.indexOf(name) < i);
  if (twice !== undefined)
    return refuse(
      "tally.csv.candidate-listed-twice",
      worded`The list of candidates names "${twice}" twice.`,
    );
  const missing = passOver.find((title) => !cells.some(({ text }) => text === title));
  return missing === undefined
    ? undefined
    : refuse("tally.csv.unknown-column", worded`No column is called "${missing}".`);
}

/** One line of titles; Dominion's exports have the contest, the choice and the rest in three. */
function findHead(rows: Cell[][], told: CsvReading): Head {
  const own = rows.slice(0, 5).findIndex((row) => /^cvr ?number$/i.test(row[0]?.text ?? ""));
  const [contests, choices, about = []] = rows.slice(Math.max(0, own - 2), own + 1);
  if (own < 2) {
    const [cells = [], ...rest] = rows;
    return { titles: readTitles(cells, told), cells, rows: rest };
  }
  const textAt = (row: readonly Cell[] | undefined, at: number) => row?.[at]?.text ?? "";
  return {
    titles: about.map((_, at) => readDominionTitle(textAt(contests, at), textAt(choices, at))),
    cells: about.map((cell, at) => ({ ...cell, text: textAt(choices, at) || cell.text })),
    rows: rows.slice(own + 1),
  };
}

/** The caller's word comes first; brackets are a form's where several share a question, or where there is but one. */
function readTitles(cells: readonly Cell[], { candidates, passOver }: CsvReading): Title[] {
  const titles = cells.map(({ text }) => readTitle(text));
  const questions = titles.flatMap((title) =>
    title.kind === "candidate" && title.contest !== "" ? [title.contest] : [],
  );
  const isAlone = questions.length === 1 && titles.some(({ kind }) => kind === "about");
  const isForm = isAlone || new Set(questions).size < questions.length;
  return titles.map((title, at): Title => {
    const { text } = cells[at] as Cell;
    if (passOver?.includes(text)) return { kind: "about", isPassedOver: true };
    const isName = title.kind === "candidate" && !isForm;
    return isName || candidates?.includes(text)
      ? { kind: "candidate", contest: "", name: text }
      : title;
  });
}

function chooseColumns(
  rows: Cell[][],
  all: readonly AnyColumn[],
  told: CsvReading,
): Sheet | Refusal {
  const of = <Kind extends Title["kind"]>(kind: Kind) =>
    all.filter((column): column is AnyColumn & Column<Kind> => column.kind === kind);
  const [boxes, ranks, candidates] = [of("box"), of("rank"), of("candidate")];
  const isExport = boxes.length > 0 || /^cast vote record$/i.test(all[0]?.cell.text ?? "");
  const isNamed = candidates.some(({ name }) => told.candidates?.includes(name));
  const [number] = of("number");
  if (number !== undefined) return refuseNumber(number.cell);
  const [weight, second] = of("weight");
  if (weight !== undefined && second !== undefined)
    return refuseSecondWeight(weight.cell, second.cell);
  const whole = { rows, weightAt: weight?.at ?? -1, isExport };
  if (boxes.length > 0) return findStray(candidates) ?? oneContest(whole, "box", boxes, told);
  if (ranks.length > 0 && !isNamed)
    return findStray(candidates) ?? oneContest(whole, "rank", ranks, told);
  if (isExport && !isNamed) {
    // Without ranks every column is a contest of its own.
    const contests = candidates.map((c) => ({
      ...c,
      kind: "rank" as const,
      contest: c.name,
      rank: 1,
    }));
    return oneContest(whole, "rank", contests, told);
  }
  const columns =
    told.candidates === undefined ? candidates : pickCandidates(candidates, told.candidates);
  if ("kind" in columns) return columns;
  const doubtful = of("about").filter((column) => !column.isPassedOver);
  return findDoubtful(doubtful, candidates, told) ?? oneContest(whole, "candidate", columns, told);
}

function pickCandidates(
  columns: readonly Column<"candidate">[],
  names: readonly string[],
): Column<"candidate">[] | Refusal {
  const missing = names.find((name) => !columns.some((column) => column.name === name));
  if (missing !== undefined)
    return refuseAt(
      "tally.csv.unknown-column",
      1,
      1,
      worded`No column is called "${missing}".`,
      "titles as they stand in the file",
    );
  return names.flatMap((name) => columns.filter((column) => column.name === name));
}

/** A column that cannot be a candidate's and yet is nothing else that is known: it may be a mistyped title. */
function findStray([stray]: readonly Column<"candidate">[]): Refusal | undefined {
  if (stray === undefined) return undefined;
  const { text, line, column } = stray.cell;
  return refuseAt(
    "tally.csv.column-says-nothing-known",
    line,
    column,
    worded`The column "${text}" is neither a rank nor anything known about a ballot.`,
    `another title, or \`--pass-over ${quoted(text)}\``,
  );
}

/** Passed over, a column that counts ballots would make one ballot of many. */
function refuseNumber({ text, line, column }: Cell): Refusal {
  return refuseAt(
    "tally.csv.column-may-count",
    line,
    column,
    worded`The column "${text}" may say how many ballots each row stands for.`,
    `the title \`count\` if it does, \`--candidates\` if somebody is called so, or \`--pass-over ${quoted(text)}\``,
  );
}

function refuseSecondWeight(first: Cell, { text, line, column }: Cell): Refusal {
  return refuseAt(
    "tally.csv.two-weights",
    line,
    column,
    worded`The columns "${first.text}" and "${text}" both say how many ballots each row stands for.`,
    `one such column, or \`--pass-over ${quoted(text)}\``,
  );
}

/** Where any column might be a candidate's, one that does not sound like it must be named by the caller. */
function findDoubtful(
  [about]: readonly Column<"about">[],
  candidates: readonly Column<"candidate">[],
  told: CsvReading,
): Refusal | undefined {
  const isForm = candidates.some(({ contest }) => contest !== "");
  if (told.candidates !== undefined) return undefined;
  if (isForm) return findStray(candidates.filter(({ contest }) => contest === ""));
  if (about === undefined) return undefined;
  const { text, line, column } = about.cell;
  const others = candidates.map(({ name }) => quoted(name)).join(",");
  return refuseAt(
    "tally.csv.column-no-candidate",
    line,
    column,
    worded`The column "${text}" does not sound like a candidate.`,
    `\`--candidates ${others}\` or \`--pass-over ${quoted(text)}\``,
  );
}

type VoteColumn = Column<"rank"> | Column<"box"> | Column<"candidate">;

function oneContest(
  whole: Pick<Sheet, "rows" | "weightAt" | "isExport">,
  by: VoteColumn["kind"],
  columns: readonly VoteColumn[],
  { contest }: CsvReading,
): Sheet | Refusal {
  const contests = [...new Set(columns.map((column) => column.contest))];
  if (contests.length === 0)
    return refuseAt(
      "tally.csv.no-candidate-columns",
      1,
      1,
      "No column names a candidate.",
      "a candidate's name",
    );
  const chosen = contest ?? (contests.length === 1 ? contests[0] : undefined);
  const list = columns.filter((column) => column.contest === chosen);
  const [first] = list;
  if (first === undefined) {
    const names = contests.map((name) => `"${name}"`).join(", ");
    const told =
      contest === undefined ? `${contests.length} contests` : `no contest "${contest}" but`;
    return refuseAt(
      "tally.csv.several-contests",
      1,
      1,
      worded`The file holds ${told}: ${names}.`,
      "`--contest` with one of them",
    );
  }
  const fault = findColumnFault(list);
  if (fault !== undefined) return fault;
  const seats = "seats" in first ? (first.seats ?? 0) : 0;
  return { ...whole, title: first.contest, seats, columns: { by, list } as Sheet["columns"] };
}

/** One whose name looks like that of other columns and is another. */
function isNamedOtherwise(column: VoteColumn, names: Map<string, string>): boolean {
  if (!("name" in column)) return false;
  const first = names.get(lookOf(column.name)) ?? column.name;
  names.set(lookOf(column.name), first);
  return first !== column.name;
}

/** A column given twice, or ranks that do not begin at 1. */
function findColumnFault(list: readonly VoteColumn[]): Refusal | undefined {
  if (list.length > mostCandidates)
    return refuseAt(
      "tally.csv.too-many-columns",
      1,
      1,
      "There are too many columns.",
      `at most ${mostCandidates}`,
    );
  const seen = new Set<string>();
  const names = new Map<string, string>();
  const rankOf = (column: (typeof list)[number]) => ("rank" in column ? column.rank : undefined);
  for (const column of list) {
    const { text, line, column: place } = column.cell;
    const key = JSON.stringify([rankOf(column), "name" in column ? lookOf(column.name) : ""]);
    if (seen.has(key) || isNamedOtherwise(column, names)) {
      const what = column.kind === "candidate" ? "candidate" : "column";
      return refuseAt(
        "tally.csv.title-twice",
        line,
        place,
        worded`The ${what} "${text}" stands here twice.`,
        "another name",
      );
    }
    seen.add(key);
  }
  const ranks = list.map(rankOf).filter((rank) => rank !== undefined);
  if (ranks.length === 0 || (ranks.includes(1) && !ranks.includes(0))) return undefined;
  const { line, column } = (list[0] as VoteColumn).cell;
  return refuseAt(
    "tally.csv.ranks-begin-late",
    line,
    column,
    "The ranks of the columns do not begin at 1.",
    "`rank 1`, `rank 2` …",
  );
}
