import type { Tx } from "../../../platform/database/database.ts";
import { canonicalJson } from "../../../platform/text/canonical-json.ts";
import { findEntry } from "../lines/entry.ts";
import { lineNumberOf } from "../lines/line.ts";
import { words } from "../words.ts";
import { listOrphans, listStoredLinesAfter, type StoredLine } from "./stored-queries.ts";

/** Lines whose row is not what was sealed, or that were never sealed, or that are gone. */
export async function listLineFaults(tx: Tx, most: number): Promise<readonly string[]> {
  const orphans = await listOrphans(tx, most);
  const faults = orphans.map((place) => words.check.deleted(lineNumberOf(place)));
  for (let after = 0; faults.length < most; ) {
    const lines = await listStoredLinesAfter(tx, after);
    const last = lines.at(-1);
    if (last === undefined) break;
    faults.push(...lines.flatMap(faultsOf));
    after = last.number;
  }
  return faults;
}

function faultsOf(line: StoredLine): readonly string[] {
  const { number, place, is_waiting: isWaiting } = line;
  const name =
    place === null ? words.check.unplaced(number) : words.check.placed(lineNumberOf(place));
  const faults = changedParts(line).map((part) => words.check.changed(name, part));
  if (place === null && !isWaiting) faults.push(words.check.lost(number));
  if (place !== null && isWaiting) faults.push(words.check.twice(name));
  return faults;
}

/** The parts of a row that are not as its entry says. */
function changedParts(line: StoredLine): readonly string[] {
  const entry = findEntry(line.entry);
  // An entry from outside our own acts can be of another form: then its bytes are all there is to hold it to.
  if (entry === undefined) return ["entry"];
  const pairs: Readonly<Record<string, readonly [unknown, unknown]>> = {
    act: [line.act, entry.act],
    by: [line.by_whom, entry.by],
    on: [line.subject, entry.on],
    says: [line.says, entry.says],
    why: [line.why ?? undefined, entry.why],
    at: [line.at.toISOString(), entry.at],
    facts: [canonicalJson(line.facts), canonicalJson(entry.facts)],
    offices: [canonicalJson(line.offices), canonicalJson([...entry.offices].sort())],
  };
  return Object.entries(pairs)
    .filter(([, [row, sealed]]) => row !== sealed)
    .map(([part]) => part);
}
