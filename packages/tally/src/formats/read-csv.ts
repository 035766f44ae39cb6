import { BallotBuilder, largestWeight, mostCandidates } from "../ballots/ballots.ts";
import { blank, highestMark } from "../marks/marks.ts";
import { isRefusal, type Refusal, refuseAt } from "../refusal.ts";
import { type Cell, readCells } from "./csv-cells.ts";
import type { Election } from "./election.ts";
import { isWholeNumber } from "./lines.ts";

/** What the cells under a candidate's name hold: a rank, 1 being the best, or a mark, more being better. */
export type CsvCells = "ranks" | "marks";

type Sheet = { rows: Cell[][]; weightAt: number; columns: { at: number; name: string }[] };

/**
 * Reads CSV. Either a column per candidate, holding ranks (or marks), or columns `rank 1`, `choice 2`
 * … that hold names. A column `weight` or `count` says how many ballots a row stands for; `id` and
 * `ballot` are passed over.
 */
export function readCsv(bytes: Uint8Array, cells: CsvCells = "ranks"): Election | Refusal {
  const rows = readCells(bytes);
  if (isRefusal(rows)) return rows;
  const [head, ...body] = rows;
  if (head === undefined || body.length === 0)
    return refuseAt(1, 1, "There are no ballots.", "a line of names, then a line for each ballot");
  const sheet = readSheet(head, body);
  if (isRefusal(sheet)) return sheet;
  const isByRank = sheet.columns.every(({ name }) => rankColumn.test(name));
  if (isByRank) return readNamed(sheet);
  return cells === "marks" ? readMarked(sheet) : readRanked(sheet);
}

const rankColumn =
  /^(?:(?:rank|choice|preference|pref)[ _]?\d+|\d+(?:st|nd|rd|th)(?: choice| preference)?)$/i;

function readSheet(head: readonly Cell[], rows: Cell[][]): Sheet | Refusal {
  const columns: Sheet["columns"] = [];
  let weightAt = -1;
  for (const [at, { text, line, column }] of head.entries()) {
    if (/^(weight|count)$/i.test(text)) weightAt = at;
    else if (/^(id|ballot|ballot[ _]id)$/i.test(text)) continue;
    else if (text === "")
      return refuseAt(line, column, "A column has no name.", "a candidate's name");
    else if (columns.some(({ name }) => name === text))
      return refuseAt(line, column, `The candidate "${text}" stands here twice.`, "another name");
    else columns.push({ at, name: text });
  }
  if (columns.length === 0)
    return refuseAt(1, 1, "No column names a candidate.", "a candidate's name");
  if (columns.length > mostCandidates)
    return refuseAt(1, 1, "There are too many columns.", `at most ${mostCandidates}`);
  const long = rows.find((row) => row.length > head.length)?.[head.length];
  if (long !== undefined)
    return refuseAt(
      long.line,
      long.column,
      "This line has more cells than the first.",
      `${head.length} cells`,
    );
  return { rows, weightAt, columns };
}

function readWeight(row: readonly Cell[], weightAt: number): number | Refusal {
  const cell = weightAt < 0 ? undefined : row[weightAt];
  if (weightAt < 0) return 1;
  const { text, line, column } = cell ?? { text: "", line: row[0]?.line ?? 1, column: 1 };
  const weight = isWholeNumber(text) ? Number(text) : 0;
  if (weight >= 1 && weight <= largestWeight) return weight;
  return refuseAt(line, column, `"${text}" is not a weight.`, "a whole number of at least 1");
}

function readRanked({ rows, weightAt, columns }: Sheet): Election | Refusal {
  const builder = new BallotBuilder();
  for (const row of rows) {
    const weight = readWeight(row, weightAt);
    if (isRefusal(weight)) return weight;
    const byRank = new Map<number, number[]>();
    for (const [c, { at }] of columns.entries()) {
      const cell = row[at];
      if (cell === undefined || cell.text === "") continue;
      const rank = isWholeNumber(cell.text) ? Number(cell.text) : 0;
      if (rank < 1 || rank > columns.length)
        return refuseAt(
          cell.line,
          cell.column,
          `"${cell.text}" is not a rank.`,
          `a whole number from 1 to ${columns.length}, or nothing`,
        );
      byRank.set(rank, [...(byRank.get(rank) ?? []), c]);
    }
    const ranks = [...byRank].sort(([a], [b]) => a - b).map(([, list]) => list);
    builder.add(ranks, weight);
  }
  const candidates = columns.map(({ name }, i) => ({ n: i + 1, name }));
  return { ballots: builder.finish("", 0, candidates) };
}

/** Columns in the order of their ranks, cells that name candidates. */
function readNamed({ rows, weightAt, columns }: Sheet): Election | Refusal {
  const rankOf = ({ name }: { name: string }) => Number(/\d+/.exec(name)?.[0]);
  const ordered = [...columns].sort((a, b) => rankOf(a) - rankOf(b));
  const names = new Map<string, number>();
  const builder = new BallotBuilder();
  for (const row of rows) {
    const weight = readWeight(row, weightAt);
    if (isRefusal(weight)) return weight;
    const ranks: number[][] = [];
    const seen = new Set<number>();
    for (const { at } of ordered) {
      const cell = row[at];
      if (cell === undefined || cell.text === "") continue;
      const c = names.get(cell.text) ?? names.size;
      names.set(cell.text, c);
      if (seen.has(c))
        return refuseAt(
          cell.line,
          cell.column,
          `"${cell.text}" stands on this ballot twice.`,
          "each candidate at most once",
        );
      seen.add(c);
      ranks.push([c]);
    }
    builder.add(ranks, weight);
  }
  if (names.size === 0) return refuseAt(1, 1, "No ballot names a candidate.", "names in the cells");
  const candidates = [...names.keys()].map((name, i) => ({ n: i + 1, name }));
  return { ballots: builder.finish("", 0, candidates) };
}

function readMarked({ rows, weightAt, columns }: Sheet): Election | Refusal {
  const size = columns.length;
  const marks = new Int16Array(rows.length * size).fill(blank);
  const builder = new BallotBuilder();
  for (const [r, row] of rows.entries()) {
    const weight = readWeight(row, weightAt);
    if (isRefusal(weight)) return weight;
    for (const [c, { at }] of columns.entries()) {
      const cell = row[at];
      if (cell === undefined || cell.text === "") continue;
      const mark = isWholeNumber(cell.text) ? Number(cell.text) : highestMark + 1;
      if (mark > highestMark)
        return refuseAt(
          cell.line,
          cell.column,
          `"${cell.text}" is not a mark.`,
          `a whole number from 0 to ${highestMark}, or nothing`,
        );
      marks[r * size + c] = mark;
    }
    builder.add(rankMarks(marks.subarray(r * size, (r + 1) * size)), weight);
  }
  const candidates = columns.map(({ name }, i) => ({ n: i + 1, name }));
  const ballots = builder.finish("", 0, candidates);
  const { title, seats, weight } = ballots;
  return { ballots, marks: { title, seats, candidates, rows: rows.length, marks, weight } };
}

function rankMarks(line: Int16Array): number[][] {
  const levels = [...new Set(line)].filter((mark) => mark !== blank).sort((a, b) => b - a);
  return levels.map((level) => [...line.keys()].filter((c) => line[c] === level));
}
