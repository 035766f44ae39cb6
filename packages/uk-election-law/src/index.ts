export {
  BILL_STATUS_SEEN_TO,
  type Commencements,
  isProposal,
  NOTHING_COMMENCED,
  PROPOSALS,
  type Proposal,
} from "./bills.ts";
export { LAW_READ_ON } from "./dated-figures.ts";
export {
  BANK_HOLIDAYS,
  type BankHolidayTable,
  withBankHoliday,
} from "./days/bank-holidays.ts";
export {
  type Calendar,
  easterSunday,
  nationCalendar,
  rollForward,
  unionCalendar,
  workingDaysAfter,
  workingDaysBefore,
} from "./days/calendar.ts";
export {
  addDays,
  addMonths,
  daysBetween,
  type IsoDay,
  parseDay,
  weekdayOf,
  writeDay,
} from "./days/day.ts";
export * from "./donations/candidate-gifts.ts";
export * from "./donations/donation-bill.ts";
export * from "./donations/donation-clock.ts";
export * from "./donations/donation-thresholds.ts";
export * from "./donations/overseas-visit.ts";
export * from "./donations/permissible-donor.ts";
export * from "./donations/quarterly-report.ts";
export * from "./donations/regulated-transaction.ts";
export * from "./donations/unincorporated-association.ts";
export * from "./donations/weekly-report.ts";
export * from "./imprint.ts";
export { parsePence, writeExactPounds, writePounds, writePoundsForReading } from "./money.ts";
export { NATION_ALIASES, NATION_NAMES, NATIONS, type Nation } from "./nations.ts";
export { type Accepted, isRefusal, type Outcome, type Refusal } from "./refusal.ts";
export * from "./spending/regulated-period.ts";
export * from "./spending/running-total.ts";
export {
  findSpendingLimit,
  LIMIT_ALIASES,
  LIMIT_FIELDS,
  LIMIT_KINDS,
  type LimitDecision,
  type LimitInput,
  type LimitKind,
  type SpendingLimit,
} from "./spending/spending-limits.ts";
export * from "./spending/what-counts.ts";
export { type CalendarWords, renderCalendarFile } from "./timetable/calendar-file.ts";
export * from "./timetable/casual-vacancy.ts";
export * from "./timetable/death-of-candidate.ts";
export {
  ELECTION_ALIASES,
  ELECTION_NAMES,
  ELECTION_TYPES,
  type ElectionType,
  firstPollOf,
  lastPollOf,
  NATIONS_OF,
} from "./timetable/election-types.ts";
export { EVENT_NAMES, type EventName, isEventName } from "./timetable/events.ts";
export { type Override, STATUTORY_OVERRIDES } from "./timetable/overrides.ts";
export { COUNCILS_NOT_COVERED, findOwnLaw } from "./timetable/own-law.ts";
export { GLA_CONTESTS, type PublishedDate, type TimetableInput } from "./timetable/poll.ts";
export * from "./timetable/recall-petition.ts";
export { flattenTimetable, type Timetable, timetable } from "./timetable/timetable.ts";
export {
  firstDayOf,
  lastDayOf,
  type NotComputed,
  type TimetableRow,
} from "./timetable/timetable-row.ts";
export type { Certainty } from "./timetable/timetable-rules.ts";
