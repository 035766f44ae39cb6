import { addDays, type IsoDay } from "../days/day.ts";
import { isRegulatedBenefit } from "./donation-thresholds.ts";

/**
 * PPERA 2000 s. 56(2): 30 days beginning with the day of receipt, so receipt is day 1. Read the
 * cautious way, and never rolled forward over a weekend or holiday.
 */
const DAYS_TO_DECIDE = 30;

/** Last day on which a gift that may not be accepted can lawfully go back. */
export function lastDayToReturn(received: IsoDay): IsoDay {
  return addDays(received, DAYS_TO_DECIDE - 1);
}

export interface UnlawfulGift {
  readonly amountPence: number;
  /** False when it is not known who gave; then `cameThrough` says what is known of the way. */
  readonly isIdentified: boolean;
  readonly cameThrough: "financial institution" | "transferor" | "unknown";
  readonly received?: IsoDay | undefined;
  readonly returned?: IsoDay | undefined;
  readonly asOf?: IsoDay | undefined;
}

export interface UnlawfulGiftDecision {
  readonly regulated: boolean;
  readonly reportInQuarterly: boolean;
  readonly accept?: boolean;
  readonly returnTo?:
    | "donor"
    | "financial institution used"
    | "transferor"
    | "Electoral Commission";
  readonly aggregate?: boolean;
  readonly lastDayToReturn?: IsoDay;
  readonly deemedAccepted?: boolean;
  readonly breach?: boolean;
  /** Present where the facts given make an offence. */
  readonly offence?: string;
}

/**
 * What to do with a gift to a party from an impermissible or unidentifiable donor. Every one over
 * £500 is reported, none is added to others. PPERA 2000 ss. 56-57.
 */
export function decideUnlawfulGift(gift: UnlawfulGift): UnlawfulGiftDecision {
  if (!isRegulatedBenefit("party", gift.amountPence)) {
    return { regulated: false, reportInQuarterly: false };
  }
  return {
    regulated: true,
    accept: false,
    returnTo: decideRecipient(gift),
    reportInQuarterly: true,
    aggregate: false,
    ...decideClock(gift),
  };
}

function decideRecipient(gift: UnlawfulGift): NonNullable<UnlawfulGiftDecision["returnTo"]> {
  if (gift.isIdentified) return "donor";
  if (gift.cameThrough === "transferor") return "transferor";
  return gift.cameThrough === "financial institution"
    ? "financial institution used"
    : "Electoral Commission";
}

/** Kept past the last day, the gift counts as accepted, and accepting it was unlawful. */
function decideClock(gift: UnlawfulGift): Partial<UnlawfulGiftDecision> {
  if (gift.received === undefined) return {};
  const last = lastDayToReturn(gift.received);
  const keptTo = gift.returned ?? gift.asOf;
  if (keptTo === undefined) return { lastDayToReturn: last };
  const isLate = keptTo > last;
  const clock = { lastDayToReturn: last, deemedAccepted: isLate, breach: isLate };
  return isLate ? { ...clock, offence: KEPT_TOO_LONG } : clock;
}

const KEPT_TOO_LONG =
  "Kept past its last day it counts as accepted, which is an offence (PPERA 2000 s. 56(3) and (4)); a court may order it forfeited (s. 58). Tell the treasurer and take advice at once.";
