import type { PersonId } from "../../platform/ids.ts";
import { addDaysTo, addMonthsTo, type Day } from "../../platform/time/days.ts";
import type { ClearingAccount, Pence } from "../money/door.ts";
import type { ProviderName, ProviderState } from "./providers/provider.ts";

/** The power by which payments go back, one here and a list of them in the room `refunds`. */
export const REFUNDING = "refund-payments";

/** `written`: to be sent, or sent and not known to have come there. The others are the provider's. */
export type ChargeState = "written" | ProviderState["status"];

/** A payment that a provider was asked for. */
export interface Charge {
  readonly id: number;
  readonly methodId: number | null;
  readonly personId: PersonId | null;
  readonly provider: ProviderName;
  readonly isGift: boolean;
  /** Sent with it each time: the provider takes it once. */
  readonly key: string;
  readonly dueOn: Day;
  readonly pence: Pence;
  readonly state: ChargeState;
  readonly madeAt: Date;
  readonly settledAt: Date | null;
  readonly tries: number;
  readonly setUp: string | null;
  readonly link: string | null;
  /** The provider's name for it. */
  readonly object: string | null;
  /** How often its money has come: a payment that failed late can come after all. */
  readonly times: number;
  /** Its money is in the books now. */
  readonly isBooked: boolean;
  /** As much of it as went back in parts. */
  readonly backPence: Pence;
  readonly refundKey: string | null;
  readonly refundAskedAt: Date | null;
  readonly refundSentAt: Date | null;
  /** Whoever paid it has a letter when it is back; false where a list of refunds has written to them already. */
  readonly refundTells: boolean;
  /** When its provider said that it does not give it back. */
  readonly refundRefusedAt: Date | null;
}

/** The account of a provider in the ledger. */
export const clearingOf = (provider: ProviderName): ClearingAccount => `clearing-${provider}`;

/** The name in the ledger of a payment's money, the nth time that it came. */
export const bookingKey = ({ object, key }: Pick<Charge, "object" | "key">, nth: number): string =>
  `${object ?? key}:${nth}`;

/** What the books have to do so that they say what the provider says. Pure: the same again asks for nothing. */
export type Booking = "take" | "take-back" | "part-back" | undefined;

export function bookingFor(
  { isBooked, backPence }: Pick<Charge, "isBooked" | "backPence">,
  { status, backPence: backNow }: Pick<ProviderState, "status" | "backPence">,
): Booking {
  if (status === "paid" && !isBooked) return "take";
  if (status !== "paid" && isBooked) return "take-back";
  return status === "paid" && backNow > backPence ? "part-back" : undefined;
}

/** Does it count as a failure of whoever pays? What we gave back ourselves is none. */
export const isFailure = (
  { state, refundKey }: Pick<Charge, "state" | "refundKey">,
  { status }: Pick<ProviderState, "status">,
): boolean => refundKey === null && (status === "failed" || status === "back") && state !== status;

/** The day of the next try after one that failed. */
export const nextTryOn = (
  failedOn: Day,
  { duesRetryDays }: { readonly duesRetryDays: number },
): Day => addDaysTo(failedOn, duesRetryDays);

/** What is known of somebody whose dues are collected. */
export interface Collecting {
  /** The first day that is not paid for. */
  readonly first: Day;
  readonly today: Day;
  /** When they last paid this way. */
  readonly paidOn: Day | undefined;
  /** When it last failed, where nothing has come since. */
  readonly failedOn: Day | undefined;
}

/**
 * Is it time to collect? Never before it falls due, never sooner than a month after the last one, however far what is
 * paid for lies back (nobody pays for what is over), and after a failure some days later. Pure.
 */
export function isTimeToCollect(
  { first, today, paidOn, failedOn }: Collecting,
  rules: { readonly duesRetryDays: number },
): boolean {
  if (first > today) return false;
  if (paidOn !== undefined && today < addMonthsTo(paidOn, 1)) return false;
  return failedOn === undefined || today >= nextTryOn(failedOn, rules);
}
