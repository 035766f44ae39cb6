import type { Day } from "../../../platform/time/days.ts";

/** The account to which the demonstration's members pay: numbers that banks keep for tests, and nobody's. */
export const ACCOUNT = { title: "Breakthrough", sortCode: "08-99-99", number: "66374958" };

/** In pence, a month: what the founders set before the first money came. */
export const STANDARD_DUES = 400;

/** What goes out, and where each line of the bank's that begins so belongs. */
export interface Spending {
  readonly payee: string;
  readonly reference: string;
  readonly pence: number;
  /** On which day of a month. */
  readonly day: number;
  /** In which months, from 1; left out: in each. */
  readonly months?: readonly number[];
}

export const SPENDING: readonly Spending[] = [
  { payee: "FRIENDS HALL", reference: "HALL HIRE", pence: -6500, day: 9 },
  { payee: "COMMON SERVERS", reference: "HOSTING", pence: -1800, day: 21 },
  {
    payee: "PENNINE PRINT COOP",
    reference: "LEAFLETS",
    pence: -24_000,
    day: 14,
    months: [2, 5, 9, 11],
  },
  { payee: "CITY COACHES", reference: "CONFERENCE COACH", pence: -38_000, day: 26, months: [6] },
  { payee: "RIVERSIDE CENTRE", reference: "CONFERENCE HALL", pence: -52_000, day: 27, months: [6] },
];

/** The bank's own, each month. */
export const CHARGE = { payee: "ACCOUNT CHARGE", pence: -650, day: 28 };

/** One-off gifts of members, in a month: so many at least and at most, and of which pounds. */
export const GIFTS_A_MONTH = [1, 4] as const;
export const GIFT_POUNDS: readonly number[] = [10, 15, 20, 20, 25, 25, 40, 50, 75, 100, 150];

/** A payment over the law's sum, and what the treasurer does with it, so many days later. */
export interface LargeGift {
  readonly daysAgo: number;
  readonly pence: number;
  /** Who paid; left out: a member, by their reference for gifts. */
  readonly payer?: string;
  readonly fate?: {
    readonly afterDays: number;
    readonly what: "accepted" | "accepted-by-keys" | "returned";
    readonly kind?: "company";
    readonly isOnRegister: boolean;
    readonly checked: string;
  };
}

const ON_THE_REGISTER =
  "Found on the register of electors at that address; a letter there was answered.";
/** Long enough that the statement with it is in the books. */
const SOON = 19;

export const LARGE_GIFTS: readonly LargeGift[] = [
  {
    ...{ daysAgo: 520, pence: 60_000 },
    fate: { afterDays: SOON, what: "accepted", isOnRegister: true, checked: ON_THE_REGISTER },
  },
  {
    ...{ daysAgo: 395, pence: 125_000 },
    fate: {
      ...{ afterDays: SOON + 2, what: "accepted-by-keys", isOnRegister: true },
      checked: ON_THE_REGISTER,
    },
  },
  {
    ...{ daysAgo: 300, pence: 80_000, payer: "D A PRICE-LOWTHER" },
    fate: {
      ...{ afterDays: 28, what: "returned", isOnRegister: false },
      checked:
        "On no register of electors that we could find. Asked twice where they vote; no answer came.",
    },
  },
  {
    ...{ daysAgo: 210, pence: 200_000, payer: "NORTHGATE LETTINGS LTD" },
    fate: {
      ...{ afterDays: SOON, what: "returned", kind: "company", isOnRegister: false },
      checked: "A company. Members take no money from companies, whatever the law allows.",
    },
  },
  {
    ...{ daysAgo: 120, pence: 75_000 },
    fate: { afterDays: SOON, what: "accepted", isOnRegister: true, checked: ON_THE_REGISTER },
  },
  // It came nineteen days ago: the clock has warned of it, and it waits for whoever plays the treasurer.
  { daysAgo: 19, pence: 64_000 },
];

/** What nobody can tell what it is for, on the last statement. */
export const UNTOLD: readonly {
  readonly daysAgo: number;
  readonly payer: string;
  readonly reference: string;
  readonly pence: number;
}[] = [
  { daysAgo: 16, payer: "R OYELARAN", reference: "MEMBERSHIP", pence: 400 },
  { daysAgo: 18, payer: "POST OFFICE LEEDS", reference: "CARD 4471", pence: -2340 },
];

export interface ToldClaim {
  readonly daysAgo: number;
  readonly what: string;
  readonly pounds: string;
  /** Nobody has decided on it yet. */
  readonly isOpen?: true;
}

/** What members spent for the party. The treasurer approves within two days; the next statement shows it paid. */
export const CLAIMS: readonly ToldClaim[] = [
  { daysAgo: 440, what: "Paint and canvas for the first banner", pounds: "38.20" },
  { daysAgo: 260, what: "Train to the weekend of action", pounds: "61.40" },
  { daysAgo: 75, what: "Room for the committee in Sheffield", pounds: "110.00" },
  { daysAgo: 5, what: "Two hundred stamps", pounds: "170.00" },
  {
    daysAgo: 2,
    what: "Tea, milk and biscuits for the street stall",
    pounds: "23.85",
    isOpen: true,
  },
];

/** The bank's statement comes on these days of a month. */
export const STATEMENT_DAYS: readonly number[] = [3, 18];

export const isStatementDay = (day: Day): boolean => STATEMENT_DAYS.includes(Number(day.slice(8)));
