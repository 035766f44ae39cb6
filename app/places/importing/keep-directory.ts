import type { Tx } from "../../../platform/database/database.ts";
import { type BoundarySet, countPostcodes, type DirectoryLine, KeepsDirectory } from "../store.ts";
import { DirectoryReader } from "./directory-line.ts";
import type { KeptOf } from "./import-places.ts";
import { linesOf } from "./lines.ts";
import type { DirectoryFile } from "./open-file.ts";
import { UnusableFile } from "./unusable-file.ts";

/** How many lines go to the database at once. */
const BATCH = 2000;
const PROGRESS = 250_000;
/** Of a hundred lines so many may have no postcode. */
const MOST_BAD_PERCENT = 1;
/** A directory keeps what has ended, so that it only grows; one area's file is no directory of the country. */
const LEAST_OF_BEFORE = 0.9;

interface How {
  readonly isSmaller: boolean;
  progress(lines: number): void;
}

/** One directory, in one file or several. */
export async function keepDirectoryFiles(
  tx: Tx,
  files: readonly DirectoryFile[],
  set: BoundarySet,
  { isSmaller, progress }: How,
  now: Date,
): Promise<KeptOf> {
  const before = await countPostcodes(tx);
  const directory = await KeepsDirectory.begin(tx, set);
  const counts = { lines: 0, bad: 0 };
  const hashes: string[] = [];
  for (const file of files) hashes.push(await keepFile(directory, file, counts, progress));
  const [path = ""] = files.map((file) => file.path);
  const { lines, bad } = counts;
  if (bad * 100 > lines * MOST_BAD_PERCENT || lines === bad)
    throw new UnusableFile(path, { is: "few-postcodes", bad, lines });
  const good = lines - bad;
  if (!isSmaller && good < before * LEAST_OF_BEFORE)
    throw new UnusableFile(path, { is: "shrunk", lines: good, before });
  const { lines: rows, ...done } = await directory.end(now);
  const kept = { what: "postcodes", kind: undefined, day: set.day, rows, bad, ...done } as const;
  return { kept, source: set.source, hashes };
}

/** While a batch is written, the next one is read. Answers the file's SHA-256. */
async function keepFile(
  directory: KeepsDirectory,
  { path, table }: DirectoryFile,
  counts: { lines: number; bad: number },
  progress: (lines: number) => void,
): Promise<string> {
  const { lines, hash } = linesOf(path);
  let batch: DirectoryLine[] = [];
  let writing = Promise.resolve();
  let skipped = 0;
  const reader = new DirectoryReader(table);
  for await (const cells of lines) {
    if (skipped < table.headings) {
      skipped += 1;
      continue;
    }
    counts.lines += 1;
    const line = reader.read(cells);
    if (line === undefined) counts.bad += 1;
    else batch.push(line);
    if (counts.lines % PROGRESS === 0) progress(counts.lines);
    if (batch.length < BATCH) continue;
    await writing;
    writing = directory.keep(batch);
    // Looked at before the next batch; until then its failure is nobody's surprise.
    writing.catch(() => undefined);
    batch = [];
  }
  await writing;
  await directory.keep(batch);
  return hash();
}
