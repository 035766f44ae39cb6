import { isInForce } from "../bills.ts";
import { type CountBack, conduct, countBack } from "../days/count-back.ts";
import { knownDay, writeDay } from "../days/day.ts";
import { weeklyReport } from "../donations/weekly-report.ts";
import { writePoundsForReading } from "../money.ts";
import { accept, type Outcome } from "../refusal.ts";
import { listByElectionRows } from "./by-election.ts";
import { EVENT_NAMES, type EventName } from "./events.ts";
import { listCloseRows, nominationsOpenRow, statementGap, statementRow } from "./nominations.ts";
import type { Poll } from "./poll.ts";
import {
  firstDayOf,
  lastDayOf,
  type NotComputed,
  type RowsAndGaps,
  type TimetableRow,
} from "./timetable-row.ts";
import {
  CERTIFICATE_WORKING_DAYS,
  CERTIFICATES_FROM,
  DISSOLUTION_WORKING_DAYS,
  findTimetableRule,
  NOTICE_OF_POLL_WORKING_DAYS,
  POLLING_AGENTS_WORKING_DAYS,
  REGISTRATION_WORKING_DAYS,
  REPLACEMENT_POSTAL_WORKING_DAYS,
  type TimetableRule,
  WRIT_WORKING_DAYS,
} from "./timetable-rules.ts";

/** Everything up to and including polling day. Party campaign returns have nothing before the poll. */
export function listRowsBeforePoll(poll: Poll): Outcome<RowsAndGaps> {
  const rule = findTimetableRule(poll.election, poll.nation, poll.poll);
  if (!rule) return accept({ rows: [], notComputed: [] });
  const conduct =
    poll.election === "uk-parliament-by-election"
      ? listByElectionRows(poll, rule)
      : accept({ rows: listConductRows(poll, rule), notComputed: [] });
  if (!conduct.ok) return conduct;
  const voters = listVoterDeadlines(poll, rule).map((deadline) => countBack(poll, rule, deadline));
  const rows = [...conduct.value.rows, ...voters, ...listPollDayRows(poll, rule)];
  const gaps = [...conduct.value.notComputed, ...statementGap(poll, rule), ...listGaps(rule)];
  return accept({ rows, notComputed: gaps });
}

function listConductRows(poll: Poll, rule: TimetableRule): TimetableRow[] {
  const back = (deadline: CountBack) => countBack(poll, rule, deadline);
  const earliest = optional(rule.noticeEarliest, (days) =>
    back(conduct("noticeEarliest", days, rule)),
  );
  const notice = back(conduct("noticeOfElection", Number(rule.notice), rule, "16:00"));
  const latest = lastDayOf(notice);
  const close = listCloseRows(poll, rule, Number(rule.nominations));
  return [
    ...listParliamentRows(poll, rule),
    ...earliest,
    notice.kind === "computed" ? { ...notice, isLatest: true } : notice,
    nominationsOpenRow(poll, rule, { earliest: earliest[0] && firstDayOf(earliest[0]), latest }),
    ...close,
    ...listStatement(poll, rule, close),
  ];
}

function listStatement(poll: Poll, rule: TimetableRule, close: TimetableRow[]): TimetableRow[] {
  const statement = rule.statementOfPersons;
  const [first] = close;
  if (statement === undefined || first === undefined) return [];
  if (typeof statement === "number") {
    return [countBack(poll, rule, conduct("sopnPublication", statement, rule, "16:00"))];
  }
  const span = { earliest: firstDayOf(first), latest: lastDayOf(first) };
  return [statementRow(poll, rule, statement, span)];
}

/** Dissolution and Calling of Parliament Act 2022, in force from 24 March 2022; before it, the 2011 Act. */
const DISSOLUTION_LAW_OF_2022 = "2022-03-24";

function listParliamentRows(poll: Poll, rule: TimetableRule): TimetableRow[] {
  if (!rule.hasDissolution) return [];
  const act =
    poll.poll < DISSOLUTION_LAW_OF_2022
      ? "Fixed-term Parliaments Act 2011 s. 3"
      : "Dissolution and Calling of Parliament Act 2022";
  const source = `${act}; RPA 1983 Sch. 1 r. 1`;
  const back = (event: EventName, workingDays: number) =>
    countBack(poll, rule, { event, workingDays, calendar: "conduct", source });
  const dissolution = back("dissolution", DISSOLUTION_WORKING_DAYS);
  return [
    dissolution,
    back("writReceived", WRIT_WORKING_DAYS),
    ...listWeeklyReport(poll, dissolution),
  ];
}

/** Parties only. The first week begins with the dissolution, whenever the notice says that it was. */
function listWeeklyReport(poll: Poll, dissolution: TimetableRow): TimetableRow[] {
  const dissolved = poll.notices.dissolution?.on ?? firstDayOf(dissolution);
  const week = weeklyReport(dissolved, poll.poll, 1);
  if (!week.ok) return [];
  const { from, to, due, thresholdPence } = week.value;
  return [
    {
      event: "firstWeeklyDonationReport",
      name: EVENT_NAMES.firstWeeklyDonationReport,
      kind: "computed",
      on: due,
      rule: `Gifts of more than ${writePoundsForReading(thresholdPence)} that the party received from ${writeDay(from)} to ${writeDay(to)}; one report a week follows, and a report that there were none is due too. Not moved if the day is disregarded.`,
      source: "PPERA 2000 ss. 63-65",
      certainty: "S",
    },
  ];
}

function listVoterDeadlines(poll: Poll, rule: TimetableRule): CountBack[] {
  const closesEarly = isInForce("registration-closes-17:00", poll.poll, poll.commencements);
  const absent = (event: EventName, workingDays: number, time?: string): CountBack => {
    return { event, workingDays, calendar: "absentVote", time, source: rule.absentVoteLaw };
  };
  return [
    {
      event: "registration",
      workingDays: REGISTRATION_WORKING_DAYS,
      calendar: "nation",
      time: closesEarly ? "17:00" : "23:59",
      source: "RPA 1983 s. 13B and the nation's registration regulations",
    },
    absent("postal", rule.postal, "17:00"),
    absent("proxy", rule.proxy, "17:00"),
    ...optional(rule.lateAbsentVote, (days) => absent("lateAbsentVote", days, "17:00")),
    ...listCertificateDeadlines(poll, rule),
    conduct("noticeOfPoll", NOTICE_OF_POLL_WORKING_DAYS, rule),
    conduct("pollingAgents", POLLING_AGENTS_WORKING_DAYS, rule),
    absent("replacementPostalFirst", REPLACEMENT_POSTAL_WORKING_DAYS),
  ];
}

function listCertificateDeadlines(poll: Poll, rule: TimetableRule): CountBack[] {
  if (!rule.hasVoterAuthorityCertificate || poll.poll < knownDay(CERTIFICATES_FROM)) return [];
  const source = "Elections Act 2022 Sch. 1; Voter Identification Regulations 2022 (SI 2022/1382)";
  const workingDays = CERTIFICATE_WORKING_DAYS;
  return [{ event: "vac", workingDays, calendar: "absentVote", time: "17:00", source }];
}

function listPollDayRows(poll: Poll, rule: TimetableRule): TimetableRow[] {
  if (!rule.hasEmergencyProxy) return [];
  return [
    {
      event: "emergencyProxy",
      name: EVENT_NAMES.emergencyProxy,
      kind: "computed",
      on: poll.poll,
      time: "17:00",
      rule: "Not later than 5pm on polling day.",
      source: rule.absentVoteLaw,
      certainty: rule.certainty,
    },
  ];
}

function listGaps(rule: TimetableRule): NotComputed[] {
  if (!rule.nations.includes("NIR")) return [];
  const reason =
    "Northern Ireland asks for photo ID but has no Voter Authority Certificate: apply to the Electoral Office for an Electoral Identity Card, and ask it for the last day.";
  return [{ event: "vac", reason }];
}

function optional<T>(workingDays: number | undefined, make: (workingDays: number) => T): T[] {
  return workingDays === undefined ? [] : [make(workingDays)];
}
