import type { RowLog } from "../../membership/door.ts";
import { words } from "../words.ts";
import { type FileFacts, rowsOf, type Source, UnreadableFile } from "./file.ts";
import type { Plan } from "./questions.ts";
import { type PersonRead, type RowReading, type RowTerms, readRow } from "./row.ts";
import { type Survey, surveyOf } from "./survey.ts";

type Rows = AsyncGenerator<readonly string[]>;

/** A list that has been opened: its headings, and the rows below them, which can be read once. */
export interface OpenList {
  readonly headings: readonly string[];
  readonly rows: Rows;
}

/** Throws UnreadableFile where there is nothing in it, or no table. */
export async function openList(source: Source, facts: FileFacts): Promise<OpenList> {
  const rows = rowsOf(source, facts);
  let first = await rows.next();
  if (!first.done && isExcelHint(first.value)) first = await rows.next();
  if (first.done) throw new UnreadableFile(words.empty);
  return { headings: first.value, rows };
}

/** Reads the whole file once, for what must be known of its columns. */
export async function surveyList(source: Source, facts: FileFacts): Promise<Survey> {
  const { headings, rows } = await openList(source, facts);
  return surveyOf(headings, rows);
}

/** Excel's own first line, which names the delimiter: `sep=;`. */
const isExcelHint = (cells: readonly string[]): boolean =>
  cells[0] === "sep=" && cells.slice(1).every((cell) => cell === "");

export interface Reading {
  readonly row: number;
  readonly reading: RowReading;
}

const ROWS_AT_ONCE = 1000;

/** What can be made of the rows, some at a time. */
export async function* slicesOf(
  rows: Rows,
  plan: Plan,
  terms: RowTerms,
): AsyncGenerator<readonly Reading[]> {
  let slice: Reading[] = [];
  let row = 0;
  for await (const cells of rows) {
    row += 1;
    slice.push({ row, reading: readRow(cells, plan, terms) });
    if (slice.length < ROWS_AT_ONCE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

export const peopleIn = (slice: readonly Reading[]): readonly PersonRead[] =>
  slice.flatMap(({ reading }) => ("person" in reading ? [reading.person] : []));

/** A mailbox that stands twice in a slice was added by the first of its rows. */
export function logsOf(slice: readonly Reading[], added: ReadonlySet<string>): readonly RowLog[] {
  const waiting = new Set(added);
  return slice.map(({ row, reading }) => {
    if ("refused" in reading) return { row, outcome: "refused", says: reading.refused };
    const { emailKey, note } = reading.person;
    if (!waiting.delete(emailKey)) return { row, outcome: "known", says: words.known };
    return { row, outcome: "added", says: note ?? words.added };
  });
}

export interface ImportCounts {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
}

export const NONE_YET: ImportCounts = { added: 0, known: 0, refused: 0 };

export function countLogs(before: ImportCounts, logs: readonly RowLog[]): ImportCounts {
  const counts = { ...before };
  for (const { outcome } of logs) counts[outcome] += 1;
  return counts;
}
