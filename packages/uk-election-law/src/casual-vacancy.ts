import { BANK_HOLIDAYS, type BankHolidayTable } from "./bank-holidays.ts";
import { nationCalendar, workingDaysAfter } from "./calendar.ts";
import { addMonths, type IsoDay, parseDay } from "./day.ts";
import { NATIONS } from "./nations.ts";
import { accept, type Outcome, parseChoice, parseCount, refuse } from "./refusal.ts";

export const VACANT_BODIES = ["principal-council", "parish-council", "uk-parliament"] as const;

export interface VacancyInput {
  readonly body: unknown;
  readonly nation: unknown;
  /** Day the seat fell vacant. */
  readonly occurredOn?: unknown;
  /** Day the council or the court declared the vacancy (principal council). */
  readonly declaredOn?: unknown;
  /** Day the council gave public notice (parish). */
  readonly noticeOn?: unknown;
  /** Day the electors' written request was received. */
  readonly requestedOn?: unknown;
  readonly electorsRequesting?: unknown;
  /** Day the councillor would have retired. */
  readonly retiresOn?: unknown;
  readonly vacantSeats?: unknown;
  readonly totalSeats?: unknown;
}

export interface VacancyDecision {
  /** `required`: a poll must be held. `on-request`: once electors ask. `none`: the seat stays empty. */
  readonly election: "required" | "on-request" | "none" | "co-option" | "by-writ";
  readonly whoMayCall: string;
  readonly requestBy?: IsoDay;
  readonly pollFrom?: IsoDay;
  readonly pollBy?: IsoDay;
  readonly because: string;
  readonly source: string;
}

const LGA = "Local Government Act 1972 ss. 87-89";
const PARISH_LAW = "Local Elections (Parishes and Communities) (England and Wales) Rules 2006 r. 5";
const TWO_ELECTORS = "Two local government electors for the authority's area, in writing.";
const TEN_ELECTORS = "Ten electors for the parish or ward, within 14 working days of the notice.";

interface VacancyFacts {
  readonly occurredOn: IsoDay | undefined;
  readonly declaredOn: IsoDay | undefined;
  readonly noticeOn: IsoDay | undefined;
  readonly requestedOn: IsoDay | undefined;
  readonly retiresOn: IsoDay | undefined;
  readonly electorsRequesting: number | undefined;
  readonly vacantSeats: number | undefined;
  readonly totalSeats: number | undefined;
  readonly after: (day: IsoDay, workingDays: number) => IsoDay;
}

/** Who may call a by-election for an empty seat, and by when the poll must be held. England only. */
export function decideVacancy(
  input: VacancyInput,
  bankHolidays: BankHolidayTable = BANK_HOLIDAYS,
): Outcome<VacancyDecision> {
  const body = parseChoice(input.body, "body", VACANT_BODIES);
  if (!body.ok) return body;
  const nation = parseChoice(input.nation, "nation", NATIONS);
  if (!nation.ok) return nation;
  if (body.value === "uk-parliament") return accept(BY_WRIT);
  if (nation.value !== "ENG") return refuse("nation", UNCONFIRMED[nation.value]);
  const facts = parseFacts(input, bankHolidays);
  if (!facts.ok) return facts;
  return body.value === "principal-council"
    ? decideCouncil(facts.value)
    : decideParish(facts.value);
}

const BY_WRIT: VacancyDecision = {
  election: "by-writ",
  whoMayCall:
    "The House of Commons orders the writ, by convention on the motion of the former member's party.",
  because: "The day of the poll follows from the writ; no day is set for moving it.",
  source: "Erskine May 2.7",
};

const UNCONFIRMED = {
  WLS: "Not confirmed for Wales (thought to be as in England). Ask the monitoring officer, and enter the dates with their source.",
  SCT: "Not confirmed for Scotland (thought to be within three months). Ask the returning officer, and enter the dates with their source.",
  NIR: "Not confirmed for Northern Ireland (the party usually co-opts). Ask the Electoral Office, and enter the dates with their source.",
} as const;

function decideCouncil(facts: VacancyFacts): Outcome<VacancyDecision> {
  const since = facts.occurredOn ?? facts.declaredOn ?? facts.requestedOn;
  if (isNearRetirement(facts, since) && !isThirdVacant(facts)) return accept(LEFT_EMPTY);
  const { declaredOn, requestedOn } = facts;
  if (declaredOn !== undefined) {
    return accept({
      election: "required",
      whoMayCall: "Nobody need ask: the council or the High Court has declared the vacancy.",
      pollFrom: facts.after(declaredOn, 25),
      pollBy: facts.after(declaredOn, 35),
      because: "25 to 35 working days after the declaration.",
      source: LGA,
    });
  }
  if (requestedOn === undefined) {
    const because = "No request has been received; the law sets no time limit for asking.";
    return accept({ election: "on-request", whoMayCall: TWO_ELECTORS, because, source: LGA });
  }
  const electors = parseCount(facts.electorsRequesting, "electorsRequesting", 2);
  if (!electors.ok) return electors;
  const pollBy = facts.after(requestedOn, 35);
  const because = "Within 35 working days of the request.";
  return accept({ election: "required", whoMayCall: TWO_ELECTORS, pollBy, because, source: LGA });
}

const LEFT_EMPTY: VacancyDecision = {
  election: "none",
  whoMayCall: "Nobody, until more than a third of the seats are vacant.",
  because: "The seat fell vacant within six months before the councillor would have retired.",
  source: LGA,
};

function isNearRetirement(facts: VacancyFacts, since: IsoDay | undefined): boolean {
  if (facts.retiresOn === undefined || since === undefined) return false;
  return since >= addMonths(facts.retiresOn, -6);
}

function isThirdVacant(facts: VacancyFacts): boolean {
  const { vacantSeats, totalSeats } = facts;
  return vacantSeats !== undefined && totalSeats !== undefined && vacantSeats * 3 > totalSeats;
}

function decideParish(facts: VacancyFacts): Outcome<VacancyDecision> {
  if (facts.noticeOn === undefined) {
    return refuse(
      "noticeOn",
      "Give the day on which the parish council gave notice of the vacancy.",
    );
  }
  const requestBy = facts.after(facts.noticeOn, 14);
  const terms = { whoMayCall: TEN_ELECTORS, requestBy, source: PARISH_LAW };
  if (facts.requestedOn === undefined) {
    const because = "If ten electors do not ask in time, the parish council co-opts.";
    return accept({ ...terms, election: "on-request", because });
  }
  const electors = parseCount(facts.electorsRequesting, "electorsRequesting", 1);
  if (!electors.ok) return electors;
  if (electors.value < 10 || facts.requestedOn > requestBy) {
    const because = "Fewer than ten electors asked within 14 working days of the notice.";
    return accept({ ...terms, election: "co-option", because });
  }
  const because = "Within 60 working days of the notice.";
  const pollBy = facts.after(facts.noticeOn, 60);
  return accept({ ...terms, election: "required", pollBy, because });
}

const DAY_FIELDS = ["occurredOn", "declaredOn", "noticeOn", "requestedOn", "retiresOn"] as const;
const COUNT_FIELDS = ["electorsRequesting", "vacantSeats", "totalSeats"] as const;

function parseFacts(input: VacancyInput, table: BankHolidayTable): Outcome<VacancyFacts> {
  const calendar = nationCalendar("ENG", table);
  const days: Partial<Record<(typeof DAY_FIELDS)[number], IsoDay>> = {};
  for (const field of DAY_FIELDS) {
    if (input[field] === undefined) continue;
    const day = parseDay(input[field], field);
    if (!day.ok) return day;
    // 60 working days reach at most four months on.
    const isUsable = field === "retiresOn" || calendar.covers(addMonths(day.value, 4));
    if (!isUsable) return refuse(field, `Bank holidays are not known for ${day.value}.`);
    days[field] = day.value;
  }
  const counts: Partial<Record<(typeof COUNT_FIELDS)[number], number>> = {};
  for (const field of COUNT_FIELDS) {
    if (input[field] === undefined) continue;
    const count = parseCount(input[field], field);
    if (!count.ok) return count;
    counts[field] = count.value;
  }
  const after = (day: IsoDay, workingDays: number) => workingDaysAfter(day, workingDays, calendar);
  return accept({ ...NO_FACTS, ...days, ...counts, after });
}

const NO_FACTS = {
  occurredOn: undefined,
  declaredOn: undefined,
  noticeOn: undefined,
  requestedOn: undefined,
  retiresOn: undefined,
  electorsRequesting: undefined,
  vacantSeats: undefined,
  totalSeats: undefined,
} as const;
