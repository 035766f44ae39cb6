import { addDays, addMonths, daysBetween, type IsoDay, latestOf, parseDay } from "../days/day.ts";
import { accept, type Outcome, refuse, worded } from "../refusal.ts";
import type { ElectionType } from "../timetable/election-types.ts";
import { flattenTimetable, timetable } from "../timetable/timetable.ts";

/** Both days are included. */
export interface Period {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/**
 * A candidate's regulated period: from the day after becoming a candidate to the poll. Nobody can become one before
 * `earliest`: the dissolution at a general election, the last day for the notice of election at a council poll. RPA
 * 1983 ss. 90ZA, 118A. Refuses a day of becoming a candidate that is not before the poll.
 */
export function candidatePeriod(
  becameCandidate: IsoDay,
  poll: IsoDay,
  earliest?: IsoDay,
): Outcome<Period> {
  const became = earliest === undefined ? becameCandidate : latestOf(becameCandidate, earliest);
  if (became >= poll) {
    return refuse(
      "law.spending.candidate-after-poll",
      "becameCandidate",
      worded`${became} is not before the poll on ${poll}.`,
    );
  }
  return accept({ start: addDays(became, 1), end: poll });
}

export interface CandidatePeriodInput {
  readonly election: string;
  readonly nation: string;
  readonly poll: string;
  readonly becameCandidate: string;
  /** Parliamentary by-elections only: nobody becomes a candidate before the seat is vacant. */
  readonly vacancyOccurred?: string | undefined;
}

/**
 * Elections whose first day of candidacy was read: the dissolution, the vacancy, or the last day
 * for the notice of election. RPA 1983 s. 118A; Electoral Commission.
 */
const FIRST_DAY_FROM: Readonly<
  Partial<Record<ElectionType, "dissolution" | "vacancy" | "notice">>
> = {
  "uk-parliament-general": "dissolution",
  "uk-parliament-by-election": "vacancy",
  "local-principal": "notice",
  "local-by-election": "notice",
  parish: "notice",
  "parish-by-election": "notice",
  "local-authority-mayor": "notice",
  "combined-authority-mayor": "notice",
  "police-and-crime-commissioner": "notice",
  gla: "notice",
};

/**
 * A candidate's regulated period, with the earliest day taken from the election's own timetable.
 * Refuses an election whose first day of candidacy was not confirmed: give that day itself.
 */
export function findCandidatePeriod(input: CandidatePeriodInput): Outcome<Period> {
  const becameCandidate = parseDay(input.becameCandidate, "becameCandidate");
  if (!becameCandidate.ok) return becameCandidate;
  const table = timetable({ election: input.election, nation: input.nation, poll: input.poll });
  if (!table.ok) return table;
  const { election, poll } = table.value;
  const from = FIRST_DAY_FROM[election];
  if (from === undefined)
    return refuse(
      "law.spending.first-day-unconfirmed",
      "electionType",
      unconfirmedFirstDay(election),
    );
  if (from !== "vacancy" && input.vacancyOccurred !== undefined) {
    return refuse(
      "law.spending.vacancy-for-by-election-only",
      "vacancyOccurred",
      "Only uk-parliament-by-election takes vacancyOccurred.",
    );
  }
  if (from !== "vacancy") {
    const dates = flattenTimetable(table.value);
    const earliest = from === "dissolution" ? dates.dissolution : dates.noticeOfElection;
    return candidatePeriod(becameCandidate.value, poll, earliest);
  }
  // Without the day of the vacancy nothing is moved.
  if (input.vacancyOccurred === undefined) return candidatePeriod(becameCandidate.value, poll);
  const vacancy = parseDay(input.vacancyOccurred, "vacancyOccurred");
  return vacancy.ok ? candidatePeriod(becameCandidate.value, poll, vacancy.value) : vacancy;
}

const unconfirmedFirstDay = (election: ElectionType): string =>
  `The first day on which somebody can become a candidate was not confirmed for ${election}. Leave electionType out, and give that day as dissolved or lastDateForNotice.`;

const PARTY_PERIOD_DAYS = 365;

/**
 * A party's regulated period: 365 days ending with the poll, even at a snap poll. Where another
 * general election was held less than 365 days before, it begins on the day after that poll.
 * PPERA 2000 Sch. 9 para. 3(7).
 */
export function partyPeriod(poll: IsoDay, previousPoll?: IsoDay): Period {
  const start = addDays(poll, 1 - PARTY_PERIOD_DAYS);
  const isCut = previousPoll !== undefined && daysBetween(previousPoll, poll) < PARTY_PERIOD_DAYS;
  return { start: isCut ? addDays(previousPoll, 1) : start, end: poll };
}

/**
 * The time of the second Scottish limit: from the day four months before the poll, to the day of becoming a
 * candidate, both included. SSI 2015/425 art. 43(1) and (3), an ordinary general election on its own day. Refuses a
 * day of becoming a candidate outside those four months.
 */
export function scottishPreCandidacyPeriod(poll: IsoDay, becameCandidate: IsoDay): Outcome<Period> {
  const start = addMonths(poll, -4);
  if (becameCandidate >= start && becameCandidate < poll) {
    return accept({ start, end: becameCandidate });
  }
  return refuse(
    "law.spending.not-within-four-months",
    "becameCandidate",
    worded`${becameCandidate} is not from ${start} to the poll on ${poll}.`,
  );
}

/** Days of a period, its first and last included. */
export function daysOf(period: Period): number {
  return daysBetween(period.start, period.end) + 1;
}

/** The long campaign begins when 55 months have passed since Parliament first met. RPA 1983 s. 76ZA(1). */
export function longCampaignStart(parliamentFirstMet: IsoDay): IsoDay {
  return addDays(addMonths(parliamentFirstMet, 55), 1);
}

/** Above this a party's return is audited and has six months. PPERA 2000 ss. 81-82. */
const AUDIT_OVER_PENCE = 250_000_00;

export interface PartyReturn {
  readonly due: IsoDay;
  readonly auditRequired: boolean;
}

/**
 * Party spending return after a UK general election: calendar months, never rolled forward. PPERA 2000 ss. 81-82.
 * @param spendPence all that the party spent, in whole pence
 */
export function partyReturn(poll: IsoDay, spendPence: number): PartyReturn {
  const auditRequired = spendPence > AUDIT_OVER_PENCE;
  return { due: addMonths(poll, auditRequired ? 6 : 3), auditRequired };
}
