import { BallotBuilder, largestWeight } from "../ballots/ballots.ts";
import { blank, highestMark } from "../marks/marks.ts";
import { isRefusal, type Refusal, refuseAt, worded } from "../refusal.ts";
import type { Candidate } from "../result.ts";
import type { Cell } from "./csv-cells.ts";
import type { Column, CsvReading, Sheet } from "./csv-sheet.ts";
import { findRank } from "./csv-titles.ts";
import type { Election } from "./election.ts";
import { isWholeNumber } from "./lines.ts";
import { compareNames, Likenesses } from "./names.ts";

const numbered = (names: readonly string[]): Candidate[] =>
  names.map((name, i) => ({ n: i + 1, name }));

const isWord = ({ text }: Cell, words: readonly string[] = []) =>
  words.some((word) => word.toLowerCase() === text.toLowerCase());

/** The cells of one row in the columns given, those that say nothing left out. */
const filled = <Kind extends Column<"rank" | "box" | "candidate">>(
  row: readonly Cell[],
  columns: readonly Kind[],
  { skip }: CsvReading,
) =>
  columns.flatMap((column, c) => {
    const cell = row[column.at];
    return cell === undefined || cell.text === "" || isWord(cell, skip)
      ? []
      : [{ column, cell, c }];
  });

export function readWeight(row: readonly Cell[], weightAt: number): number | Refusal {
  const cell = weightAt < 0 ? undefined : row[weightAt];
  if (weightAt < 0) return 1;
  const { text, line, column } = cell ?? { text: "", line: (row[0] as Cell).line, column: 1 };
  const weight = isWholeNumber(text) ? Number(text) : 0;
  if (weight >= 1 && weight <= largestWeight) return weight;
  return refuseAt(
    "tally.csv.not-a-weight",
    line,
    column,
    worded`"${text}" is not a weight.`,
    "a whole number of at least 1",
  );
}

/** Whether a contest stood on this paper at all: an export leaves its cells empty where it did not. */
const isOnPaper = (row: readonly Cell[], { isExport, columns }: Sheet) =>
  !isExport || columns.list.some(({ at }) => (row[at]?.text ?? "") !== "");

type Place = { readonly cell: Cell; readonly rank: number; readonly name: string };

/** Rows as ranks of names, candidates numbered by name unless the caller lists them. */
function build(
  sheet: Sheet,
  told: CsvReading,
  names: readonly string[],
  placesOf: (row: readonly Cell[]) => Place[] | Refusal,
): Election | Refusal {
  const index = new Map(names.map((name, i) => [name, i]));
  const builder = new BallotBuilder();
  for (const row of sheet.rows) {
    if (!isOnPaper(row, sheet)) continue;
    const weight = readWeight(row, sheet.weightAt);
    if (isRefusal(weight)) return weight;
    const places = placesOf(row);
    const once = isRefusal(places) ? places : withoutRepeats(places, told);
    if (isRefusal(once)) return once;
    const ranks = [...new Set(once.map(({ rank }) => rank))];
    builder.add(
      ranks.map((own) =>
        once.flatMap(({ rank, name }) => (rank === own ? [index.get(name) as number] : [])),
      ),
      weight,
    );
  }
  return { ballots: builder.finish(sheet.title, sheet.seats, numbered(names)) };
}

/** Rising by rank. */
function withoutRepeats(places: readonly Place[], { repeat }: CsvReading): Place[] | Refusal {
  const seen = new Set<string>();
  const kept: Place[] = [];
  for (const place of places.toSorted((a, b) => a.rank - b.rank)) {
    if (!seen.has(place.name)) kept.push(place);
    else if (repeat === "end") return kept.filter(({ rank }) => rank < place.rank);
    else if (repeat === undefined)
      return refuseAt(
        "tally.csv.candidate-twice-on-ballot",
        place.cell.line,
        place.cell.column,
        worded`"${place.name}" stands on this ballot twice.`,
        "each candidate at most once, or `--repeat skip` or `--repeat end`",
      );
    seen.add(place.name);
  }
  return kept;
}

/** As counters' programs write what is no name, whatever brackets or dashes they put around it. */
const noName =
  /^(?:(?:over|under)[\s_-]?vot(?:e[ds]?|ing)|skip(?:ped)?(?:[\s_-]?rank(?:ing)?)?|blank(?: vote)?|none|null|nil|n\/?a|(?:no|not)[\s_-](?:vote|choice|preference|selection|rank|mark|candidate|ranked|marked|applicable)|exhaust(?:ed)?|spoil(?:ed|t)|rejected|invalid|void|empty|abst(?:ain|ained|ention)|unranked|unmarked|undefined|nan|0)?$/i;

/** From the first letter or digit to the last. */
const core = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** With what was marked behind it: `overvote: Ash, Birch`. */
const vain = /^(?:over|under)[\s_-]?vot(?:e[ds]?|ing)\b/i;

const isNoName = (text: string) => {
  const word = core.exec(text)?.[0] ?? "";
  return noName.test(word) || vain.test(word);
};

/** Between the names of an overvote, and in hardly any name. */
const between = /[|;\n\r]|\/\//;
/** Between the names of an overvote, or of a pair that stands together. */
const within = /[|;\n\r,/&+]|\band\b/i;

const partsOf = (name: string, mark: RegExp): string[] =>
  name
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** A cell that names several at one rank, as programs write an overvote: it is no candidate of its own. */
function findJoined(cells: ReadonlyMap<string, Cell>): Refusal | undefined {
  const isName = (text: string) => cells.has(text);
  for (const [name, cell] of cells) {
    const parts = partsOf(name, within);
    const pieces = partsOf(name, between);
    const isJoined = parts.length > 1 && parts.every(isName);
    if (isJoined || (pieces.length > 1 && pieces.some(isName)))
      return refuseName(cell, "names several candidates");
  }
  return undefined;
}

/** Columns `rank 1`, `rank 2` … with names in their cells. */
export function readByRank(
  sheet: Sheet,
  columns: readonly Column<"rank">[],
  told: CsvReading,
): Election | Refusal {
  const names = listNames(sheet, columns, told);
  if (!Array.isArray(names)) return names;
  return build(sheet, told, names, (row) => {
    const places: Place[] = [];
    for (const { cell, column } of filled(row, columns, told).sort(
      (a, b) => a.column.rank - b.column.rank,
    )) {
      if (isWord(cell, told.overvote)) break;
      places.push({ cell, rank: column.rank, name: cell.text });
    }
    return places;
  });
}

function listNames(
  { rows }: Sheet,
  columns: readonly Column<"rank">[],
  told: CsvReading,
): string[] | Refusal {
  const listed = told.candidates;
  const names = new Map<string, Cell>();
  const likenesses = new Likenesses();
  for (const row of rows)
    for (const { cell } of filled(row, columns, told)) {
      if (isWord(cell, told.overvote) || names.has(cell.text)) continue;
      const isListed = listed?.includes(cell.text);
      if (isListed === false) return refuseName(cell, "is not among the candidates");
      if (isListed === undefined && isNoName(cell.text))
        return refuseName(cell, "does not sound like a candidate");
      const like = likenesses.add(cell.text);
      if (like !== undefined) return refuseName(cell, `is written "${like}" elsewhere`);
      names.set(cell.text, cell);
    }
  if (listed !== undefined) return [...listed];
  if (names.size > 0) return findJoined(names) ?? [...names.keys()].sort(compareNames);
  return refuseAt(
    "tally.csv.no-names-in-cells",
    1,
    1,
    "No ballot names a candidate.",
    "names in the cells",
  );
}

function refuseName({ text, line, column }: Cell, fault: string): Refusal {
  return refuseAt(
    "tally.csv.cell",
    line,
    column,
    worded`"${text}" ${fault}.`,
    "one of those who stand, always written alike (`--candidates` lists them), or a word that `--overvote` or `--skip` explains",
  );
}

/** A box for every candidate, or for every candidate at every rank, marked with 1. */
export function readBoxes(
  sheet: Sheet,
  columns: readonly Column<"box">[],
  told: CsvReading,
): Election | Refusal {
  const found = [...new Set(columns.map(({ name }) => name))];
  const stray = told.candidates?.find((name) => !found.includes(name));
  if (stray !== undefined)
    return refuseAt(
      "tally.csv.no-column-for-candidate",
      1,
      1,
      worded`No column is for "${stray}".`,
      "names as they stand in the file",
    );
  const names = told.candidates ?? found;
  return build(sheet, told, names, (row) => {
    const places: Place[] = [];
    for (const { cell, column } of filled(row, columns, told)) {
      const isMarked = cell.text === "1";
      if (!isMarked && cell.text !== "0") return refuseBox(cell);
      if (isMarked && names.includes(column.name))
        places.push({ cell, rank: column.rank ?? 1, name: column.name });
    }
    return places;
  });
}

function refuseBox({ text, line, column }: Cell): Refusal {
  return refuseAt(
    "tally.csv.not-a-box-mark",
    line,
    column,
    worded`"${text}" is not a mark in a box.`,
    "1, 0 or nothing",
  );
}

/** A column a candidate with ranks in its cells. */
export function readRanked(
  sheet: Sheet,
  columns: readonly Column<"candidate">[],
  told: CsvReading,
): Election | Refusal {
  const doubtful = findForeignColumn(sheet, columns, told);
  if (doubtful !== undefined) return doubtful;
  const names = columns.map(({ name }) => name);
  return build(sheet, told, names, (row) => {
    const places: Place[] = [];
    for (const { cell, column } of filled(row, columns, told)) {
      const rank = rankIn(cell);
      if (rank < 1 || rank > columns.length)
        return refuseCell(cell, column, "a rank", `a whole number from 1 to ${columns.length}`);
      places.push({ cell, rank, name: column.name });
    }
    return places;
  });
}

const rankIn = ({ text }: Cell): number =>
  isWholeNumber(text) ? Number(text) : (findRank(text)?.rank ?? 0);

function refuseCell(
  { text, line, column: place }: Cell,
  { name }: Column<"candidate">,
  what: string,
  expected: string,
): Refusal {
  return refuseAt(
    "tally.csv.cell-of-column",
    line,
    place,
    worded`"${text}" in the column "${name}" is not ${what}.`,
    `${expected}, nothing, or a word that \`--skip\` explains; a column that is no candidate's is left out by \`--pass-over\``,
  );
}

/**
 * A column that every paper fills and but for which every paper would be a whole ranking 1, 2, 3 … is
 * hardly a candidate's: a number of something else stands there.
 */
function findForeignColumn(
  { rows }: Sheet,
  columns: readonly Column<"candidate">[],
  told: CsvReading,
): Refusal | undefined {
  const isTooFew = rows.length < 3 || columns.length < 3;
  if (told.candidates !== undefined || isTooFew || columns.length > 300) return undefined;
  const isWhole = (row: readonly Cell[], without?: number) => {
    const ranks = filled(row, columns, told)
      .filter(({ c }) => c !== without)
      .map(({ cell }) => rankIn(cell));
    return (
      (ranks.length > 0 || without !== undefined) &&
      ranks.toSorted((a, b) => a - b).every((rank, i) => rank === i + 1)
    );
  };
  if (rows.some((row) => isWhole(row))) return undefined;
  const foreign = columns.filter((_, c) => rows.every((row) => isWhole(row, c)));
  const [only] = foreign;
  if (only === undefined || foreign.length > 1) return undefined;
  const { text, line, column } = only.cell;
  return refuseAt(
    "tally.csv.column-spoils-rankings",
    line,
    column,
    worded`Without the column "${text}" every paper is a whole ranking, and with it none is: it may not be a candidate's.`,
    "`--candidates` with those who stand, or `--pass-over` with this column",
  );
}

/** A column a candidate with marks in its cells, more being better. */
export function readMarked(
  sheet: Sheet,
  columns: readonly Column<"candidate">[],
  told: CsvReading,
): Election | Refusal {
  const { rows, weightAt, title, seats } = sheet;
  const size = columns.length;
  const marks = new Int16Array(rows.length * size).fill(blank);
  const builder = new BallotBuilder();
  for (const [r, row] of rows.entries()) {
    const weight = readWeight(row, weightAt);
    if (isRefusal(weight)) return weight;
    for (const { cell, column, c } of filled(row, columns, told)) {
      const mark = isWholeNumber(cell.text) ? Number(cell.text) : highestMark + 1;
      if (mark > highestMark)
        return refuseCell(cell, column, "a mark", `a whole number from 0 to ${highestMark}`);
      marks[r * size + c] = mark;
    }
    builder.add(rankMarks(marks.subarray(r * size, (r + 1) * size)), weight);
  }
  const candidates = numbered(columns.map(({ name }) => name));
  const ballots = builder.finish(title, seats, candidates);
  const { weight } = ballots;
  return { ballots, marks: { title, seats, candidates, rows: rows.length, marks, weight } };
}

function rankMarks(line: Int16Array): number[][] {
  const levels = [...new Set(line)].filter((mark) => mark !== blank).sort((a, b) => b - a);
  return levels.map((level) => [...line.keys()].filter((c) => line[c] === level));
}
