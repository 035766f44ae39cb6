import { BANK_HOLIDAYS, type BankHolidayTable } from "../days/bank-holidays.ts";
import {
  type Calendar,
  nationCalendar,
  workingDaysAfter,
  workingDaysBefore,
} from "../days/calendar.ts";
import { addDays, addMonths, type IsoDay, isWeekend, parseDay } from "../days/day.ts";
import { NATION_ALIASES, NATIONS } from "../nations.ts";
import {
  accept,
  type Outcome,
  parseChoice,
  parseCount,
  refuse,
  refuseUnknownFields,
  worded,
} from "../refusal.ts";

export interface RecallInput {
  /** Where the constituency is. */
  readonly nation: unknown;
  /** Day on which the petition officer received the Speaker's notice. */
  readonly speakersNotice: unknown;
  /** Day that the petition officer designated, if it is not the tenth working day. */
  readonly designatedDay?: unknown;
  /** Registered electors who may sign. */
  readonly eligibleElectors?: unknown;
  /** Day on which the petition officer told the Speaker the outcome: the spending period ends. */
  readonly outcomeNotified?: unknown;
}

export interface RecallPetition {
  /** Whoever applied to register later cannot sign. */
  readonly registrationBy: IsoDay;
  /** First day of the petition period, in which spending is limited. */
  readonly spendingFrom: IsoDay;
  /** Cut-off day: the petition officer publishes the register of those who may sign. */
  readonly registerPublishedOn: IsoDay;
  readonly opens: IsoDay;
  readonly closesEarliest: IsoDay;
  /** Later than the earliest by each bank holiday on which nobody can sign. */
  readonly closesLatest: IsoDay;
  readonly signaturesNeeded?: number;
  readonly spendingLimitPence: number;
  readonly spendingLimitNotAccreditedPence: number;
  /** Cautious: the Commission says "within 30 calendar days of the end"; that day is counted as day 1. */
  readonly returnBy?: IsoDay;
  readonly notes: readonly string[];
  readonly source: string;
}

const WORKING_DAYS_TO_OPEN = 10;
const WORKING_DAYS_BEFORE_OPENING = 3;
const SIGNING_DAYS = 42;
const RETURN_DAYS = 30;
const FIELDS = ["nation", "speakersNotice", "designatedDay", "eligibleElectors", "outcomeNotified"];

/**
 * The days of a recall petition against a Member of Parliament. Recall of MPs Act 2015. The petition
 * officer's notice of petition wins. Refuses a bad field by its name.
 */
export function decideRecallPetition(
  input: RecallInput,
  bankHolidays: BankHolidayTable = BANK_HOLIDAYS,
): Outcome<RecallPetition> {
  const known = refuseUnknownFields(input, FIELDS, "of a recall petition");
  if (!known.ok) return known;
  const nation = parseChoice(input.nation, "nation", NATIONS, NATION_ALIASES);
  if (!nation.ok) return nation;
  const calendar = nationCalendar(nation.value, bankHolidays);
  const notice = parseDay(input.speakersNotice, "speakersNotice");
  if (!notice.ok) return notice;
  if (notice.value < ACT_IN_FORCE || !calendar.covers(addMonths(notice.value, 6))) {
    return refuse(
      "law.recall.notice-out-of-range",
      "speakersNotice",
      worded`${notice.value} is before the Act was in force (${ACT_IN_FORCE}) or after the last bank holiday known.`,
    );
  }
  const opens = readOpening(input.designatedDay, notice.value, calendar);
  if (!opens.ok) return opens;
  const needed = readNeeded(input.eligibleElectors);
  if (!needed.ok) return needed;
  const returnBy = readReturn(input.outcomeNotified, opens.value);
  if (!returnBy.ok) return returnBy;
  const closesEarliest = addDays(opens.value, SIGNING_DAYS - 1);
  return accept({
    registrationBy: notice.value,
    spendingFrom: addDays(notice.value, 1),
    registerPublishedOn: workingDaysBefore(opens.value, WORKING_DAYS_BEFORE_OPENING, calendar),
    opens: opens.value,
    closesEarliest,
    closesLatest: addClosedDays(opens.value, closesEarliest, calendar),
    ...(needed.value === undefined ? {} : { signaturesNeeded: needed.value }),
    spendingLimitPence: 10_000_00,
    spendingLimitNotAccreditedPence: 500_00,
    ...(returnBy.value === undefined ? {} : { returnBy: returnBy.value }),
    notes: NOTES,
    source: "Recall of MPs Act 2015 ss. 7, 9, 10, 14 and Schs. 3 and 5; SI 2016/295",
  });
}

/** SI 2016/290. */
const ACT_IN_FORCE = "2016-03-04";

const NOTES = [
  "It opens on the 10th working day after the Speaker's notice; if that is not reasonably practicable, on a later one that the petition officer designates.",
  "Six weeks beginning with the day it opens. In 2019 Peterborough's petition officer added a day for each bank holiday on which nobody could sign; the notice of petition gives the day.",
  "At least 10% of those who may sign must sign. Then the seat is vacant, and a by-election follows by writ.",
  "An accredited campaigner's return is due within 30 calendar days of the end of the petition period. Whether that day counts was not read: the day given counts it.",
];

function readOpening(given: unknown, notice: IsoDay, calendar: Calendar): Outcome<IsoDay> {
  const tenth = workingDaysAfter(notice, WORKING_DAYS_TO_OPEN, calendar);
  if (given === undefined) return accept(tenth);
  const day = parseDay(given, "designatedDay");
  if (!day.ok) return day;
  if (day.value < tenth) {
    return refuse(
      "law.recall.opens-too-early",
      "designatedDay",
      worded`${day.value} is before the 10th working day, ${tenth}.`,
    );
  }
  return calendar.isDisregarded(day.value) || day.value > addMonths(notice, 2)
    ? refuse(
        "law.recall.opens-no-working-day",
        "designatedDay",
        worded`${day.value} is no working day soon after ${tenth}.`,
      )
    : day;
}

function readNeeded(given: unknown): Outcome<number | undefined> {
  if (given === undefined) return accept(undefined);
  const electors = parseCount(given, "eligibleElectors", 1);
  return electors.ok ? accept(Math.ceil(electors.value / 10)) : electors;
}

function readReturn(given: unknown, opens: IsoDay): Outcome<IsoDay | undefined> {
  if (given === undefined) return accept(undefined);
  const ended = parseDay(given, "outcomeNotified");
  if (!ended.ok) return ended;
  return ended.value < opens
    ? refuse(
        "law.recall.ends-before-opening",
        "outcomeNotified",
        worded`${ended.value} is before the petition opens, on ${opens}.`,
      )
    : accept(addDays(ended.value, RETURN_DAYS - 1));
}

function addClosedDays(opens: IsoDay, closes: IsoDay, calendar: Calendar): IsoDay {
  let last = closes;
  for (let day = opens; day <= last; day = addDays(day, 1)) {
    if (calendar.isDisregarded(day) && !isWeekend(day)) last = addDays(last, 1);
  }
  while (calendar.isDisregarded(last)) last = addDays(last, 1);
  return last;
}
