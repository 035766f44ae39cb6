import { inTransaction } from "../../../platform/act.ts";
import { byOperator } from "../../../platform/capacity.ts";
import type { House } from "../../../platform/house.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { partyPath } from "../../our-party/addresses.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { words } from "../words.ts";
import { correctColumns, findMissingColumn, guessColumns, type Mapping } from "./columns.ts";
import { type FileFacts, inspectFile, rowsOf, UnreadableFile } from "./file.ts";
import { type ListedPerson, type RowReading, type RowTerms, readRow } from "./row.ts";
import { addFromList, listKnownKeys, logRows, type RowLog } from "./store.ts";

export interface ImportWanted {
  readonly path: string;
  /** Shows what would be done, and writes nothing. */
  readonly isPreview: boolean;
  /** Corrections of the guess, such as `name=Full Name`. */
  readonly corrections: readonly string[];
}

/** What is told while it goes on. */
export interface ImportTeller {
  columns(headings: readonly string[], mapping: Mapping, facts: FileFacts): void;
  example(row: number, reading: RowReading): void;
  row(log: RowLog): void;
  progress(rows: number): void;
}

export interface ImportCounts {
  readonly added: number;
  readonly known: number;
  readonly refused: number;
}

const ROWS_AT_ONCE = 1000;
const EXAMPLES = 3;

interface Reading {
  readonly row: number;
  readonly reading: RowReading;
}

/**
 * Imports a members' list, in slices that stand each by itself: a run that breaks off is simply started again, and
 * nobody is added twice. Throws UnreadableFile with a sentence where the file is no such list.
 */
export async function importMembers(
  house: House,
  wanted: ImportWanted,
  teller: ImportTeller,
): Promise<ImportCounts> {
  const facts = await inspectFile(wanted.path);
  const rows = rowsOf(wanted.path, facts);
  const mapping = await mapColumns(rows, wanted, facts, teller);
  const { membershipMonths } = await rulesInForce(house.database);
  const terms = { today: dayOf(house.clock.now()), membershipMonths };
  if (!wanted.isPreview) await recordStep(house, "began", facts);
  const counts = { added: 0, known: 0, refused: 0 };
  const take = wanted.isPreview ? previewer(house) : taker(house, facts);
  let read = 0;
  for await (const slice of slicesOf(rows, mapping, terms)) {
    if (read === 0)
      for (const { row, reading } of slice.slice(0, EXAMPLES)) teller.example(row, reading);
    const logs = await take(slice);
    for (const log of logs) {
      counts[log.outcome] += 1;
      teller.row(log);
    }
    read += slice.length;
    teller.progress(read);
  }
  if (!wanted.isPreview) await recordStep(house, "ended", facts, counts);
  return counts;
}

async function mapColumns(
  rows: AsyncGenerator<readonly string[]>,
  { corrections }: ImportWanted,
  facts: FileFacts,
  teller: ImportTeller,
): Promise<Mapping> {
  let first = await rows.next();
  if (!first.done && isExcelHint(first.value)) first = await rows.next();
  if (first.done) throw new UnreadableFile(words.importing.empty);
  const headings = first.value;
  const mapping = correctColumns(guessColumns(headings), headings, corrections);
  if (typeof mapping === "string") throw new UnreadableFile(mapping);
  teller.columns(headings, mapping, facts);
  const missing = findMissingColumn(mapping);
  if (missing !== undefined) throw new UnreadableFile(missing);
  return mapping;
}

/** Excel's own first line, which names the delimiter: `sep=;`. */
const isExcelHint = (cells: readonly string[]): boolean =>
  cells[0] === "sep=" && cells.slice(1).every((cell) => cell === "");

async function* slicesOf(
  rows: AsyncGenerator<readonly string[]>,
  mapping: Mapping,
  terms: RowTerms,
): AsyncGenerator<readonly Reading[]> {
  let slice: Reading[] = [];
  let row = 0;
  for await (const cells of rows) {
    row += 1;
    slice.push({ row, reading: readRow(cells, mapping, terms) });
    if (slice.length < ROWS_AT_ONCE) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}

const peopleIn = (slice: readonly Reading[]): readonly ListedPerson[] =>
  slice.flatMap(({ reading }) => ("person" in reading ? [reading.person] : []));

type Take = (slice: readonly Reading[]) => Promise<readonly RowLog[]>;

const taker =
  (house: House, facts: FileFacts): Take =>
  (slice) =>
    inTransaction(house, async (tx, now) => {
      const logs = logsOf(slice, await addFromList(tx, peopleIn(slice), now));
      await logRows(tx, facts.hash, logs, now);
      return logs;
    });

/** Says what `taker` would say. It remembers whom it would have added, since nobody is. */
function previewer(house: House): Take {
  const seen = new Set<string>();
  return async (slice) => {
    const keys = peopleIn(slice).map(({ emailKey }) => emailKey);
    const known = await listKnownKeys(house.database, keys);
    const fresh = new Set(keys.filter((key) => !known.has(key) && !seen.has(key)));
    for (const key of fresh) seen.add(key);
    return logsOf(slice, fresh);
  };
}

/** A mailbox that stands twice in a slice was added by the first of its rows. */
function logsOf(slice: readonly Reading[], added: ReadonlySet<string>): readonly RowLog[] {
  const waiting = new Set(added);
  return slice.map(({ row, reading }) => {
    if ("refused" in reading) return { row, outcome: "refused", says: reading.refused };
    const { emailKey, note } = reading.person;
    if (!waiting.delete(emailKey)) return { row, outcome: "known", says: words.importing.known };
    return { row, outcome: "added", says: note ?? words.importing.added };
  });
}

/** The record says that a members' list was imported and how much of it; never whose. */
async function recordStep(
  house: House,
  step: "began" | "ended",
  { hash }: FileFacts,
  counts?: ImportCounts,
): Promise<void> {
  const says = counts ? words.importing.ended(counts) : words.importing.began;
  const line = {
    act: "membership.import",
    by: byOperator,
    on: partyPath,
    says,
    facts: { step, fileHash: hash, ...counts },
  };
  await inTransaction(house, (tx, now) => house.record(tx, line, now));
}
