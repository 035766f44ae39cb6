import { listRowsAfterPoll } from "./after-poll.ts";
import { listRowsBeforePoll } from "./before-poll.ts";
import { type IsoDay, isWeekend, parseDay } from "./day.ts";
import type { ElectionType } from "./election-types.ts";
import { EVENT_NAMES, type EventName } from "./events.ts";
import type { Nation } from "./nations.ts";
import { type Poll, type PublishedDate, parsePoll, type TimetableInput } from "./poll.ts";
import { accept, type Outcome } from "./refusal.ts";
import { firstDayOf, type NotComputed, type TimetableRow } from "./timetable-row.ts";

export interface Timetable {
  readonly election: ElectionType;
  readonly nation: Nation;
  readonly poll: IsoDay;
  /** In order of date. */
  readonly rows: readonly TimetableRow[];
  readonly notComputed: readonly NotComputed[];
  readonly warnings: readonly string[];
}

/**
 * Every statutory date of one poll in one nation, with its time, rule and source. A date that the
 * law leaves to the returning officer is a window; one that is not confirmed is left out with the
 * reason. Refuses bad fields by name. Rules: LEGISLATION.md.
 */
export function timetable(input: TimetableInput): Outcome<Timetable> {
  const poll = parsePoll(input);
  if (!poll.ok) return poll;
  const before = listRowsBeforePoll(poll.value);
  if (!before.ok) return before;
  const after = listRowsAfterPoll(poll.value);
  const rows = [...before.value.rows, ...after.rows];
  const published = addPublished(rows, input.published ?? {});
  if (!published.ok) return published;
  return accept({
    election: poll.value.election,
    nation: poll.value.nation,
    poll: poll.value.poll,
    rows: published.value.toSorted(byDate),
    notComputed: [...before.value.notComputed, ...after.notComputed],
    warnings: [...listPollWarnings(poll.value), ...listDifferences(published.value)],
  });
}

function byDate(one: TimetableRow, other: TimetableRow): number {
  return firstDayOf(one).localeCompare(firstDayOf(other));
}

/** Event name to date, for programs. A window gives two keys, ending in `Earliest` and `Latest`. */
export function flattenTimetable(table: Timetable): Record<string, IsoDay> {
  const flat: Record<string, IsoDay> = {};
  for (const row of table.rows) {
    if (row.kind === "computed") flat[row.event] = row.on;
    else {
      flat[`${row.event}Earliest`] = row.earliest;
      flat[`${row.event}Latest`] = row.latest;
    }
  }
  return flat;
}

function addPublished(
  rows: readonly TimetableRow[],
  published: Readonly<Partial<Record<EventName, PublishedDate>>>,
): Outcome<readonly TimetableRow[]> {
  const marked: TimetableRow[] = [];
  for (const row of rows) {
    const notice = published[row.event];
    if (!notice) {
      marked.push(row);
      continue;
    }
    const on = parseDay(notice.on, `published.${row.event}`);
    if (!on.ok) return on;
    const source = notice.source;
    marked.push({ ...row, published: { on: on.value, source, differs: isOutside(row, on.value) } });
  }
  return accept(marked);
}

function isOutside(row: TimetableRow, day: IsoDay): boolean {
  return row.kind === "computed" ? row.on !== day : day < row.earliest || day > row.latest;
}

function listPollWarnings(poll: Poll): string[] {
  if (isWeekend(poll.poll)) return [`${poll.poll} is at a weekend: check the polling day.`];
  const isHoliday = poll.calendars.nation.isDisregarded(poll.poll);
  return isHoliday ? [`${poll.poll} is a bank holiday: check the polling day.`] : [];
}

function listDifferences(rows: readonly TimetableRow[]): string[] {
  return rows
    .filter((row) => row.published?.differs)
    .map(
      (row) =>
        `${EVENT_NAMES[row.event]}: the notice says ${row.published?.on}, the rule gives another day. Follow the notice, and ask the returning officer.`,
    );
}
