import { type Calendar, workingDaysAfter, workingDaysBefore } from "../days/calendar.ts";
import { countBack, listNominationDeadlines } from "../days/count-back.ts";
import { type IsoDay, writeDay, writeTimeOfDay } from "../days/day.ts";
import { EVENT_NAMES } from "./events.ts";
import type { Poll } from "./poll.ts";
import type { NotComputed, TimetableRow } from "./timetable-row.ts";
import type { StatementRule, TimetableRule } from "./timetable-rules.ts";

/** What hangs on the notice, once it is known, and otherwise on the days between which it may come. */
export function nominationsOpenRow(
  poll: Poll,
  rule: TimetableRule,
  notice: { readonly earliest?: IsoDay | undefined; readonly latest: IsoDay },
): TimetableRow {
  const { conduct } = poll.calendars;
  const published = poll.notices.noticeOfElection?.on;
  const common = {
    event: "nominationsOpen",
    time: "10:00",
    source: rule.conductLaw,
    certainty: rule.certainty,
  } as const;
  if (published !== undefined) {
    return {
      ...common,
      name: "First day for nomination papers",
      kind: "computed",
      on: workingDaysAfter(published, 1, conduct),
      rule: `The working day after the notice of election, which was published on ${writeDay(published)}.`,
    };
  }
  const latest = workingDaysAfter(notice.latest, 1, conduct);
  if (notice.earliest === undefined) {
    return {
      ...common,
      name: EVENT_NAMES.nominationsOpen,
      kind: "computed",
      isLatest: true,
      on: latest,
      rule: "The working day after the notice of election. If the notice comes sooner than its last day, so does this.",
    };
  }
  return {
    ...common,
    name: "First day for nomination papers",
    kind: "window",
    earliest: workingDaysAfter(notice.earliest, 1, conduct),
    latest,
    rule: "The working day after the notice of election, which has a first and a last day.",
  };
}

/** Papers, withdrawals and the agent at the close; then the statement of persons nominated. */
export function listCloseRows(
  poll: Poll,
  rule: TimetableRule,
  workingDays: number,
): TimetableRow[] {
  const close = listNominationDeadlines(poll, rule, workingDays);
  return close.map((deadline) => countBack(poll, rule, deadline));
}

/** After a close of nominations on a day, or between two days. */
export function statementRow(
  poll: Poll,
  rule: TimetableRule,
  statement: Exclude<StatementRule, number>,
  close: { readonly earliest: IsoDay; readonly latest: IsoDay },
): TimetableRow {
  const first = poll.notices.nominationsClose?.on;
  return {
    event: "sopnPublication",
    name: "The statement of persons nominated is published",
    kind: "window",
    earliest: first ?? close.earliest,
    latest: workingDaysAfter(first ?? close.latest, 1, poll.calendars.conduct),
    rule: `Without objections by ${writeTimeOfDay(statement.withoutObjections)} on the day nominations close; with objections by 4pm on the next working day.`,
    source: rule.conductLaw,
    certainty: rule.certainty,
  };
}

const NOT_READ =
  "The day for the statement of persons nominated was not read in this election's law.";

const NO_STATEMENT =
  "The rules for councils in Scotland have no statement of persons nominated; the notice of poll names the candidates.";

export function statementGap(poll: Poll, rule: TimetableRule): NotComputed[] {
  if (rule.statementOfPersons !== undefined) return [];
  const isScottishCouncil = poll.nation === "SCT" && poll.election.startsWith("local-");
  return [{ event: "sopnPublication", reason: isScottishCouncil ? NO_STATEMENT : NOT_READ }];
}

/** A by-election's close as the notice printed it, in working days before the poll, if the law allows it. */
export function closeOfNotice(
  on: IsoDay | undefined,
  poll: IsoDay,
  allowed: readonly number[],
  calendar: Calendar,
): number | undefined {
  if (on === undefined) return undefined;
  return allowed.find((days) => workingDaysBefore(poll, days, calendar) === on);
}
