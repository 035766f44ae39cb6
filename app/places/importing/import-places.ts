import { basename } from "node:path";
import { inTransaction } from "../../../platform/act.ts";
import { byOperator } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { Day } from "../../../platform/time/days.ts";
import { placesPath } from "../addresses.ts";
import type { PlaceKind } from "../place.ts";
import { type BoundarySet, beginImport, findNewestDirectory } from "../store.ts";
import { words } from "../words.ts";
import { findDayIn } from "./day-of-file.ts";
import type { DirectoryColumn } from "./headers.ts";
import { keepDirectoryFiles } from "./keep-directory.ts";
import { keepNamesFile, keepShapesFile } from "./keep-places.ts";
import { type DirectoryFile, openPlacesFile, type PlacesFile } from "./open-file.ts";
import { UnusableFile } from "./unusable-file.ts";

export interface ImportWanted {
  readonly paths: readonly string[];
  /** Of which day the boundaries are, where the files' names do not say it. */
  readonly day: Day | undefined;
  /** A directory with far fewer postcodes than the one before is right. */
  readonly isSmaller: boolean;
}

/** What was kept of one set. */
export interface Kept {
  readonly what: "postcodes" | "names" | "shapes" | "hexes";
  readonly kind: PlaceKind | undefined;
  readonly day: Day;
  readonly rows: number;
  /** Of a directory: how many say what was not known before, how many are there no more, and lines that were left out. */
  readonly changed?: number;
  readonly gone?: number;
  readonly twice?: number;
  readonly bad?: number;
}

/** What is told while it goes on. */
export interface ImportTeller {
  /** What each file was taken for, and what it cannot tell. */
  file(path: string, is: PlacesFile["is"], day: Day, missing: readonly DirectoryColumn[]): void;
  progress(lines: number): void;
  kept(kept: Kept): void;
}

/**
 * Brings files of public bodies in: all of them or, where one cannot be used, none. The record says which, and the
 * SHA-256 of each. What was brought for the same day before is replaced.
 * @throws UnusableFile
 */
export async function importPlaces(
  house: House,
  wanted: ImportWanted,
  teller: ImportTeller,
): Promise<void> {
  const files: Dated[] = [];
  for (const path of wanted.paths) {
    const file = await openPlacesFile(path);
    const day = wanted.day ?? findDayIn(basename(path));
    if (day === undefined) throw new UnusableFile(path, { is: "no-day" });
    files.push({ file, day });
    teller.file(path, file.is, day, file.missing);
  }
  await inTransaction(house, async (tx, now) => {
    await beginImport(tx);
    for (const kept of await keepAll(tx, files, wanted, teller, now)) {
      teller.kept(kept.kept);
      await recordKept(house, tx, kept, now);
    }
  });
}

interface Dated {
  readonly file: PlacesFile;
  readonly day: Day;
}

/** What was kept of a file or several, with each one's SHA-256. */
export interface KeptOf {
  readonly kept: Kept;
  readonly source: string;
  readonly hashes: readonly string[];
}

async function keepAll(
  tx: Tx,
  files: readonly Dated[],
  { isSmaller }: ImportWanted,
  { progress }: ImportTeller,
  now: Date,
): Promise<readonly KeptOf[]> {
  const kept: KeptOf[] = [];
  // Names before hexagons, of which some are known by their name alone.
  for (const { file, day } of files) {
    if (file.is === "names") kept.push(...(await keepNamesFile(tx, file, setOf([file], day), now)));
  }
  for (const { file, day } of files) {
    if ("shapes" in file) kept.push(...(await keepShapesFile(tx, file, setOf([file], day), now)));
  }
  for (const [day, group] of directoriesByDay(files)) {
    await mustNotBeOlder(tx, group[0]?.path ?? "", day);
    const set = setOf(group, day);
    kept.push(await keepDirectoryFiles(tx, group, set, { isSmaller, progress }, now));
  }
  return kept;
}

/** Some come in many files, one for each area; they are one directory. The oldest first. */
function directoriesByDay(files: readonly Dated[]) {
  const found = new Map<Day, DirectoryFile[]>();
  for (const { file, day } of files) {
    if (file.is !== "postcode-directory" && file.is !== "code-point-open") continue;
    found.set(day, [...(found.get(day) ?? []), file]);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1));
}

const SOURCES: Readonly<Record<PlacesFile["is"], string>> = {
  "postcode-directory": "ONS Postcode Directory",
  "code-point-open": "Code-Point Open",
  names: "ONS names and codes",
  geojson: "GeoJSON",
  geopackage: "GeoPackage",
  hexjson: "hexjson",
};

function setOf(files: readonly PlacesFile[], day: Day): BoundarySet {
  const [first] = files;
  if (first === undefined) throw new Error("a set of no file");
  const names = files.length === 1 ? basename(first.path) : `${files.length} files`;
  return { day, source: `${SOURCES[first.is]} (${names})` };
}

async function mustNotBeOlder(tx: Tx, path: string, day: Day): Promise<void> {
  const newest = await findNewestDirectory(tx);
  if (newest !== undefined && day < newest)
    throw new UnusableFile(path, { is: "older", day, newest });
}

async function recordKept(
  house: House,
  tx: Tx,
  { kept, source, hashes }: KeptOf,
  now: Date,
): Promise<void> {
  const { what, kind, day, rows } = kept;
  const facts = { what, ...(kind === undefined ? {} : { kind }), day, rows, source, hashes };
  const says = words.imported(what, kind, day, rows);
  const line = { act: "places.import", by: byOperator, on: placesPath, says, facts };
  await house.record(tx, line, now);
}
