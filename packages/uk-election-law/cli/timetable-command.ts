import {
  type Commencements,
  daysBetween,
  type EventName,
  flattenTimetable,
  type IsoDay,
  isEventName,
  isProposal,
  type Outcome,
  PROPOSALS,
  type PublishedDate,
  parseDay,
  renderCalendarFile,
  type Timetable,
  type TimetableInput,
  type TimetableRow,
  timetable,
  weekdayOf,
} from "../src/index.ts";
import { accept, quote, refuse } from "../src/refusal.ts";
import { findValue, type Options, readFieldsFromOptions, refuseUnknown } from "./options.ts";

const KNOWN = [
  "election",
  "electionType",
  "nation",
  "poll",
  "pollDate",
  "resultDeclared",
  "nominationsCloseWorkingDaysBeforePoll",
  "writReceived",
  "contest",
  "commenced",
  "published",
  "today",
];

/** Prints one timetable: a plain table, `--json`, `--full` or `--ics`. `now` stamps the calendar file. */
export function runTimetable(options: Options, now: string): Outcome<string> {
  const input = readInput(options);
  if (!input.ok) return input;
  const table = timetable(input.value);
  if (!table.ok) return table;
  if (options.switches.has("ics")) return accept(renderCalendarFile(table.value, now));
  if (options.switches.has("full")) return accept(writeJson(table.value));
  if (options.switches.has("json")) return accept(writeJson(flattenTimetable(table.value)));
  const today = parseDay(findValue(options, "today") ?? now.slice(0, 10), "today");
  return today.ok
    ? accept(writeTable(table.value, today.value, options.switches.has("rules")))
    : today;
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function readInput(options: Options): Outcome<TimetableInput> {
  const known = refuseUnknown(options, KNOWN);
  if (!known.ok) return known;
  const fields = readFieldsFromOptions(options);
  if (!fields.ok) return fields;
  const commencements = readCommencements(options.values.get("commenced") ?? []);
  if (!commencements.ok) return commencements;
  const published = readPublished(options.values.get("published") ?? []);
  if (!published.ok) return published;
  const { commenced: _commenced, published: _published, today: _today, ...input } = fields.value;
  // The cases say electionType and pollDate; both spellings are taken.
  const election = input.election ?? input.electionType;
  const poll = input.poll ?? input.pollDate;
  const extras = { commencements: commencements.value, published: published.value };
  return accept({ ...input, election, poll, ...extras } as unknown as TimetableInput);
}

function readCommencements(given: readonly string[]): Outcome<Commencements> {
  const commencements: Record<string, IsoDay> = {};
  for (const pair of given) {
    const [proposal = "", from] = pair.split("=");
    if (!isProposal(proposal)) {
      return refuse(
        "commenced",
        `${quote(proposal)} is not one of: ${Object.keys(PROPOSALS).join(", ")}. Write proposal=YYYY-MM-DD.`,
      );
    }
    const day = parseDay(from, "commenced");
    if (!day.ok) return day;
    commencements[proposal] = day.value;
  }
  return accept(commencements);
}

function readPublished(
  given: readonly string[],
): Outcome<Partial<Record<EventName, PublishedDate>>> {
  const published: Partial<Record<EventName, PublishedDate>> = {};
  for (const pair of given) {
    const [event = "", on = ""] = pair.split("=");
    if (!isEventName(event))
      return refuse("published", `${quote(event)} is not an event. Write event=YYYY-MM-DD.`);
    published[event] = { on, source: "given on the command line" };
  }
  return accept(published);
}

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];

function writeTable(table: Timetable, today: IsoDay, withRules: boolean): string {
  const rows = table.rows.map((row) => writeRow(row, today, withRules));
  const poll = `${WEEKDAYS[weekdayOf(table.poll)]} ${table.poll}`;
  const gaps = table.notComputed.map((gap) => `Not computed: ${gap.event}. ${gap.reason}`);
  const warnings = table.warnings.map((warning) => `Warning: ${warning}`);
  return `${[
    `${table.election}, ${table.nation}, poll on ${poll}`,
    "",
    ...rows,
    "",
    ...gaps,
    ...warnings,
    "Computed, not legal advice: the returning officer's published notice wins.",
  ].join("\n")}\n`;
}

function writeRow(row: TimetableRow, today: IsoDay, withRules: boolean): string {
  const first = row.kind === "computed" ? row.on : row.earliest;
  const last = row.kind === "computed" ? "" : ` to ${row.latest} (the returning officer fixes it)`;
  const days = daysBetween(today, first);
  const away = days < 0 ? "past" : days === 0 ? "today" : `in ${days} d`;
  const when = `${WEEKDAYS[weekdayOf(first)]} ${first}  ${(row.time ?? "").padEnd(5)}`;
  const line = `${when}  ${away.padEnd(8)}  ${row.name}${last}`;
  return withRules ? `${line}\n      ${row.rule}\n      ${row.source}` : line;
}
