import type { Reader } from "../../../../platform/database/database.ts";
import type { SealedBallotId } from "../sealed-ballot.ts";
import { findStart, listEvents } from "./box-queries.ts";

/** From which byte to which, the last one left out. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * What a request's `Range` asks of a file of so many bytes (RFC 9110, 14.2): one part alone. Undefined: all of it, also
 * where the header is of another form; `unsatisfiable` where the file has not so many.
 */
export function rangeOf(
  header: string | undefined,
  bytes: number,
): Range | "unsatisfiable" | undefined {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (first === "" && last === "") return undefined;
  const from = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const to = first === "" || last === "" ? bytes : Math.min(bytes, Number(last) + 1);
  return from < to ? { from, to } : "unsatisfiable";
}

const EVENTS_AT_ONCE = 200;

/** The public file from one byte to another, event by event: it may be larger than the memory. */
export async function* readArchive(
  db: Reader,
  id: SealedBallotId,
  { from, to }: Range,
): AsyncGenerator<Uint8Array, void> {
  const start = await findStart(db, id, from);
  if (start === undefined) return;
  let { height, startsAt: at } = start;
  while (at < to) {
    const events = await listEvents(db, id, height, EVENTS_AT_ONCE);
    for (const { bytes } of events) {
      if (at >= to) return;
      const piece = bytes.subarray(Math.max(0, from - at), Math.min(bytes.length, to - at));
      if (piece.length > 0) yield piece;
      at += bytes.length;
    }
    if (events.length === 0) return;
    height += events.length;
  }
}
