import {
  daysBetween,
  firstDayOf,
  type IsoDay,
  lastDayOf,
  type Timetable,
  type TimetableRow,
} from "@breakthrough/uk-election-law";
import { dayOf } from "../../platform/time/days.ts";
import { londonTimeOf } from "../../web/moments.ts";

/** A line of the page: a row of the package, or polling day, which the package leaves to its reader. */
export type Line =
  | { kind: "row"; row: TimetableRow; standing: Standing }
  | { kind: "poll"; on: IsoDay; standing: Standing };

/** How far away a line is. `open` is a window that has begun: any day now, at the latest in so many days. */
export type Standing =
  | { kind: "past" }
  | { kind: "ahead"; days: number; isWindow: boolean }
  | { kind: "open"; days: number };

interface Span {
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly time?: string | undefined;
}

function standingOf({ first, last, time }: Span, now: Date): Standing {
  const today = dayOf(now) as string as IsoDay;
  const isOverToday = last === today && time !== undefined && londonTimeOf(now) > time;
  if (last < today || isOverToday) return { kind: "past" };
  if (first !== last && first <= today) return { kind: "open", days: daysBetween(today, last) };
  return { kind: "ahead", days: daysBetween(today, first), isWindow: first !== last };
}

const spanOf = (row: TimetableRow): Span => ({
  first: firstDayOf(row),
  last: lastDayOf(row),
  time: row.time,
});

/** Every row with how far away it is, and polling day among them in its place. */
export function linesOf({ rows, poll }: Timetable, now: Date): readonly Line[] {
  const line = (row: TimetableRow): Line => ({
    kind: "row",
    row,
    standing: standingOf(spanOf(row), now),
  });
  const isBefore = (row: TimetableRow) => firstDayOf(row) <= poll;
  return [
    ...rows.filter(isBefore).map(line),
    { kind: "poll", on: poll, standing: standingOf({ first: poll, last: poll }, now) },
    ...rows.filter((row) => !isBefore(row)).map(line),
  ];
}

/** What comes next, at most so many lines. */
export const nextOf = (lines: readonly Line[], most: number): readonly Line[] =>
  lines.filter(({ standing }) => standing.kind !== "past").slice(0, most);
