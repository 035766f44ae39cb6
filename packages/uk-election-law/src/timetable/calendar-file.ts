import { addDays, type IsoDay, makeDay, weekdayOf, writeDay, yearOf } from "../days/day.ts";
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

/** What each event of one file has in common. */
interface Frame {
  readonly table: Timetable;
  readonly stamp: string;
  readonly words: CalendarWords;
  readonly title: string;
}

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
  const stamp = stampedAt.replace(/\.\d+/, "").replace(/[-:]/g, "");
  if (!/^\d{8}T\d{6}Z$/.test(stamp)) throw new Error(`Not an instant in UTC: ${stampedAt}`);
  const frame: Frame = { table, stamp, words, title: words.title(table) };
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Breakthrough//uk-election-law//${words.language.slice(0, 2).toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(frame.title)}`,
    ...table.rows.flatMap((row) => writeEvent(row, frame)),
    ...writePollingDay(frame),
    "END:VCALENDAR",
  ];
  return `${lines.map(foldLine).join("\r\n")}\r\n`;
}

/** A text with its language: a calendar that reads aloud says it so. */
const says = (property: string, { language }: CalendarWords, text: string): string =>
  `${property};LANGUAGE=${language}:${escapeText(text)}`;

function writeEvent(row: TimetableRow, { table, stamp, words, title }: Frame): string[] {
  const name = words.event(row);
  const isWindow = row.kind === "window" && !row.published;
  const certainty = row.published ? words.published : words.computed;
  const law = [row.rule, row.source, ...table.notCovered];
  const description = [title, certainty, words.law, ...law];
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(table, row.event)}`,
    `DTSTAMP:${stamp}`,
    ...writeWhen(row),
    says("SUMMARY", words, isWindow ? words.window(name) : name),
    says("DESCRIPTION", words, description.join("\n")),
    "TRANSP:TRANSPARENT",
    ...ALARMS.flatMap((before) => writeAlarm(before, says("DESCRIPTION", words, name))),
    "END:VEVENT",
  ];
}

/** Three days, a day and four hours before; of a whole day, before it begins. */
const ALARMS = ["P3D", "P1D", "PT4H"];

/** RFC 5545 section 3.6.6. Whoever takes the file in can turn them off. */
function writeAlarm(before: string, description: string): string[] {
  return ["BEGIN:VALARM", "ACTION:DISPLAY", description, `TRIGGER:-${before}`, "END:VALARM"];
}

function writePollingDay({ table, stamp, words, title }: Frame): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${uidOf(table, "poll")}`,
    `DTSTAMP:${stamp}`,
    ...allDay(table.poll, table.poll),
    says("SUMMARY", words, words.pollingDay),
    says("DESCRIPTION", words, title),
    "TRANSP:TRANSPARENT",
    ...writeAlarm("P7D", says("DESCRIPTION", words, words.pollingDay)),
    "END:VEVENT",
  ];
}

function uidOf(table: Timetable, event: string): string {
  return `${event}.${table.election}.${table.nation}.${table.poll}@uk-election-law`.toLowerCase();
}

function writeWhen(row: TimetableRow): string[] {
  const [first, last] = [firstDayOf(row), lastDayOf(row)];
  if (first !== last || row.time === undefined) return allDay(first, last);
  return [`DTSTART:${writeUtc(first, row.time)}`];
}

/** DTEND of a whole-day event is the day after its last. */
function allDay(first: IsoDay, last: IsoDay): string[] {
  const compact = (day: IsoDay) => day.replaceAll("-", "");
  return [`DTSTART;VALUE=DATE:${compact(first)}`, `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`];
}

function writeUtc(day: IsoDay, time: string): string {
  const hour = Number(time.slice(0, 2)) - (isSummerTime(day) ? 1 : 0);
  return `${day.replaceAll("-", "")}T${String(hour).padStart(2, "0")}${time.slice(3)}00Z`;
}

/** Summer Time Act 1972: from the last Sunday of March to the last of October, changing at 01:00 UTC. */
function isSummerTime(day: IsoDay): boolean {
  const year = yearOf(day);
  return day >= lastSunday(year, 3) && day < lastSunday(year, 10);
}

function lastSunday(year: number, month: number): IsoDay {
  const last = makeDay(year, month + 1, 0);
  return addDays(last, -weekdayOf(last));
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

/** RFC 5545 section 3.1: no line longer than 75 octets; a continuation begins with a space. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const width = octetsOf(character);
    if (octets + width > 75) {
      folded.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += width;
  }
  return [...folded, current].join("\r\n");
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
