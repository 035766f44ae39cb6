export {
  BANK_HOLIDAYS,
  type BankHolidayTable,
  withBankHoliday,
} from "./bank-holidays.ts";
export {
  BILL_STATUS_SEEN_TO,
  type Commencements,
  isProposal,
  NOTHING_COMMENCED,
  PROPOSALS,
  type Proposal,
} from "./bills.ts";
export {
  type Calendar,
  easterSunday,
  nationCalendar,
  rollForward,
  unionCalendar,
  workingDaysAfter,
  workingDaysBefore,
} from "./calendar.ts";
export { renderCalendarFile } from "./calendar-file.ts";
export * from "./candidate-gifts.ts";
export * from "./casual-vacancy.ts";
export { LAW_READ_ON } from "./dated-figures.ts";
export {
  addDays,
  addMonths,
  daysBetween,
  type IsoDay,
  parseDay,
  weekdayOf,
  writeDay,
} from "./day.ts";
export * from "./death-of-candidate.ts";
export * from "./donation-bill.ts";
export * from "./donation-clock.ts";
export * from "./donation-thresholds.ts";
export {
  ELECTION_ALIASES,
  ELECTION_NAMES,
  ELECTION_TYPES,
  type ElectionType,
  firstPollOf,
  lastPollOf,
  NATIONS_OF,
} from "./election-types.ts";
export { EVENT_NAMES, type EventName, isEventName } from "./events.ts";
export * from "./imprint.ts";
export { parsePence, writeExactPounds, writePounds, writePoundsForReading } from "./money.ts";
export { NATION_ALIASES, NATION_NAMES, NATIONS, type Nation } from "./nations.ts";
export { type Override, STATUTORY_OVERRIDES } from "./overrides.ts";
export { COUNCILS_NOT_COVERED, findOwnLaw } from "./own-law.ts";
export * from "./permissible-donor.ts";
export { GLA_CONTESTS, type PublishedDate, type TimetableInput } from "./poll.ts";
export * from "./quarterly-report.ts";
export * from "./recall-petition.ts";
export { type Accepted, isRefusal, type Outcome, type Refusal } from "./refusal.ts";
export * from "./regulated-period.ts";
export * from "./running-total.ts";
export {
  findSpendingLimit,
  LIMIT_ALIASES,
  LIMIT_FIELDS,
  LIMIT_KINDS,
  type LimitDecision,
  type LimitInput,
  type LimitKind,
  type SpendingLimit,
} from "./spending-limits.ts";
export { flattenTimetable, type Timetable, timetable } from "./timetable.ts";
export { firstDayOf, lastDayOf, type NotComputed, type TimetableRow } from "./timetable-row.ts";
export type { Certainty } from "./timetable-rules.ts";
export * from "./unincorporated-association.ts";
export * from "./weekly-report.ts";
export * from "./what-counts.ts";
