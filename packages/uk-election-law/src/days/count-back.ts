import { isInForce } from "../bills.ts";
import { EVENT_NAMES, type EventName } from "../timetable/events.ts";
import { findOverride } from "../timetable/overrides.ts";
import type { Poll } from "../timetable/poll.ts";
import type { TimetableRow } from "../timetable/timetable-row.ts";
import type { TimetableRule } from "../timetable/timetable-rules.ts";
import { type Calendar, countingDay, workingDaysBefore } from "./calendar.ts";
import { type IsoDay, writeDay, writeTimeOfDay } from "./day.ts";

/** A deadline counted back from the poll. */
export interface CountBack {
  readonly event: EventName;
  readonly workingDays: number;
  readonly calendar: "conduct" | "absentVote" | "nation";
  readonly time?: string | undefined;
  readonly source: string;
}

/** Counts one deadline back, minding any Act that moved it for this poll alone. */
export function countBack(poll: Poll, rule: TimetableRule, deadline: CountBack): TimetableRow {
  const override = findOverride(poll.overrides, poll, deadline.event);
  const calendar = poll.calendars[deadline.calendar];
  const row = { event: deadline.event, name: EVENT_NAMES[deadline.event], time: deadline.time };
  if (!override) return { ...row, ...countedDay(poll.poll, deadline, calendar, rule) };
  const { change, source } = override;
  if (change.kind === "fixed-day") {
    const fixed = `Fixed for this poll alone: ${writeDay(change.day)}.`;
    return { ...row, kind: "computed", on: change.day, rule: fixed, source, certainty: "S" };
  }
  const counted =
    change.kind === "count-working-days"
      ? countedDay(poll.poll, { ...deadline, workingDays: change.workingDays }, calendar, rule)
      : countedDay(poll.poll, deadline, countingDay(calendar, change.day), rule);
  return { ...row, ...counted, source: `${source} (for this poll alone); ${deadline.source}` };
}

function countedDay(
  from: IsoDay,
  deadline: CountBack,
  calendar: Calendar,
  rule: TimetableRule,
): Pick<TimetableRow, "rule" | "source" | "certainty"> & { kind: "computed"; on: IsoDay } {
  return {
    kind: "computed",
    on: workingDaysBefore(from, deadline.workingDays, calendar),
    rule: writeRule(deadline, calendar),
    source: deadline.source,
    certainty: rule.certainty,
  };
}

const FIRST_DAYS: readonly EventName[] = [
  "noticeEarliest",
  "nominationsOpen",
  "replacementPostalFirst",
];
const SET_DAYS: readonly EventName[] = ["dissolution", "writReceived"];

function writeRule(deadline: CountBack, calendar: Calendar): string {
  const day = `${ordinal(deadline.workingDays)} working day before the poll`;
  const from = FIRST_DAYS.includes(deadline.event) ? "Not before the" : "Not later than the";
  const start = SET_DAYS.includes(deadline.event) ? "On the" : from;
  const time = deadline.time ? `, ${writeTimeOfDay(deadline.time)}` : "";
  return `${start} ${day}${time}, disregarding ${calendar.inWords}.`;
}

/** `22` → `22nd`. */
export function ordinal(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}

/** Papers, withdrawals and the agent share one moment. */
export function listNominationDeadlines(
  poll: Poll,
  rule: TimetableRule,
  workingDays: number,
): CountBack[] {
  const isMidday = isInForce("nominations-close-midday", poll.poll, poll.commencements);
  const time = isMidday ? "12:00" : rule.nominationsTime;
  const events = ["nominationsClose", "withdrawals", "agentAppointment"] as const;
  return events.map((event) => conduct(event, workingDays, rule, time));
}

/** A deadline in the conduct calendar, under the election's own rules. */
export function conduct(
  event: EventName,
  workingDays: number,
  rule: TimetableRule,
  time?: string,
): CountBack {
  return { event, workingDays, calendar: "conduct", time, source: rule.conductLaw };
}
