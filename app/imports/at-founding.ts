import { inTransaction } from "../../platform/act.ts";
import { byOperator } from "../../platform/capacity.ts";
import type { Reader } from "../../platform/database/database.ts";
import type { House } from "../../platform/house.ts";
import { dayOf } from "../../platform/time/days.ts";
import { addFromList, logRows, type RowLog } from "../membership/door.ts";
import { partyPath } from "../our-party/addresses.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { previewer, type Take } from "./previewing.ts";
import {
  correctColumns,
  findMissingColumn,
  guessColumns,
  type Mapping,
} from "./reading/columns.ts";
import { type FileFacts, fromPath, inspectFile, UnreadableFile } from "./reading/file.ts";
import {
  countLogs,
  type ImportCounts,
  logsOf,
  NONE_YET,
  openList,
  peopleIn,
  slicesOf,
} from "./reading/list.ts";
import type { RowReading } from "./reading/row.ts";
import { words } from "./words.ts";

export interface ImportWanted {
  readonly path: string;
  /** Shows what would be done, and writes nothing. */
  readonly isPreview: boolean;
  /** Corrections of the guess, such as `name=Full Name`. */
  readonly corrections: readonly string[];
  /** Has no ballot ever opened? Asked of the room of ballots, which stands above, anew with every slice. */
  isFounding(db: Reader): Promise<boolean>;
}

/** Members have been asked something: from now on nobody imports without a request. */
export class NotFoundingAnyMore extends Error {}

async function stillFounding(db: Reader, { isFounding }: ImportWanted): Promise<void> {
  if (!(await isFounding(db))) throw new NotFoundingAnyMore();
}

/** What is told while it goes on. */
export interface ImportTeller {
  columns(headings: readonly string[], mapping: Mapping, facts: FileFacts): void;
  example(row: number, reading: RowReading): void;
  row(log: RowLog): void;
  progress(rows: number): void;
}

const EXAMPLES = 3;

/**
 * Imports a list while the party is founded, by the operator alone, in slices that stand each by itself: a run that
 * breaks off is simply started again, and nobody is added twice. Throws UnreadableFile with a sentence where the file is
 * no list, and NotFoundingAnyMore.
 */
export async function importAtFounding(
  house: House,
  wanted: ImportWanted,
  teller: ImportTeller,
): Promise<ImportCounts> {
  const source = fromPath(wanted.path);
  const facts = await inspectFile(source);
  const { headings, rows } = await openList(source, facts);
  const mapping = mapColumns(headings, wanted, facts, teller);
  const { membershipMonths } = await rulesInForce(house.database);
  const terms = { today: dayOf(house.clock.now()), membershipMonths };
  if (!wanted.isPreview) {
    await stillFounding(house.database, wanted);
    await recordStep(house, "began", facts);
  }
  let counts = NONE_YET;
  const take = wanted.isPreview ? previewer(house.database) : taker(house, facts, wanted);
  let read = 0;
  for await (const slice of slicesOf(rows, mapping, terms)) {
    if (read === 0)
      for (const { row, reading } of slice.slice(0, EXAMPLES)) teller.example(row, reading);
    const logs = await take(slice);
    counts = countLogs(counts, logs);
    for (const log of logs) teller.row(log);
    read += slice.length;
    teller.progress(read);
  }
  if (!wanted.isPreview) await recordStep(house, "ended", facts, counts);
  return counts;
}

function mapColumns(
  headings: readonly string[],
  { corrections }: ImportWanted,
  facts: FileFacts,
  teller: ImportTeller,
): Mapping {
  const mapping = correctColumns(guessColumns(headings), headings, corrections);
  if (typeof mapping === "string") throw new UnreadableFile(mapping);
  teller.columns(headings, mapping, facts);
  const missing = findMissingColumn(mapping);
  if (missing !== undefined) throw new UnreadableFile(missing);
  return mapping;
}

const taker =
  (house: House, facts: FileFacts, wanted: ImportWanted): Take =>
  (slice) =>
    inTransaction(house, async (tx, now) => {
      await stillFounding(tx, wanted);
      const logs = logsOf(slice, await addFromList(tx, peopleIn(slice), now));
      await logRows(tx, facts.hash, logs, now);
      return logs;
    });

/** The record says that a members' list was imported and how much of it; never whose. */
async function recordStep(
  house: House,
  step: "began" | "ended",
  { hash }: FileFacts,
  counts?: ImportCounts,
): Promise<void> {
  const says = counts ? words.ended(counts) : words.began;
  const line = {
    act: "imports.import",
    by: byOperator,
    on: partyPath,
    says,
    facts: { step, fileHash: hash, ...counts },
  };
  await inTransaction(house, (tx, now) => house.record(tx, line, now));
}
