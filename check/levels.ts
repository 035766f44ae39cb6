import { posix } from "node:path";
import type { Trespass } from "./plan.ts";
import { isForTests } from "./sources.ts";

/** More than that at one level, and nobody finds anything there. */
const MOST_FILES = 24;

const MEASURED = /^(?:app|clients|packages|platform|verifier|web)\//;

/** Migrations only ever follow one another, and nobody looks for one but by its number. */
const UNMEASURED = /\/(?:tables|fixtures|vectors)(?:\/|$)/;

/** Folders that are too full today, each with its number of files. It only shrinks: lower it as you part them. */
export const TOO_FULL: Readonly<Record<string, number>> = {};

/** Folders with too many files at one level, tests and documents apart. */
export function listFullFolders(
  files: readonly string[],
  tooFull: Readonly<Record<string, number>> = {},
): Trespass[] {
  const counts = new Map<string, number>();
  for (const file of files.filter(isCounted)) {
    const folder = posix.dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const folders = new Set([...counts.keys(), ...Object.keys(tooFull)]);
  return [...folders].sort().flatMap((folder) => {
    const says = troubleOf(counts.get(folder) ?? 0, tooFull[folder]);
    return says === undefined ? [] : [{ rule: "folders-stay-small", file: folder, says }];
  });
}

const isCounted = (file: string): boolean =>
  MEASURED.test(file) &&
  !UNMEASURED.test(posix.dirname(file)) &&
  !isForTests(file) &&
  !/\.md$/.test(file);

function troubleOf(count: number, allowed: number | undefined): string | undefined {
  if (count > Math.max(MOST_FILES, allowed ?? 0)) {
    return `holds ${count} files at one level. More than ${MOST_FILES} are two folders: part them by what they are about.`;
  }
  if (allowed === undefined || count === allowed) return undefined;
  return count > MOST_FILES
    ? `holds ${count} files now. Write that number into TOO_FULL of check/levels.ts, so that it stays so.`
    : "is no longer too full. Take it out of TOO_FULL in check/levels.ts.";
}
