import { addDays, addMonths, type IsoDay, latestOf, parseDay } from "./day.ts";
import { accept, type Outcome, refuse } from "./refusal.ts";
import { flattenTimetable, timetable } from "./timetable.ts";

/** Both days are included. */
export interface Period {
  readonly start: IsoDay;
  readonly end: IsoDay;
}

/**
 * A candidate's regulated period: from the day after becoming a candidate to the poll. Nobody can
 * become one before `earliest`: the dissolution at a general election, the last day for the notice
 * of election at a council poll. RPA 1983 ss. 90ZA, 118A.
 */
export function candidatePeriod(
  becameCandidate: IsoDay,
  poll: IsoDay,
  earliest?: IsoDay,
): Outcome<Period> {
  const became = earliest === undefined ? becameCandidate : latestOf(becameCandidate, earliest);
  if (became >= poll) {
    return refuse("becameCandidate", `${became} is not before the poll on ${poll}.`);
  }
  return accept({ start: addDays(became, 1), end: poll });
}

export interface CandidatePeriodInput {
  readonly election: string;
  readonly nation: string;
  readonly poll: string;
  readonly becameCandidate: string;
}

/**
 * A candidate's regulated period, with the earliest day taken from the election's own timetable:
 * the dissolution at a UK general election, elsewhere the last day for the notice of election. At
 * a parliamentary by-election that day follows from the writ, so nothing is moved.
 */
export function findCandidatePeriod(input: CandidatePeriodInput): Outcome<Period> {
  const { election, nation } = input;
  const becameCandidate = parseDay(input.becameCandidate, "becameCandidate");
  if (!becameCandidate.ok) return becameCandidate;
  const table = timetable({ election, nation, poll: input.poll });
  if (!table.ok) return table;
  const dates = flattenTimetable(table.value);
  const earliest = dates.dissolution ?? dates.noticeOfElection;
  return candidatePeriod(becameCandidate.value, table.value.poll, earliest);
}

const PARTY_PERIOD_DAYS = 365;

/** A party's regulated period: 365 days ending with the poll, even at a snap poll. PPERA 2000 Sch. 9. */
export function partyPeriod(poll: IsoDay): Period {
  return { start: addDays(poll, 1 - PARTY_PERIOD_DAYS), end: poll };
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

/** Party spending return after a UK general election: calendar months, never rolled forward. */
export function partyReturn(poll: IsoDay, spendPence: number): PartyReturn {
  const auditRequired = spendPence > AUDIT_OVER_PENCE;
  return { due: addMonths(poll, auditRequired ? 6 : 3), auditRequired };
}
