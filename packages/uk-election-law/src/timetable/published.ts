import { daysBetween, type IsoDay, parseDay, writeDay } from "../days/day.ts";
import { hint } from "../did-you-mean.ts";
import { accept, type Outcome, refuse, worded } from "../refusal.ts";
import { EVENT_NAMES, type EventName, isEventName } from "./events.ts";
import type { NotComputed, RowsAndGaps, TimetableRow } from "./timetable-row.ts";

/** A date read in the returning officer's own notice. */
export interface Notice {
  readonly on: IsoDay;
  readonly source: string;
}

export type Notices = Readonly<Partial<Record<EventName, Notice>>>;

/** Within so many days of the poll a notice can be about it; what lies further off was mistyped. */
const DAYS_AROUND_POLL = 250;

/** Reads the dates of the notice: each by the name of its event, with the page it stood on. */
export function parsePublished(given: unknown, poll: IsoDay): Outcome<Notices> {
  if (given === undefined) return accept({});
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    return refuse(
      "law.timetable.published-not-a-record",
      "published",
      "Give published as a record: event name to { on, source }.",
    );
  }
  const notices: Partial<Record<EventName, Notice>> = {};
  for (const [event, notice] of Object.entries(given)) {
    if (!isEventName(event)) {
      const meant = hint(event, Object.keys(EVENT_NAMES));
      return refuse(
        "law.timetable.unknown-event",
        `published.${event}`,
        worded`There is no event "${event}".${meant}`,
      );
    }
    if (notice === undefined) continue;
    const { on, source } = (notice ?? {}) as { on?: unknown; source?: unknown };
    const day = parseDay(on, `published.${event}`);
    if (!day.ok) return day;
    if (Math.abs(daysBetween(day.value, poll)) > DAYS_AROUND_POLL) {
      return refuse(
        "law.timetable.far-from-poll",
        `published.${event}`,
        worded`${writeDay(day.value)} is far from the poll on ${writeDay(poll)}.`,
      );
    }
    notices[event] = { on: day.value, source: typeof source === "string" ? source : "" };
  }
  return accept(notices);
}

/**
 * Puts the notice's dates to their rows: the notice wins, and where the rule gives another day the
 * row says so. What could not be computed becomes a row of the notice's own; a date of an event that
 * this poll does not have is refused.
 */
export function addPublished(found: RowsAndGaps, notices: Notices): Outcome<RowsAndGaps> {
  const rows = found.rows.map((row) => withNotice(row, notices[row.event]));
  const gaps = found.notComputed.filter((gap) => notices[gap.event] === undefined);
  for (const [event, notice] of Object.entries(notices) as [EventName, Notice][]) {
    if (rows.some((row) => row.event === event)) continue;
    if (!found.notComputed.some((gap) => gap.event === event)) {
      return refuse(
        "law.timetable.no-such-date",
        `published.${event}`,
        worded`A poll of this kind has no such date: ${EVENT_NAMES[event]}.`,
      );
    }
    rows.push(rowOf(event, notice));
  }
  return accept({ rows, notComputed: gaps satisfies readonly NotComputed[] });
}

function withNotice(row: TimetableRow, notice: Notice | undefined): TimetableRow {
  if (notice === undefined) return row;
  const published = { ...notice, differs: isOutside(row, notice.on) };
  // A last day to publish, and its hour, are past news once the notice is out.
  if (row.event !== "noticeOfElection") return { ...row, published };
  return { ...row, name: "The notice of election is published", time: undefined, published };
}

function isOutside(row: TimetableRow, day: IsoDay): boolean {
  if (row.kind === "window") return day < row.earliest || day > row.latest;
  // A rule that only says "at the latest" is kept by every sooner day.
  return row.isLatest ? day > row.on : day !== row.on;
}

function rowOf(event: EventName, notice: Notice): TimetableRow {
  return {
    event,
    name: EVENT_NAMES[event],
    kind: "computed",
    on: notice.on,
    rule: "As the returning officer published it. This package does not compute it.",
    source: notice.source || "The returning officer's notice",
    certainty: "R",
    published: { ...notice, differs: false },
  };
}
