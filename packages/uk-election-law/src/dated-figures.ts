import type { IsoDay } from "./days/day.ts";
import { accept, type Outcome, refuse, worded } from "./refusal.ts";
import type { Certainty } from "./timetable/timetable-rules.ts";

/** A figure and the days it holds for, both ends included. No `to` means no end is known. */
export interface DatedFigure<T> {
  readonly from: string;
  readonly to?: string;
  readonly figure: T;
  readonly source: string;
  readonly certainty: Certainty;
  /** What a reader should know before relying on it. */
  readonly caution?: string;
}

/** The day on which the law behind this package was last read. */
export const LAW_READ_ON = "2026-11-20" as IsoDay;

/** The row in force on a day. A day outside every row is refused; the newest figure is no fallback. */
export function findFigure<T>(
  rows: readonly DatedFigure<T>[],
  on: IsoDay,
  field: string,
  what: string,
): Outcome<DatedFigure<T>> {
  const row = rows.find((one) => on >= one.from && (one.to === undefined || on <= one.to));
  if (row) return accept(row);
  const spans = rows.map((one) => `${one.from} to ${one.to ?? "now"}`).join("; ");
  return refuse(
    "law.figure-unconfirmed",
    field,
    worded`No confirmed figure for ${what} on ${on}. Known: ${spans || "none"}. Enter the figure with its source.`,
  );
}
