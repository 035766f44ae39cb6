import { isInForce } from "./bills.ts";
import { listByElectionRows } from "./by-election.ts";
import { type CountBack, conduct, countBack, listNominationDeadlines } from "./count-back.ts";
import { knownDay } from "./day.ts";
import { EVENT_NAMES, type EventName } from "./events.ts";
import type { Poll } from "./poll.ts";
import { accept, type Outcome } from "./refusal.ts";
import type { NotComputed, RowsAndGaps, TimetableRow } from "./timetable-row.ts";
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
  const rule = findTimetableRule(poll.election, poll.nation);
  if (!rule) return accept({ rows: [], notComputed: [] });
  const conduct =
    poll.election === "uk-parliament-by-election"
      ? listByElectionRows(poll, rule)
      : accept({ rows: listConductRows(poll, rule), notComputed: [] });
  if (!conduct.ok) return conduct;
  const voters = listVoterDeadlines(poll, rule).map((deadline) => countBack(poll, rule, deadline));
  const rows = [...conduct.value.rows, ...voters, ...listPollDayRows(poll, rule)];
  return accept({ rows, notComputed: [...conduct.value.notComputed, ...listGaps(rule)] });
}

function listConductRows(poll: Poll, rule: TimetableRule): TimetableRow[] {
  const notice = Number(rule.notice);
  const deadlines = [
    ...listParliamentDates(rule),
    ...optional(rule.noticeEarliest, (days) => conduct("noticeEarliest", days, rule)),
    conduct("noticeOfElection", notice, rule, "16:00"),
    conduct("nominationsOpen", notice - 1, rule, "10:00"),
    ...listNominationDeadlines(poll, rule, Number(rule.nominations)),
    ...optional(rule.statementOfPersons, (days) => conduct("sopnPublication", days, rule, "16:00")),
  ];
  return deadlines.map((deadline) => countBack(poll, rule, deadline));
}

function listParliamentDates(rule: TimetableRule): CountBack[] {
  if (!rule.hasDissolution) return [];
  const source = "Dissolution and Calling of Parliament Act 2022; RPA 1983 Sch. 1 r. 1";
  return [
    { event: "dissolution", workingDays: DISSOLUTION_WORKING_DAYS, calendar: "conduct", source },
    { event: "writReceived", workingDays: WRIT_WORKING_DAYS, calendar: "conduct", source },
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
      rule: "Not later than 17:00 on polling day.",
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
