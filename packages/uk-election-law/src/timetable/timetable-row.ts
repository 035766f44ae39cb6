import type { IsoDay } from "../days/day.ts";
import type { EventName } from "./events.ts";
import type { Certainty } from "./timetable-rules.ts";

/** One line of a timetable. `computed` carries one day; `window` the first and last possible day. */
export type TimetableRow = {
  readonly event: EventName;
  readonly name: string;
  /** Clock time in the UK, `HH:MM`, where the law sets one. */
  readonly time?: string | undefined;
  readonly rule: string;
  readonly source: string;
  readonly certainty: Certainty;
  /** Present when the returning officer's notice was given. */
  readonly published?: { readonly on: IsoDay; readonly source: string; readonly differs: boolean };
} & (
  | {
      readonly kind: "computed";
      readonly on: IsoDay;
      /** The law sets only a last day, and it may be done sooner: so may what hangs on it. */
      readonly isLatest?: boolean;
    }
  | { readonly kind: "window"; readonly earliest: IsoDay; readonly latest: IsoDay }
);

export interface NotComputed {
  readonly event: EventName;
  readonly reason: string;
}

export interface RowsAndGaps {
  readonly rows: readonly TimetableRow[];
  readonly notComputed: readonly NotComputed[];
}

/** The first day on which a row can fall: the notice's, else its own, else the start of its window. */
export function firstDayOf(row: TimetableRow): IsoDay {
  if (row.published) return row.published.on;
  return row.kind === "computed" ? row.on : row.earliest;
}

/** The last day on which a row can fall. */
export function lastDayOf(row: TimetableRow): IsoDay {
  if (row.published) return row.published.on;
  return row.kind === "computed" ? row.on : row.latest;
}
