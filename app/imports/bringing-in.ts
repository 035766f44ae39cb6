import type { Reader, Tx } from "../../platform/database/database.ts";
import { dayOf } from "../../platform/time/days.ts";
import { addFromList, listLikelyDoubles, logRows } from "../membership/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import type { Imported } from "./imported.ts";
import { previewer, type Take } from "./previewing.ts";
import type { Mapping } from "./reading/columns.ts";
import { fromBytes, inspectFile } from "./reading/file.ts";
import {
  countLogs,
  type ImportCounts,
  logsOf,
  NONE_YET,
  openList,
  peopleIn,
  slicesOf,
} from "./reading/list.ts";

interface List {
  readonly bytes: Uint8Array;
  readonly mapping: Mapping;
}

/** Brings in everybody of a list who is not here yet, within the caller's transaction. */
export async function bringInList(
  tx: Tx,
  { request, undoUntil, ...list }: List & Pick<Imported, "request" | "undoUntil">,
  now: Date,
): Promise<ImportCounts> {
  const { hash } = await inspectFile(fromBytes(list.bytes));
  const by = { request, onRollsFrom: undoUntil };
  const take: Take = async (slice) => {
    const logs = logsOf(slice, await addFromList(tx, peopleIn(slice), now, by));
    await logRows(tx, hash, logs, now);
    return logs;
  };
  return readList(tx, list, take, now);
}

/** What an import would do now. */
export interface Preview extends ImportCounts {
  /** The rows of those who would come and have the name and postcode of somebody who is here already. */
  readonly likelyDoubles: readonly number[];
}

/** The day makes no difference to it: terms are no part of what is counted. */
export async function previewOf(db: Reader, list: List): Promise<Preview> {
  const take = previewer(db);
  const likelyDoubles: number[] = [];
  const counts = await readList(db, list, async (slice) => {
    const logs = await take(slice);
    const alike = await listLikelyDoubles(db, peopleIn(slice));
    for (const [index, { row, reading }] of slice.entries()) {
      const comes = logs[index]?.outcome === "added" && "person" in reading;
      if (comes && alike.has(reading.person.emailKey)) likelyDoubles.push(row);
    }
    return logs;
  });
  return { ...counts, likelyDoubles };
}

/** How the list heads its columns. */
export async function headingsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const source = fromBytes(bytes);
  return (await openList(source, await inspectFile(source))).headings;
}

async function readList(
  db: Reader,
  { bytes, mapping }: List,
  take: Take,
  now = new Date(0),
): Promise<ImportCounts> {
  const source = fromBytes(bytes);
  const { rows } = await openList(source, await inspectFile(source));
  const { membershipMonths } = await rulesInForce(db);
  let counts = NONE_YET;
  for await (const slice of slicesOf(rows, mapping, { today: dayOf(now), membershipMonths }))
    counts = countLogs(counts, await take(slice));
  return counts;
}
