import { workingDaysAfter, workingDaysBefore } from "../days/calendar.ts";
import { listNominationDeadlines, ordinal } from "../days/count-back.ts";
import { earliestOf, type IsoDay, latestOf, writeDay } from "../days/day.ts";
import { accept, type Outcome, refuse, worded } from "../refusal.ts";
import { EVENT_NAMES, type EventName } from "./events.ts";
import { closeOfNotice, listCloseRows, nominationsOpenRow, statementRow } from "./nominations.ts";
import type { Poll } from "./poll.ts";
import type { NotComputed, RowsAndGaps, TimetableRow } from "./timetable-row.ts";
import { BY_ELECTION_BOUNDS as BOUNDS, type TimetableRule } from "./timetable-rules.ts";

interface Window {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

const { least, most } = BOUNDS.closeWorkingDaysBeforePoll;
const ALLOWED_CLOSES = [least, least + 1, most];

/**
 * Notice and nominations of a parliamentary by-election. The returning officer fixes the close, so
 * without that figure, or the notice, the law gives only a window.
 */
export function listByElectionRows(poll: Poll, rule: TimetableRule): Outcome<RowsAndGaps> {
  const window = findCloseWindow(poll);
  if (!window.ok) return window;
  const { conduct } = poll.calendars;
  const printed = poll.notices.nominationsClose?.on;
  const closeDays =
    poll.closeWorkingDaysBeforePoll ?? closeOfNotice(printed, poll.poll, ALLOWED_CLOSES, conduct);
  if (closeDays === undefined) return accept(listWindowRows(poll, rule, window.value));
  const close = workingDaysBefore(poll.poll, closeDays, conduct);
  if (close < window.value.earliest || close > window.value.latest) {
    return refuse(
      "law.timetable.close-misfits",
      "nominationsCloseWorkingDaysBeforePoll",
      writeMisfit(close, window.value),
    );
  }
  const fixed = listCloseRows(poll, rule, closeDays).map((row) => ({
    ...row,
    rule: `Fixed by the returning officer. ${row.rule}`,
  }));
  const rows = [
    ...listNoticeRows(poll, rule, close),
    ...fixed,
    ...listStatement(poll, rule, { earliest: close, latest: close }),
  ];
  return accept({ rows, notComputed: [] });
}

const writeMisfit = (close: IsoDay, { earliest, latest }: Window): string =>
  `Nominations closing on ${writeDay(close)} do not fit the writ and the notice, which leave ${writeDay(earliest)} to ${writeDay(latest)}: not before the 3rd working day after the notice, nor after the 7th after the writ.`;

function listStatement(poll: Poll, rule: TimetableRule, close: Window): TimetableRow[] {
  const statement = rule.statementOfPersons;
  return typeof statement === "object" ? [statementRow(poll, rule, statement, close)] : [];
}

/**
 * The close may not come before the third working day after the notice, and the notice not after the
 * second working day after the writ: the notice has a last day.
 */
function listNoticeRows(poll: Poll, rule: TimetableRule, close: IsoDay): TimetableRow[] {
  const { conduct } = poll.calendars;
  const byClose = workingDaysBefore(close, BOUNDS.closeWorkingDaysAfterNotice, conduct);
  const byWrit =
    poll.writReceived === undefined
      ? undefined
      : workingDaysAfter(poll.writReceived, BOUNDS.noticeWorkingDaysAfterWrit, conduct);
  const on = byWrit === undefined ? byClose : earliestOf(byClose, byWrit);
  const closeRule = `Nominations close on ${writeDay(close)}, which may not be before the ${ordinal(BOUNDS.closeWorkingDaysAfterNotice)} working day after the notice`;
  const writRule = `the notice is due by the ${ordinal(BOUNDS.noticeWorkingDaysAfterWrit)} working day after the writ`;
  const notice: TimetableRow = {
    event: "noticeOfElection",
    name: EVENT_NAMES.noticeOfElection,
    kind: "computed",
    isLatest: true,
    on,
    time: "16:00",
    rule: byWrit === undefined ? `${closeRule}. It may come sooner.` : `${closeRule}; ${writRule}.`,
    source: rule.conductLaw,
    certainty: rule.certainty,
  };
  return [notice, nominationsOpenRow(poll, rule, { latest: on })];
}

function listWindowRows(poll: Poll, rule: TimetableRule, window: Window): RowsAndGaps {
  const deadlines = listNominationDeadlines(poll, rule, least);
  const rows = [
    ...deadlines.map((deadline): TimetableRow => {
      return { ...windowRow(deadline.event, window, rule), time: deadline.time };
    }),
    ...listStatement(poll, rule, window),
  ];
  const isNoticeKnown = poll.writReceived !== undefined || poll.notices.noticeOfElection;
  if (isNoticeKnown) {
    return { rows: [...listNoticeRows(poll, rule, window.latest), ...rows], notComputed: [] };
  }
  const notComputed: NotComputed[] = [
    {
      event: "noticeOfElection",
      reason:
        "The notice is due by 4pm on the 2nd working day after the writ, and at least 3 working days before nominations close; the returning officer fixes both.",
    },
    {
      event: "nominationsOpen",
      reason: "Papers may be delivered from the working day after the notice of election.",
    },
  ];
  return { rows, notComputed };
}

function windowRow(event: EventName, window: Window, rule: TimetableRule): TimetableRow {
  return {
    event,
    name: EVENT_NAMES[event],
    kind: "window",
    ...window,
    rule: "The returning officer fixes the day: 19 to 17 working days before the poll, not before the 3rd working day after the notice nor after the 7th after the writ.",
    source: rule.conductLaw,
    certainty: rule.certainty,
  };
}

/** The poll bounds the close on both sides; the writ and the notice, once known, narrow the window. */
function findCloseWindow(poll: Poll): Outcome<Window> {
  const { conduct } = poll.calendars;
  const earliest = workingDaysBefore(poll.poll, most, conduct);
  const latest = workingDaysBefore(poll.poll, least, conduct);
  const writ = poll.writReceived;
  // At the soonest the notice is published on the day the writ arrives.
  const notice = poll.notices.noticeOfElection?.on ?? writ;
  const narrowed = {
    earliest:
      notice === undefined
        ? earliest
        : latestOf(earliest, workingDaysAfter(notice, BOUNDS.closeWorkingDaysAfterNotice, conduct)),
    latest:
      writ === undefined
        ? latest
        : earliestOf(latest, workingDaysAfter(writ, BOUNDS.closeWorkingDaysAfterWrit, conduct)),
  };
  if (narrowed.earliest <= narrowed.latest) return accept(narrowed);
  const isNoticeAtFault = poll.notices.noticeOfElection !== undefined && writ === undefined;
  return refuse(
    "law.timetable.no-close-fits",
    isNoticeAtFault ? "published.noticeOfElection" : "writReceived",
    worded`With the ${isNoticeAtFault ? "notice" : "writ"} on ${writeDay(notice ?? poll.poll)} no close of nominations fits a poll on ${writeDay(poll.poll)}: it must be at least 3 working days after the notice, within 7 of the writ and 17 to 19 before the poll.`,
  );
}
