import type { RowLog } from "../../membership/door.ts";
import { words } from "../words.ts";
import {
  type FileFacts,
  fromBytes,
  inspectFile,
  rowsOf,
  type SheetRow,
  type Source,
  UnreadableFile,
} from "./file.ts";
import { isOneName } from "./names.ts";
import type { Plan } from "./questions.ts";
import { byPost, type PersonRead, type RowReading, type RowTerms, readRow } from "./row.ts";
import { type Survey, surveyOf } from "./survey.ts";

type Rows = AsyncIterable<SheetRow> | Iterable<SheetRow>;

/** A list that has been opened: its headings, and the rows below them, which can be read once. */
export interface OpenList {
  readonly headings: readonly string[];
  readonly rows: AsyncGenerator<SheetRow>;
}

/** Throws UnreadableFile where there is nothing in it, or no table. */
export async function openList(source: Source, facts: FileFacts): Promise<OpenList> {
  const rows = rowsOf(source, facts);
  const first = await rows.next();
  if (first.done) throw new UnreadableFile(words.empty);
  return { headings: first.value.cells, rows };
}

/** Reads the whole file once, for what must be known of its columns. */
export async function surveyList(source: Source, facts: FileFacts): Promise<Survey> {
  const { headings, rows } = await openList(source, facts);
  return surveyOf(headings, rows);
}

/** A whole list that is no longer than one that is handed in. */
export interface Sheet {
  /** SHA-256 of the file, in hex. */
  readonly hash: string;
  readonly survey: Survey;
  /** Those below the headings. */
  readonly rows: readonly SheetRow[];
}

/** Reads the file once, for its columns and for its rows. */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  const source = fromBytes(bytes);
  const facts = await inspectFile(source);
  const list = await openList(source, facts);
  const rows = await Array.fromAsync(list.rows);
  return { hash: facts.hash, survey: await surveyOf(list.headings, rows), rows };
}

export interface Reading {
  /** As a spreadsheet counts it. */
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
  for await (const { row, cells } of rows) {
    slice.push({ row, reading: readRow(cells, plan, terms) });
    if (slice.length < ROWS_AT_ONCE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

export const peopleIn = (slice: readonly Reading[]): readonly PersonRead[] =>
  slice.flatMap(({ reading }) => ("person" in reading ? [reading.person] : []));

export const keysIn = (slice: readonly Reading[]): readonly string[] =>
  peopleIn(slice).map(({ emailKey }) => emailKey);

/**
 * Of two people at one mailbox the first has it. Whoever comes after them under another name, with a postal address,
 * comes without it.
 * @param known what whoever has a mailbox already is called
 */
export function parted(
  slice: readonly Reading[],
  known: ReadonlyMap<string, string>,
): readonly Reading[] {
  const named = new Map(known);
  return slice.map((one) => {
    if ("refused" in one.reading) return one;
    const { person } = one.reading;
    const owner = named.get(person.emailKey);
    if (owner === undefined) named.set(person.emailKey, person.name);
    if (owner === undefined || isOneName(owner, person.name)) return one;
    const without = byPost(person);
    return without === undefined ? one : { ...one, reading: { person: without } };
  });
}

/** What became of a row, or would. */
export interface RowOutcome extends RowLog {
  /** Is it left out because somebody of another name has its mailbox? */
  readonly isOthers: boolean;
  /** Do they come without a mailbox? */
  readonly isByPost: boolean;
}

/**
 * A mailbox that stands twice in a slice was added by the first of its rows.
 * @param added the mailboxes of those who were added
 * @param named what whoever has a mailbox now is called
 */
export function logsOf(
  slice: readonly Reading[],
  added: ReadonlySet<string>,
  named: ReadonlyMap<string, string>,
): readonly RowOutcome[] {
  const waiting = new Set(added);
  return slice.map(({ row, reading }) => {
    const none = { row, isOthers: false, isByPost: false };
    if ("refused" in reading) return { ...none, outcome: "refused", says: reading.refused };
    const { emailKey, email, name, note } = reading.person;
    if (waiting.delete(emailKey))
      return {
        ...none,
        outcome: "added",
        says: note ?? words.added,
        isByPost: email === undefined,
      };
    const isOthers = !isOneName(name, named.get(emailKey) ?? name);
    return { ...none, outcome: "known", says: isOthers ? words.others : words.known, isOthers };
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
