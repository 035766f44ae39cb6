import { lastDayToReturn, PARTY_FLOOR_PENCE } from "@breakthrough/uk-election-law";
import { addDaysTo, type Day } from "../../../platform/time/days.ts";
import type { Pence } from "../ledger/entry.ts";

/** What became of a gift that had to be checked. `reversed`: the bank took it back. */
export const GIFT_STATES = [
  "open",
  "accepted",
  "returned",
  "forfeited",
  "reversed",
  "no-gift",
] as const;
export type GiftState = (typeof GIFT_STATES)[number];

/** Who gave. Only a person's gift is ever accepted: members want no other money, whatever the law allows. */
export const DONOR_KINDS = [
  "individual",
  "bequest",
  "company",
  "organisation",
  "anonymous",
] as const;
export type DonorKind = (typeof DONOR_KINDS)[number];

/** What somebody who gives can say of themselves: they are alive and known. */
export const LIVING_DONORS = ["individual", "company", "organisation"] as const;

/** Above this the law has a gift checked, dues too: PPERA 2000, sections 50(2) and 52. */
export const CHECKED_OVER: Pence = PARTY_FLOOR_PENCE;

/** The last day on which a gift can lawfully go back; kept longer it counts as accepted (PPERA 2000, section 56). */
export const lastDayFor = (received: Day): Day =>
  lastDayToReturn(received as never) as unknown as Day;

/** On which of its days, the day of receipt being the first, whoever keeps the books is warned. */
export const ALARM_DAYS = [20, 25, 29] as const;

/** How many of the alarms are due by today. */
export const alarmsDue = (received: Day, today: Day): number =>
  ALARM_DAYS.filter((day) => today >= addDaysTo(received, day - 1)).length;
