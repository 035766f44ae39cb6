import { type Commencements, NOTHING_COMMENCED } from "../bills.ts";
import { BANK_HOLIDAYS, type BankHolidayTable } from "../days/bank-holidays.ts";
import {
  type Calendar,
  nationCalendar,
  scottishConductCalendar,
  unionCalendar,
} from "../days/calendar.ts";
import { addDays, type IsoDay, knownDay, parseDay, writeDay } from "../days/day.ts";
import type { Nation } from "../nations.ts";
import {
  accept,
  type Outcome,
  parseChoice,
  parseCount,
  refuse,
  refuseUnknownFields,
  worded,
} from "../refusal.ts";
import { type ElectionType, parseElection, parseInForce } from "./election-types.ts";
import type { EventName } from "./events.ts";
import { type Override, STATUTORY_OVERRIDES } from "./overrides.ts";
import { findOwnLaw } from "./own-law.ts";
import { parseHeld } from "./postponed-polls.ts";
import { type Notices, parsePublished } from "./published.ts";
import {
  BY_ELECTION_BOUNDS,
  findTimetableRule,
  RULES_FROM,
  type TimetableRule,
} from "./timetable-rules.ts";

export const GLA_CONTESTS = ["mayor", "constituency", "london-wide"] as const;

/** A date the returning officer has printed. It wins over the computed one. */
export interface PublishedDate {
  readonly on: string;
  readonly source: string;
}

const TIMETABLE_FIELDS = [
  "election",
  "nation",
  "poll",
  "resultDeclared",
  "nominationsCloseWorkingDaysBeforePoll",
  "writReceived",
  "contest",
  "council",
  "published",
  "commencements",
  "overrides",
  "bankHolidays",
] as const satisfies readonly (keyof TimetableInput)[];

export interface TimetableInput {
  readonly election: string;
  readonly nation: string;
  /** Polling day, `YYYY-MM-DD`. */
  readonly poll: string;
  /** Day the result was declared; without it the return of expenses cannot be dated. */
  readonly resultDeclared?: string | undefined;
  /** Parliamentary by-elections only: 17, 18 or 19, as the returning officer fixed. */
  readonly nominationsCloseWorkingDaysBeforePoll?: number | undefined;
  /** Parliamentary by-elections only: narrows the window before the close is known. */
  readonly writReceived?: string | undefined;
  /** Greater London Authority only: decides the period for the return. */
  readonly contest?: string | undefined;
  /** Council elections only: the council's name. One under a law of its own is refused. */
  readonly council?: string | undefined;
  /** Dates read in the returning officer's own notice. */
  readonly published?: Readonly<Partial<Record<EventName, PublishedDate>>> | undefined;
  readonly commencements?: Commencements | undefined;
  readonly overrides?: readonly Override[] | undefined;
  readonly bankHolidays?: BankHolidayTable | undefined;
}

/** What is known of a poll once every field has been read. */
export interface Poll {
  readonly election: ElectionType;
  readonly nation: Nation;
  readonly poll: IsoDay;
  readonly resultDeclared: IsoDay | undefined;
  readonly closeWorkingDaysBeforePoll: number | undefined;
  readonly writReceived: IsoDay | undefined;
  readonly contest: (typeof GLA_CONTESTS)[number] | undefined;
  readonly isCouncilNamed: boolean;
  readonly notices: Notices;
  readonly commencements: Commencements;
  readonly overrides: readonly Override[];
  readonly calendars: {
    readonly conduct: Calendar;
    readonly absentVote: Calendar;
    readonly nation: Calendar;
  };
}

/** Reads every field of the input, refusing the first that is wrong. */
export function parsePoll(input: TimetableInput): Outcome<Poll> {
  const known = refuseUnknownFields(input, TIMETABLE_FIELDS, "of a timetable");
  if (!known.ok) return known;
  const place = parseElection(input.election, input.nation);
  if (!place.ok) return place;
  const { election, nation } = place.value;
  const council = parseCouncil(input.council, election);
  if (!council.ok) return council;
  const poll = parsePollDay(input.poll, input.bankHolidays ?? BANK_HOLIDAYS);
  if (!poll.ok) return poll;
  const inForce = parseInForce(election, poll.value);
  if (!inForce.ok) return inForce;
  const held = parseHeld(election, nation, poll.value);
  if (!held.ok) return held;
  const resultDeclared = parseOptional(input.resultDeclared, (day) =>
    parseResultDay(day, poll.value),
  );
  if (!resultDeclared.ok) return resultDeclared;
  const close = parseByElectionField(
    input,
    election,
    "nominationsCloseWorkingDaysBeforePoll",
    parseClose,
  );
  if (!close.ok) return close;
  const writ = parseByElectionField(input, election, "writReceived", parseDay);
  if (!writ.ok) return writ;
  const contest = parseOptional(input.contest, (given) => parseContest(given, election));
  if (!contest.ok) return contest;
  const notices = parsePublished(input.published, poll.value);
  if (!notices.ok) return notices;
  const rule = findTimetableRule(election, nation, poll.value);
  return accept({
    ...place.value,
    poll: poll.value,
    resultDeclared: resultDeclared.value,
    closeWorkingDaysBeforePoll: close.value,
    writReceived: writ.value,
    contest: contest.value,
    isCouncilNamed: input.council !== undefined,
    notices: notices.value,
    commencements: input.commencements ?? NOTHING_COMMENCED,
    overrides: input.overrides ?? STATUTORY_OVERRIDES,
    calendars: chooseCalendars(place.value.nation, rule, input.bankHolidays ?? BANK_HOLIDAYS),
  });
}

/**
 * Registration keeps the nation's own calendar even at a general election; absent votes follow the
 * conduct calendar there, but not at Scottish devolved polls.
 */
function chooseCalendars(
  nation: Nation,
  rule: TimetableRule | undefined,
  table: BankHolidayTable,
): Poll["calendars"] {
  const own = nationCalendar(nation, table);
  if (rule?.conductCalendar === "union") {
    const union = unionCalendar(table);
    return { conduct: union, absentVote: union, nation: own };
  }
  const conduct =
    rule?.conductCalendar === "scottish-conduct" ? scottishConductCalendar(table) : own;
  return { conduct, absentVote: own, nation: own };
}

const COUNCILS: readonly ElectionType[] = ["local-principal", "local-by-election"];

function parseCouncil(given: unknown, election: ElectionType): Outcome<true> {
  if (given === undefined || COUNCILS.includes(election)) return findOwnLaw(given);
  return refuse(
    "law.timetable.takes-no-council",
    "council",
    worded`Only ${COUNCILS.join(" and ")} take a council.`,
  );
}

function parsePollDay(given: unknown, table: BankHolidayTable): Outcome<IsoDay> {
  const day = parseDay(given, "poll");
  if (!day.ok) return day;
  const holidaysFrom = `${table.firstYear}-04-01`;
  const from = RULES_FROM > holidaysFrom ? RULES_FROM : holidaysFrom;
  const to = `${table.lastYear}-12-31`;
  if (day.value >= from && day.value <= to) return day;
  return refuse(
    "law.timetable.poll-out-of-range",
    "poll",
    worded`${writeDay(day.value)} is outside the days for which rules and bank holidays are known: ${writeDay(knownDay(from))} to ${writeDay(knownDay(to))}.`,
  );
}

function parseResultDay(given: unknown, poll: IsoDay): Outcome<IsoDay> {
  const day = parseDay(given, "resultDeclared");
  if (!day.ok) return day;
  if (day.value < poll)
    return refuse(
      "law.timetable.before-poll",
      "resultDeclared",
      worded`${writeDay(day.value)} is before the poll on ${writeDay(poll)}.`,
    );
  if (day.value > addDays(poll, 60)) {
    return refuse(
      "law.timetable.too-long-after-poll",
      "resultDeclared",
      worded`${writeDay(day.value)} is more than 60 days after the poll on ${writeDay(poll)}.`,
    );
  }
  return day;
}

function parseClose(given: unknown, field: string): Outcome<number> {
  const { least, most } = BY_ELECTION_BOUNDS.closeWorkingDaysBeforePoll;
  return parseCount(given, field, least, most);
}

function parseContest(given: unknown, election: string): Outcome<(typeof GLA_CONTESTS)[number]> {
  if (election !== "gla")
    return refuse(
      "law.timetable.contest-for-gla-only",
      "contest",
      "Only a gla election takes a contest.",
    );
  return parseChoice(given, "contest", GLA_CONTESTS);
}

function parseByElectionField<T>(
  input: TimetableInput,
  election: ElectionType,
  field: "nominationsCloseWorkingDaysBeforePoll" | "writReceived",
  parse: (given: unknown, field: string) => Outcome<T>,
): Outcome<T | undefined> {
  const given = input[field];
  if (given !== undefined && election !== "uk-parliament-by-election") {
    return refuse(
      "law.timetable.for-by-election-only",
      field,
      worded`Only uk-parliament-by-election takes ${field}; elsewhere the law fixes it.`,
    );
  }
  return parseOptional<T>(given, (value) => parse(value, field));
}

function parseOptional<T>(
  given: unknown,
  parse: (given: unknown) => Outcome<T>,
): Outcome<T | undefined> {
  return given === undefined ? accept(undefined) : parse(given);
}
