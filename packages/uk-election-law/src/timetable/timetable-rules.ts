import type { Nation } from "../nations.ts";
import type { ElectionType } from "./election-types.ts";

/** How sure a rule is: statute or regulator (S), returning officer (R), secondary (C), derived (D). */
export type Certainty = "S" | "R" | "C" | "D";

/**
 * When the statement of persons nominated is published at the latest: on a working day before the
 * poll at 16:00; or, as for Parliament, at `withoutObjections` on the day nominations close, and
 * after objections within 24 hours of the close.
 */
export type StatementRule = number | { readonly withoutObjections: "17:00" | "18:00" };

/** What an election's own law says, in working days before the poll. */
export interface TimetableRule {
  readonly elections: readonly ElectionType[];
  readonly nations: readonly Nation[];
  /** First and last poll for which the rule holds, both included; without them, all polls. */
  readonly from?: string;
  readonly to?: string;
  /** Which days the notice, nominations and notice of poll leave out. */
  readonly conductCalendar: "union" | "nation" | "scottish-conduct";
  readonly noticeEarliest?: number;
  readonly notice: number | "after-the-writ";
  readonly nominations: number | "fixed-by-returning-officer";
  /** Absent where the law was not read, or knows no statement of its own. */
  readonly statementOfPersons?: StatementRule;
  readonly nominationsTime: "16:00" | "13:00";
  readonly postal: number;
  readonly proxy: number;
  readonly lateAbsentVote?: number;
  readonly hasVoterAuthorityCertificate: boolean;
  readonly hasEmergencyProxy: boolean;
  readonly hasDissolution: boolean;
  readonly conductLaw: string;
  readonly absentVoteLaw: string;
  readonly certainty: Certainty;
}

/** RPA 1983 s. 13B: an application made after this working day is too late for the poll. */
export const REGISTRATION_WORKING_DAYS = 12;
export const NOTICE_OF_POLL_WORKING_DAYS = 6;
export const POLLING_AGENTS_WORKING_DAYS = 5;
export const REPLACEMENT_POSTAL_WORKING_DAYS = 4;
export const DISSOLUTION_WORKING_DAYS = 25;
export const WRIT_WORKING_DAYS = 24;
export const CERTIFICATE_WORKING_DAYS = 6;

/** First day on which a Voter Authority Certificate could be applied for. SI 2022/1382. */
export const CERTIFICATES_FROM = "2023-01-16";

/**
 * Earliest poll these figures are applied to. Before the Electoral Registration and
 * Administration Act 2013 took effect the parliamentary timetable was shorter.
 */
export const RULES_FROM = "2015-01-01";

/**
 * A parliamentary by-election: the returning officer fixes the close within these bounds, and the
 * poll follows 17 to 19 working days after it. RPA 1983 Sch. 1 r. 1.
 */
export const BY_ELECTION_BOUNDS = {
  closeWorkingDaysBeforePoll: { least: 17, most: 19 },
  closeWorkingDaysAfterNotice: 3,
  closeWorkingDaysAfterWrit: 7,
  noticeWorkingDaysAfterWrit: 2,
} as const;

const GREAT_BRITAIN = {
  conductCalendar: "nation",
  nominationsTime: "16:00",
  postal: 11,
  proxy: 6,
  hasVoterAuthorityCertificate: true,
  hasEmergencyProxy: true,
  hasDissolution: false,
  absentVoteLaw: "Representation of the People (England and Wales) Regulations 2001 reg. 56",
  certainty: "S",
} as const;

const NORTHERN_IRELAND = {
  ...GREAT_BRITAIN,
  postal: 14,
  proxy: 14,
  hasVoterAuthorityCertificate: false,
  hasEmergencyProxy: false,
  absentVoteLaw: "Representation of the People (Northern Ireland) Regulations 2008 reg. 57",
} as const;

/** RPA 1983 Sch. 1 r. 1; Electoral Commission: by 5pm, or by 4pm on the 18th day after objections. */
const AFTER_THE_CLOSE = { withoutObjections: "17:00" } as const;

const GENERAL_ELECTION = {
  elections: ["uk-parliament-general"],
  statementOfPersons: AFTER_THE_CLOSE,
  conductCalendar: "union",
  notice: 22,
  nominations: 19,
  hasDissolution: true,
  conductLaw: "RPA 1983 Sch. 1 rr. 1-2",
} as const;

const PARLIAMENTARY_BY_ELECTION = {
  elections: ["uk-parliament-by-election"],
  statementOfPersons: AFTER_THE_CLOSE,
  notice: "after-the-writ",
  nominations: "fixed-by-returning-officer",
  conductLaw: "RPA 1983 Sch. 1 rr. 1-2",
} as const;

const SCOTTISH_ABSENT_VOTE_LAW = "Representation of the People (Scotland) Regulations 2001 reg. 56";

const COUNCIL = { notice: 25, nominations: 19 } as const;

const SCOTTISH_DEVOLVED = {
  nations: ["SCT"],
  conductCalendar: "scottish-conduct",
  noticeEarliest: 35,
  notice: 28,
  nominations: 23,
  hasVoterAuthorityCertificate: false,
} as const;

/** WSI 2021/1459 and 1460 r. 2: for polls from 5 May 2022. */
const WELSH_RULES_FROM = "2022-05-05";
const BEFORE_WELSH_RULES = "2022-05-04";

/** WSI 2025/864 art. 1(4): not for a general election on or before 6 April 2026, nor the Senedd it returned. */
const SENEDD_ORDER_2025 = "Senedd Cymru (Representation of the People) Order 2025 (WSI 2025/864)";

const SENEDD_TO_2026 = {
  ...GREAT_BRITAIN,
  ...COUNCIL,
  nations: ["WLS"],
  hasVoterAuthorityCertificate: false,
  conductLaw: "National Assembly for Wales (Representation of the People) Order 2007 (SI 2007/236)",
  absentVoteLaw:
    "National Assembly for Wales (Representation of the People) Order 2007 (SI 2007/236)",
  certainty: "C",
} as const;

export const TIMETABLE_RULES: readonly TimetableRule[] = [
  { ...GREAT_BRITAIN, ...GENERAL_ELECTION, nations: ["ENG", "WLS"] },
  {
    ...GREAT_BRITAIN,
    ...GENERAL_ELECTION,
    nations: ["SCT"],
    absentVoteLaw: SCOTTISH_ABSENT_VOTE_LAW,
  },
  { ...NORTHERN_IRELAND, ...GENERAL_ELECTION, nations: ["NIR"], lateAbsentVote: 6 },
  { ...GREAT_BRITAIN, ...PARLIAMENTARY_BY_ELECTION, nations: ["ENG", "WLS"] },
  {
    ...GREAT_BRITAIN,
    ...PARLIAMENTARY_BY_ELECTION,
    nations: ["SCT"],
    absentVoteLaw: SCOTTISH_ABSENT_VOTE_LAW,
  },
  { ...NORTHERN_IRELAND, ...PARLIAMENTARY_BY_ELECTION, nations: ["NIR"], lateAbsentVote: 6 },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["local-principal", "local-by-election"],
    nations: ["ENG"],
    statementOfPersons: 18,
    conductLaw: "Local Elections (Principal Areas) (England and Wales) Rules 2006 (SI 2006/3304)",
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["local-principal", "local-by-election"],
    nations: ["WLS"],
    to: BEFORE_WELSH_RULES,
    hasVoterAuthorityCertificate: false,
    statementOfPersons: 18,
    conductLaw: "Local Elections (Principal Areas) (England and Wales) Rules 2006 (SI 2006/3304)",
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["local-principal", "local-by-election"],
    nations: ["WLS"],
    from: WELSH_RULES_FROM,
    hasVoterAuthorityCertificate: false,
    conductLaw: "Local Elections (Principal Areas) (Wales) Rules 2021 (WSI 2021/1459)",
  },
  {
    ...GREAT_BRITAIN,
    ...SCOTTISH_DEVOLVED,
    elections: ["local-principal", "local-by-election"],
    conductLaw: "Scottish Local Government Elections Order 2011 (SSI 2011/399) Sch. 1",
    absentVoteLaw: SCOTTISH_ABSENT_VOTE_LAW,
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["parish", "parish-by-election"],
    nations: ["ENG"],
    statementOfPersons: 18,
    conductLaw:
      "Local Elections (Parishes and Communities) (England and Wales) Rules 2006 (SI 2006/3305)",
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["parish", "parish-by-election"],
    nations: ["WLS"],
    to: BEFORE_WELSH_RULES,
    hasVoterAuthorityCertificate: false,
    statementOfPersons: 18,
    conductLaw:
      "Local Elections (Parishes and Communities) (England and Wales) Rules 2006 (SI 2006/3305)",
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["parish", "parish-by-election"],
    nations: ["WLS"],
    from: WELSH_RULES_FROM,
    hasVoterAuthorityCertificate: false,
    conductLaw: "Local Elections (Communities) (Wales) Rules 2021 (WSI 2021/1460)",
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["local-authority-mayor"],
    nations: ["ENG"],
    statementOfPersons: 18,
    conductLaw:
      "Local Authorities (Mayoral Elections) (England and Wales) Regulations 2007 (SI 2007/1024) as amended by SI 2014/370",
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["local-authority-mayor"],
    nations: ["WLS"],
    statementOfPersons: 18,
    hasVoterAuthorityCertificate: false,
    conductLaw:
      "Local Authorities (Mayoral Elections) (England and Wales) Regulations 2007 (SI 2007/1024) as amended by SI 2014/370",
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["combined-authority-mayor"],
    nations: ["ENG"],
    statementOfPersons: 18,
    conductLaw: "Combined Authorities (Mayoral Elections) Order 2017 (SI 2017/67)",
    certainty: "R",
  },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["police-and-crime-commissioner"],
    nations: ["ENG", "WLS"],
    statementOfPersons: 18,
    conductLaw: "Police and Crime Commissioner Elections Order 2012 (SI 2012/1917)",
  },
  {
    ...GREAT_BRITAIN,
    elections: ["gla"],
    nations: ["ENG"],
    notice: 30,
    nominations: 24,
    statementOfPersons: 22,
    conductLaw: "Greater London Authority Elections Rules 2007 (SI 2007/3541)",
  },
  { ...SENEDD_TO_2026, elections: ["senedd"], to: "2026-04-06" },
  { ...SENEDD_TO_2026, elections: ["senedd-by-election"] },
  {
    ...GREAT_BRITAIN,
    ...COUNCIL,
    elections: ["senedd"],
    nations: ["WLS"],
    from: "2026-04-07",
    statementOfPersons: 18,
    hasVoterAuthorityCertificate: false,
    conductLaw: SENEDD_ORDER_2025,
    absentVoteLaw: SENEDD_ORDER_2025,
    certainty: "C",
  },
  {
    ...GREAT_BRITAIN,
    ...SCOTTISH_DEVOLVED,
    elections: ["scottish-parliament", "scottish-parliament-by-election"],
    statementOfPersons: AFTER_THE_CLOSE,
    conductLaw: "Scottish Parliament (Elections etc.) Order 2015 (SSI 2015/425) Sch. 2",
    absentVoteLaw: "Scottish Parliament (Elections etc.) Order 2015 (SSI 2015/425)",
  },
  {
    ...NORTHERN_IRELAND,
    elections: ["ni-local"],
    nations: ["NIR"],
    notice: 25,
    nominations: 16,
    nominationsTime: "13:00",
    statementOfPersons: { withoutObjections: "18:00" },
    conductLaw: "Electoral Law Act (Northern Ireland) 1962 Sch. 5 r. 1(2)",
  },
  {
    ...NORTHERN_IRELAND,
    elections: ["ni-assembly"],
    nations: ["NIR"],
    notice: 25,
    nominations: 16,
    nominationsTime: "13:00",
    conductLaw: "Northern Ireland Assembly (Elections) Order 2001 (SI 2001/2599)",
  },
];

/** The rule of an election in a nation for a poll on a day. */
export function findTimetableRule(
  election: ElectionType,
  nation: Nation,
  poll: string,
): TimetableRule | undefined {
  return TIMETABLE_RULES.find(
    (rule) =>
      rule.elections.includes(election) &&
      rule.nations.includes(nation) &&
      (rule.from === undefined || poll >= rule.from) &&
      (rule.to === undefined || poll <= rule.to),
  );
}
