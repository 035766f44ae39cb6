import { hint } from "../src/did-you-mean.ts";
import {
  type Commencements,
  daysBetween,
  EVENT_NAMES,
  firstDayOf,
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
import { accept, quote, refuse, worded } from "../src/refusal.ts";
import {
  findValue,
  type Options,
  readFieldsFromOptions,
  refuseUnknown,
  type Taken,
} from "./options.ts";

const TAKEN: Taken = {
  values: [
    "election",
    "electionType",
    "nation",
    "poll",
    "pollDate",
    "resultDeclared",
    "nominationsCloseWorkingDaysBeforePoll",
    "writReceived",
    "contest",
    "council",
    "commenced",
    "published",
    "today",
  ],
  switches: ["json", "full", "ics", "rules"],
  words: 0,
  lists: ["commenced", "published"],
};

/** What a command prints, and what it says beside that to whoever reads along. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/** Prints one timetable: a plain table, `--json`, `--full` or `--ics`. `now` stamps the calendar file. */
export function runTimetable(options: Options, now: string): Outcome<Printed> {
  const form = readForm(options);
  if (!form.ok) return form;
  const input = readInput(options);
  if (!input.ok) return input;
  const table = timetable(input.value);
  if (!table.ok) return table;
  const { value } = table;
  if (form.value === "ics") return accept({ stdout: renderCalendarFile(value, now), stderr: "" });
  if (form.value === "full") return accept({ stdout: writeJson(value), stderr: "" });
  if (form.value === "json") {
    // Dates alone stand in the JSON: what must be known beside them goes to the error stream.
    const notes = [...value.notCovered, ...value.warnings.map((warning) => `Warning: ${warning}`)];
    const stderr = notes.map((note) => `uk-election-law: ${note}\n`).join("");
    return accept({ stdout: writeJson(flattenTimetable(value)), stderr });
  }
  const today = parseDay(findValue(options, "today") ?? now.slice(0, 10), "today");
  if (!today.ok) return today;
  const stdout = writeTable(value, today.value, options.switches.has("rules"));
  return accept({ stdout, stderr: "" });
}

/** One form at a time; `--rules` and `--today` belong to the plain table. */
function readForm(options: Options): Outcome<"json" | "full" | "ics" | "table"> {
  const known = refuseUnknown(options, TAKEN);
  if (!known.ok) return known;
  const [form, second] = (["full", "json", "ics"] as const).filter((one) =>
    options.switches.has(one),
  );
  if (second !== undefined)
    return refuse(
      "law.command.one-form-only",
      second,
      worded`Give --${form} or --${second}, not both.`,
    );
  if (form === undefined) return accept("table");
  if (options.switches.has("rules"))
    return refuse("law.command.no-rules-here", "rules", worded`--rules is not for --${form}.`);
  if (options.values.has("today"))
    return refuse("law.command.no-today-here", "today", worded`--today is not for --${form}.`);
  return accept(form);
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function readInput(options: Options): Outcome<TimetableInput> {
  const commencements = readCommencements(options.values.get("commenced") ?? []);
  if (!commencements.ok) return commencements;
  const published = readPublished(options.values.get("published") ?? []);
  if (!published.ok) return published;
  const single = new Map(options.values);
  for (const name of ["commenced", "published", "today"]) single.delete(name);
  const fields = readFieldsFromOptions({ ...options, values: single });
  if (!fields.ok) return fields;
  // The cases say electionType and pollDate; both spellings are taken, but not at once.
  const { electionType, pollDate, ...input } = fields.value;
  for (const [name, other] of [
    ["electionType", "election"],
    ["pollDate", "poll"],
  ] as const) {
    const isTwice = fields.value[name] !== undefined && input[other] !== undefined;
    if (isTwice)
      return refuse(
        "law.command.option-under-two-names",
        name,
        worded`--${name} and --${other} are one option: give one of them.`,
      );
  }
  const election = input.election ?? electionType;
  const poll = input.poll ?? pollDate;
  const extras = { commencements: commencements.value, published: published.value };
  return accept({ ...input, election, poll, ...extras } as unknown as TimetableInput);
}

/** The proposals that move a date; the others would be taken here and change nothing. */
const TIMETABLE_PROPOSALS = ["registration-closes-17:00", "nominations-close-midday"] as const;

function readCommencements(given: readonly string[]): Outcome<Commencements> {
  const commencements: Record<string, IsoDay> = {};
  for (const pair of given) {
    const [proposal = "", from] = pair.split("=");
    if (!isProposal(proposal)) {
      return refuse(
        "law.command.unknown-proposal",
        "commenced",
        worded`${quote(proposal)} is not one of: ${Object.keys(PROPOSALS).join(", ")}. Write proposal=YYYY-MM-DD.`,
      );
    }
    if (!TIMETABLE_PROPOSALS.some((one) => one === proposal)) {
      return refuse(
        "law.command.proposal-moves-no-date",
        "commenced",
        worded`${proposal} changes no date of a timetable.`,
      );
    }
    const day = parseDay(from, "commenced");
    if (!day.ok) return day;
    commencements[proposal] = day.value;
  }
  return accept(commencements);
}

/** Which events there are, and which this poll has, the timetable itself says. */
function readPublished(given: readonly string[]): Outcome<TimetableInput["published"]> {
  const published: Record<string, PublishedDate> = {};
  for (const pair of given) {
    const [event = "", on = ""] = pair.split("=");
    if (!isEventName(event)) {
      const meant = hint(event, Object.keys(EVENT_NAMES));
      return refuse(
        "law.command.unknown-event",
        "published",
        worded`${quote(event)} is not an event.${meant} Write event=YYYY-MM-DD.`,
      );
    }
    if (published[event])
      return refuse(
        "law.command.published-twice",
        "published",
        worded`${event} is published twice: give one day.`,
      );
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
    ...table.notCovered,
    "Computed, not legal advice: the returning officer's published notice wins.",
  ].join("\n")}\n`;
}

function writeRow(row: TimetableRow, today: IsoDay, withRules: boolean): string {
  const first = firstDayOf(row);
  const days = daysBetween(today, first);
  const away = days < 0 ? "past" : days === 0 ? "today" : `in ${days} d`;
  const when = `${WEEKDAYS[weekdayOf(first)]} ${first}  ${(row.time ?? "").padEnd(5)}`;
  const line = `${when}  ${away.padEnd(8)}  ${row.name}${writeSpan(row)}`;
  return withRules ? `${line}\n      ${row.rule}\n      ${row.source}` : line;
}

/** What is not simply the day of the rule says so: the notice's day, a window, a last day. */
function writeSpan(row: TimetableRow): string {
  if (row.published) return " (as published)";
  if (row.kind === "window") return ` (window, to ${row.latest})`;
  return row.isLatest ? " (at the latest)" : "";
}
