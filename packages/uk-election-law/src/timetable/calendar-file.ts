import {
  type CalendarEvent,
  instantInLondon,
  isRefusal,
  type When,
  writeCalendar,
} from "@breakthrough/calendar";
import { writeDay } from "../days/day.ts";
import { NATION_NAMES } from "../nations.ts";
import { ELECTION_NAMES } from "./election-types.ts";
import type { Timetable } from "./timetable.ts";
import { firstDayOf, lastDayOf, type TimetableRow } from "./timetable-row.ts";

/** What a calendar file says for people, but for the law itself: rules and sources are as they were enacted. */
export interface CalendarWords {
  /** Of what is said here, as BCP 47 has it: `en-GB`, `cy`. */
  readonly language: string;
  /** What the calendar is called. */
  title(table: Timetable): string;
  /** What a row is called in a list of days. */
  event(row: TimetableRow): string;
  /** The same of a day that the returning officer chooses within some days. */
  window(name: string): string;
  readonly pollingDay: string;
  readonly published: string;
  readonly computed: string;
  /** Stands before the law, and says its language where that is another. */
  readonly law: string;
}

const ENGLISH: CalendarWords = {
  language: "en-GB",
  title: ({ election, nation, poll }) =>
    `${ELECTION_NAMES[election]}, ${NATION_NAMES[nation]}, ${writeDay(poll)}`,
  event: ({ name }) => name,
  window: (name) => `${name} (window)`,
  pollingDay: "Polling day",
  published: "As published by the returning officer.",
  computed: "Computed; the returning officer's notice wins.",
  law: "The law:",
};

/**
 * The timetable as an iCalendar file (RFC 5545). `stampedAt` is the instant it was made, as `YYYY-MM-DDTHH:MM:SSZ`.
 * Times of day are written in UTC, so they are right in any calendar.
 * @param words what it says, in another language than English
 * @throws where `stampedAt` is not written so
 */
export function renderCalendarFile(
  table: Timetable,
  stampedAt: string,
  words: CalendarWords = ENGLISH,
): string {
  const name = words.title(table);
  return writeCalendar({
    name,
    language: words.language,
    product: "uk-election-law",
    stampedAt,
    events: [...table.rows.map((row) => makeEvent(row, table, words)), makePoll(table, words)],
  });
}

/** Three days, a day and four hours before; of a whole day, before it begins. */
const ALARMS = ["P3D", "P1D", "PT4H"];

function makeEvent(row: TimetableRow, table: Timetable, words: CalendarWords): CalendarEvent {
  const name = words.event(row);
  const isWindow = row.kind === "window" && !row.published;
  const certainty = row.published ? words.published : words.computed;
  const law = [row.rule, row.source, ...table.notCovered];
  return {
    uid: uidOf(table, row.event),
    when: whenOf(row),
    title: isWindow ? words.window(name) : name,
    description: [words.title(table), certainty, words.law, ...law].join("\n"),
    alarms: ALARMS,
  };
}

const makePoll = (table: Timetable, words: CalendarWords): CalendarEvent => ({
  uid: uidOf(table, "poll"),
  when: { firstDay: table.poll, lastDay: table.poll },
  title: words.pollingDay,
  description: words.title(table),
  alarms: ["P7D"],
});

function uidOf(table: Timetable, event: string): string {
  return `${event}.${table.election}.${table.nation}.${table.poll}@uk-election-law`.toLowerCase();
}

function whenOf(row: TimetableRow): When {
  const [firstDay, lastDay] = [firstDayOf(row), lastDayOf(row)];
  if (firstDay !== lastDay || row.time === undefined) return { firstDay, lastDay };
  const at = instantInLondon(firstDay, row.time);
  if (isRefusal(at)) throw new Error(at.sentence);
  return { at };
}
