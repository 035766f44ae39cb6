import { workingDaysAfter, workingDaysBefore } from "./calendar.ts";
import { countBack, listNominationDeadlines, ordinal } from "./count-back.ts";
import { earliestOf, type IsoDay, latestOf } from "./day.ts";
import { EVENT_NAMES, type EventName } from "./events.ts";
import type { Poll } from "./poll.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import type { NotComputed, RowsAndGaps, TimetableRow } from "./timetable-row.ts";
import { BY_ELECTION_BOUNDS as BOUNDS, type TimetableRule } from "./timetable-rules.ts";

/**
 * Notice and nominations of a parliamentary by-election. The returning officer fixes the close,
 * so without that figure the law gives only a window.
 */
export function listByElectionRows(poll: Poll, rule: TimetableRule): Outcome<RowsAndGaps> {
  if (poll.closeWorkingDaysBeforePoll === undefined) return listWindowRows(poll, rule);
  const close = listNominationDeadlines(poll, rule, poll.closeWorkingDaysBeforePoll);
  const nominations = close.map((deadline) => countBack(poll, rule, deadline));
  const fixed = nominations.map((row) => ({
    ...row,
    rule: `Fixed by the returning officer. ${row.rule}`,
  }));
  return accept({ rows: [...listNoticeRows(poll, rule), ...fixed], notComputed: [] });
}

/** The close may not come before the third working day after the notice, so the notice has a last day. */
function listNoticeRows(poll: Poll, rule: TimetableRule): TimetableRow[] {
  const closeDays = poll.closeWorkingDaysBeforePoll ?? 0;
  const { conduct } = poll.calendars;
  const close = workingDaysBefore(poll.poll, closeDays, conduct);
  const notice = workingDaysBefore(close, BOUNDS.closeWorkingDaysAfterNotice, conduct);
  const source = rule.conductLaw;
  const certainty = rule.certainty;
  return [
    {
      event: "noticeOfElection",
      name: EVENT_NAMES.noticeOfElection,
      kind: "computed",
      on: notice,
      time: "16:00",
      rule: `Nominations close on ${close}, which may not be before the ${ordinal(BOUNDS.closeWorkingDaysAfterNotice)} working day after the notice.`,
      source,
      certainty,
    },
    {
      event: "nominationsOpen",
      name: EVENT_NAMES.nominationsOpen,
      kind: "computed",
      on: workingDaysAfter(notice, 1, conduct),
      time: "10:00",
      rule: "Papers may be delivered from the working day after the notice.",
      source,
      certainty,
    },
  ];
}

function listWindowRows(poll: Poll, rule: TimetableRule): Outcome<RowsAndGaps> {
  const window = findCloseWindow(poll);
  if (!window.ok) return window;
  const deadlines = listNominationDeadlines(poll, rule, BOUNDS.closeWorkingDaysBeforePoll.least);
  const rows = deadlines.map((deadline): TimetableRow => {
    return { ...windowRow(deadline.event, window.value, rule), time: deadline.time };
  });
  const notComputed: NotComputed[] = [
    {
      event: "noticeOfElection",
      reason:
        "The notice is due by 16:00 on the 2nd working day after the writ, and at least 3 working days before nominations close; the returning officer fixes both.",
    },
  ];
  return accept({ rows, notComputed });
}

function windowRow(
  event: EventName,
  window: { earliest: IsoDay; latest: IsoDay },
  rule: TimetableRule,
): TimetableRow {
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

/** The poll bounds the close on both sides; the writ, once known, narrows the window. */
function findCloseWindow(poll: Poll): Outcome<{ earliest: IsoDay; latest: IsoDay }> {
  const { conduct } = poll.calendars;
  const { least, most } = BOUNDS.closeWorkingDaysBeforePoll;
  const earliest = workingDaysBefore(poll.poll, most, conduct);
  const latest = workingDaysBefore(poll.poll, least, conduct);
  if (poll.writReceived === undefined) return accept({ earliest, latest });
  // At the soonest the notice is published on the day the writ arrives.
  const soonest = workingDaysAfter(poll.writReceived, BOUNDS.closeWorkingDaysAfterNotice, conduct);
  const lastByWrit = workingDaysAfter(poll.writReceived, BOUNDS.closeWorkingDaysAfterWrit, conduct);
  const narrowed = {
    earliest: latestOf(earliest, soonest),
    latest: earliestOf(latest, lastByWrit),
  };
  if (narrowed.earliest <= narrowed.latest) return accept(narrowed);
  return refuse(
    "writReceived",
    `With the writ on ${poll.writReceived} no close of nominations fits a poll on ${poll.poll}: it must be within 7 working days of the writ and 17 to 19 before the poll.`,
  );
}
