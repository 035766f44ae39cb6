import { escapeText, writeLines } from "./content-line.ts";
import { addDays, instantInLondon, readDay, readInstant, writeInstant } from "./london.ts";
import { isRefusal } from "./refusal.ts";
import { isSeriesDay, type Series, writeRule } from "./series.ts";
import { LONDON_ZONE } from "./zone.ts";

/** Whole days, both included; an instant; from an instant to another; or a series. Instants are UTC, as ISO 8601. */
export type When =
  | { readonly firstDay: string; readonly lastDay: string }
  | { readonly at: string }
  | { readonly from: string; readonly to: string }
  | { readonly series: Series; readonly otherwise?: readonly OneOfSeries[] };

/** What is said of an event, or of one meeting of a series. */
export interface Said {
  readonly title: string;
  readonly description?: string;
  readonly place?: string;
  /** A page on the web. */
  readonly url?: string;
  /** How often it was changed: SEQUENCE. A calendar keeps what it has until this has grown. */
  readonly changes?: number;
  readonly isCancelled?: boolean;
  /** When it was last changed, in UTC; else, when the file was made. With it, the same facts make the same file. */
  readonly stampedAt?: string;
}

/** One meeting of a series that is moved, called off or about something of its own. */
export interface OneOfSeries extends Said {
  /** The day of the series that it stands for, `YYYY-MM-DD`. */
  readonly on: string;
  /** When it is instead, in UTC. */
  readonly moved?: { readonly from: string; readonly to: string };
}

export interface CalendarEvent extends Said {
  /** The same for ever, and no other event's: letters, figures and `.-_@`. */
  readonly uid: string;
  readonly when: When;
  /** Whoever has it in their calendar is shown as busy. */
  readonly isBusy?: boolean;
  /** Before it begins, or before a whole day does: `P3D`, `PT4H`. */
  readonly alarms?: readonly string[];
}

export interface CalendarFile {
  readonly name: string;
  /** Of what is said here, as BCP 47 has it: `en-GB`, `cy`. */
  readonly language: string;
  /** Which program writes it. */
  readonly product: string;
  /** When it was made, in UTC. */
  readonly stampedAt: string;
  readonly events: readonly CalendarEvent[];
  /** The title of what is called off. Many calendars show nothing else of it. */
  readonly titleOfCancelled?: (title: string) => string;
}

/**
 * A calendar file (RFC 5545). Single times are written in UTC and series in London's time with its rule, so both are right
 * in any calendar, on both sides of each clock change. Nothing in a text can end its line or begin another property.
 * @throws where an instant is not in UTC, a day is none, an identifier is unfit or stands twice, an address is not of the
 * web, or a moved meeting is not of its series: whoever calls has checked them
 */
export function writeCalendar(file: CalendarFile): string {
  const twice = file.events.find(
    ({ uid }, at) => file.events.findIndex((one) => one.uid === uid) !== at,
  );
  if (twice !== undefined) throw new Error(`Two events are called ${twice.uid}`);
  return writeLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Breakthrough//${escapeText(file.product)}//${file.language.slice(0, 2).toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(file.name)}`,
    ...(file.events.some(({ when }) => "series" in when) ? LONDON_ZONE : []),
    ...file.events.flatMap((event) => writeEvent(event, file)),
    "END:VCALENDAR",
  ]);
}

function writeEvent(event: CalendarEvent, file: CalendarFile): readonly string[] {
  const { when } = event;
  const whole = writeOne(event, event, writeWhen(when), file);
  if (!("series" in when)) return whole;
  const others = (when.otherwise ?? []).flatMap((one) =>
    writeOne(event, one, writeInstead(when.series, one), file),
  );
  return [...whole, ...others];
}

function writeOne(
  event: CalendarEvent,
  said: Said,
  when: readonly string[],
  file: CalendarFile,
): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${checkUid(event.uid)}`,
    `DTSTAMP:${compact(said.stampedAt ?? file.stampedAt)}`,
    ...when,
    ...writeSaid(said, file),
    `TRANSP:${event.isBusy ? "OPAQUE" : "TRANSPARENT"}`,
    ...(event.alarms ?? []).flatMap((before) => writeAlarm(before, titleOf(said, file), file)),
    "END:VEVENT",
  ];
}

function writeSaid(said: Said, file: CalendarFile): readonly string[] {
  return [
    says("SUMMARY", titleOf(said, file), file),
    ...(said.description === undefined ? [] : [says("DESCRIPTION", said.description, file)]),
    ...(said.place === undefined ? [] : [says("LOCATION", said.place, file)]),
    ...(said.url === undefined ? [] : [`URL:${checkUrl(said.url)}`]),
    ...(said.changes === undefined ? [] : [`SEQUENCE:${said.changes}`]),
    ...(said.isCancelled ? ["STATUS:CANCELLED"] : []),
  ];
}

/** A text with its language: a calendar that reads aloud says it so. */
const says = (property: string, text: string, { language }: CalendarFile): string =>
  `${property};LANGUAGE=${language}:${escapeText(text)}`;

const titleOf = ({ title, isCancelled }: Said, file: CalendarFile): string =>
  isCancelled ? (file.titleOfCancelled ?? sayCancelled)(title) : title;

const sayCancelled = (title: string): string => `Cancelled: ${title}`;

/** RFC 5545 section 3.6.6. Whoever takes the file in can turn them off. */
const writeAlarm = (before: string, text: string, file: CalendarFile): readonly string[] => [
  "BEGIN:VALARM",
  "ACTION:DISPLAY",
  says("DESCRIPTION", text, file),
  `TRIGGER:-${before}`,
  "END:VALARM",
];

function writeWhen(when: When): readonly string[] {
  if ("firstDay" in when) return writeDays(when.firstDay, when.lastDay);
  if ("at" in when) return [`DTSTART:${compact(when.at)}`];
  if ("from" in when) return writeFromTo(when);
  const { first } = when.series;
  return [
    `DTSTART;TZID=Europe/London:${compactLocal(first.day, first.time)}`,
    // In UTC also across midnight; readers take the length from both.
    `DTEND:${compact(endOf(when.series, first.day))}`,
    `RRULE:${writeRule(when.series)}`,
  ];
}

/** DTEND of a whole-day event is the day after its last. */
function writeDays(first: string, last: string): readonly string[] {
  for (const day of [first, last])
    if (readDay(day) === undefined) throw new Error(`Not a day: ${day}`);
  return [
    `DTSTART;VALUE=DATE:${first.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${addDays(last, 1).replaceAll("-", "")}`,
  ];
}

const writeFromTo = ({ from, to }: { from: string; to: string }): readonly string[] => [
  `DTSTART:${compact(from)}`,
  `DTEND:${compact(to)}`,
];

function writeInstead(series: Series, one: OneOfSeries): readonly string[] {
  if (!isSeriesDay(series, one.on)) throw new Error(`No meeting of the series is on ${one.on}`);
  const from = startOf(series, one.on);
  const when = one.moved ?? { from, to: endOf(series, one.on) };
  return [`RECURRENCE-ID:${compact(from)}`, ...writeFromTo(when)];
}

function startOf({ first }: Series, day: string): string {
  const instant = instantInLondon(day, first.time);
  if (isRefusal(instant)) throw new Error(instant.sentence);
  return instant;
}

const endOf = (series: Series, day: string): string =>
  writeInstant(readInstant(startOf(series, day)) + series.minutes * 60_000);

const compact = (instant: string): string =>
  writeInstant(readInstant(instant)).replace(/[-:]/g, "");

const compactLocal = (day: string, time: string): string =>
  `${day.replaceAll("-", "")}T${time.replace(":", "")}00`;

function checkUid(uid: string): string {
  if (!/^[\w.@-]{1,200}$/.test(uid)) throw new Error(`Not an identifier for a calendar: ${uid}`);
  return uid;
}

function checkUrl(url: string): string {
  const read = URL.canParse(url) ? new URL(url) : undefined;
  if (read === undefined || !/^https?:$/.test(read.protocol))
    throw new Error(`Not an address of the web: ${url}`);
  return read.href;
}
