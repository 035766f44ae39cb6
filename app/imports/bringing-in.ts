import type { Reader, Tx } from "../../platform/database/database.ts";
import { dayOf } from "../../platform/time/days.ts";
import { addFromRoll, logRows } from "../membership/door.ts";
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
    const logs = logsOf(slice, await addFromRoll(tx, peopleIn(slice), now, by));
    await logRows(tx, hash, logs, now);
    return logs;
  };
  return readList(tx, list, take, now);
}

/** How many it would bring in now: terms make no difference to that. */
export const countOf = (db: Reader, list: List): Promise<ImportCounts> =>
  readList(db, list, previewer(db));

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
