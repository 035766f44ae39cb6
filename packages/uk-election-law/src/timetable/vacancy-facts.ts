import type { BankHolidayTable } from "../days/bank-holidays.ts";
import { nationCalendar, workingDaysAfter } from "../days/calendar.ts";
import { addMonths, type IsoDay, parseDay } from "../days/day.ts";
import { accept, type Outcome, parseCount, refuse, worded } from "../refusal.ts";

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
  /** Name of the council, where it may be one under a law of its own. */
  readonly council?: unknown;
  /** Day of the next ordinary general election (Scottish Parliament). */
  readonly nextGeneralElection?: unknown;
}

type DayField = (typeof DAY_FIELDS)[number];
type CountField = (typeof COUNT_FIELDS)[number];

export interface VacancyFacts
  extends Readonly<Record<DayField, IsoDay | undefined>>,
    Readonly<Record<CountField, number | undefined>> {
  readonly after: (day: IsoDay, workingDays: number) => IsoDay;
}

const DAY_FIELDS = [
  "occurredOn",
  "declaredOn",
  "noticeOn",
  "requestedOn",
  "retiresOn",
  "nextGeneralElection",
] as const;
const COUNT_FIELDS = ["electorsRequesting", "vacantSeats", "totalSeats"] as const;

/** Days that lie ahead, from which nothing is counted forward. */
const AHEAD: readonly DayField[] = ["retiresOn", "nextGeneralElection"];

/** Reads the days and counts, and refuses the first that is wrong, unknown or out of order. */
export function parseFacts(input: VacancyInput, table: BankHolidayTable): Outcome<VacancyFacts> {
  const calendar = nationCalendar("ENG", table);
  const facts: Record<string, IsoDay | number> = {};
  for (const field of DAY_FIELDS) {
    if (input[field] === undefined) continue;
    const day = parseDay(input[field], field);
    if (!day.ok) return day;
    // 60 working days reach at most four months on.
    const isUsable = AHEAD.includes(field) || calendar.covers(addMonths(day.value, 4));
    if (!isUsable)
      return refuse(
        "law.vacancy.bank-holidays-unknown",
        field,
        worded`Bank holidays are not known for ${day.value}.`,
      );
    facts[field] = day.value;
  }
  for (const field of COUNT_FIELDS) {
    if (input[field] === undefined) continue;
    const count = parseCount(input[field], field);
    if (!count.ok) return count;
    facts[field] = count.value;
  }
  const after = (day: IsoDay, workingDays: number) => workingDaysAfter(day, workingDays, calendar);
  const read = { ...facts, after } as unknown as VacancyFacts;
  return refuseDisorder(read) ?? accept(read);
}

/** In the order in which they can happen; what comes before its cause was mistyped. */
const IN_ORDER: readonly (readonly [DayField, DayField])[] = [
  ["occurredOn", "declaredOn"],
  ["occurredOn", "noticeOn"],
  ["occurredOn", "requestedOn"],
  ["noticeOn", "requestedOn"],
  ["occurredOn", "retiresOn"],
  ["occurredOn", "nextGeneralElection"],
];

function refuseDisorder(facts: VacancyFacts): Outcome<never> | undefined {
  for (const [first, then] of IN_ORDER) {
    const [one, other] = [facts[first], facts[then]];
    if (one === undefined || other === undefined || other >= one) continue;
    return refuse(
      "law.vacancy.days-out-of-order",
      then,
      worded`${then} (${other}) is before ${first} (${one}).`,
    );
  }
  return undefined;
}
