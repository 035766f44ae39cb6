import { readFileSync, rmSync } from "node:fs";
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from "node:zlib";
import { backUp } from "../../../platform/backup/back-up.ts";
import { rewritten } from "../../../platform/backup/rewritten.ts";
import type { Log } from "../../../platform/log/log.ts";
import { CLOCK_IN_BACKUP, clockRow } from "../../../platform/party.ts";
import { clockBy } from "../../../platform/time/clock.ts";
import { writtenAnywhere } from "../../money/door.ts";
import { WAITING_IN_BACKUP, waitingSince } from "../../record/door.ts";
import { type FillingParts, fillDemonstration } from "../filling/fill.ts";

/** When the past of the demonstration that is kept ends: there its own time begins. */
export const KEPT_UNTIL = new Date("2026-11-28T10:00:00Z");
/** Where it is when nobody says otherwise. */
export const KEPT_URL = "http://localhost:4300";

export interface KeepWanted extends Pick<FillingParts, "database" | "open"> {
  /** The same database as its owner. */
  readonly ownerUrl: string;
  /** For a file that is gone afterwards. */
  readonly scratch: string;
  readonly log: Log;
}

/** Plays the past on an empty database and answers what is kept of it: the same bytes wherever it is played. */
export async function playToKeep(wanted: KeepWanted): Promise<string> {
  const { database, open, ownerUrl, scratch, log } = wanted;
  const clock = clockBy(() => KEPT_UNTIL);
  await fillDemonstration({ database, open, clock, url: KEPT_URL });
  try {
    await backUp({ ownerUrl, path: scratch, at: KEPT_UNTIL, log });
    const text = gunzipSync(readFileSync(scratch)).toString("utf8");
    return textOf(rewritten(inOneOrder(linesIn(text)), sameEverywhere()));
  } finally {
    rmSync(scratch, { force: true });
  }
}

/** A table's rows in the order of their text: where the server put them is its own affair. */
function inOneOrder(lines: readonly string[]): readonly string[] {
  const ordered: string[] = [];
  let rows: string[] = [];
  for (const line of lines) {
    if (line.startsWith('"')) rows.push(line);
    else {
      ordered.push(...rows.sort(), line);
      rows = [];
    }
  }
  return ordered;
}

/** Some things say where and when it was made: the server's version, since when lines wait for their seal, who counted. */
function sameEverywhere(): (line: string) => readonly string[] {
  return byTable((line, value, table) => {
    if (typeof value === "string" && table === WAITING_IN_BACKUP) return [since(value, KEPT_UNTIL)];
    if (typeof value === "string") return [JSON.stringify(writtenAnywhere(table, value))];
    const isHead = typeof value === "object" && value !== null && "postgres" in value;
    return [isHead ? JSON.stringify({ ...value, postgres: "any" }) : line];
  });
}

/** Reached there, begun now: its clock stands so far behind that its past has just ended. */
function begunAt(url: string, now: Date): (line: string) => readonly string[] {
  const aheadMs = KEPT_UNTIL.getTime() - now.getTime();
  return byTable((line, value, table) => {
    const here = line.replaceAll(KEPT_URL, url);
    if (typeof value === "string" && table === WAITING_IN_BACKUP) return [since(value, now)];
    const isClock = typeof value === "object" && table === CLOCK_IN_BACKUP && value !== null;
    return isClock && "table" in value ? [here, JSON.stringify(clockRow(aheadMs))] : [here];
  });
}

const since = (row: string, at: Date): string => JSON.stringify(waitingSince(row, at));

function byTable(
  change: (line: string, value: unknown, table: string) => readonly string[],
): (line: string) => readonly string[] {
  let table = "";
  return (line) => {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null && "table" in value)
      table = String(value.table);
    return change(line, value, table);
  };
}

const linesIn = (text: string): string[] => text.split("\n").filter((line) => line !== "");
const textOf = (lines: Iterable<string>): string => `${[...lines].join("\n")}\n`;

/** As small as it can be: it lies in the repository. */
export const pack = (text: string): Buffer =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text),
    },
  });

export const unpack = (packed: Uint8Array): string => brotliDecompressSync(packed).toString("utf8");

/** A backup to be restored now, of a party that is reached there. */
export const asBackup = (packed: Uint8Array, url: string, now: Date): Buffer =>
  gzipSync(textOf(rewritten(linesIn(unpack(packed)), begunAt(url, now))), { level: 1 });
