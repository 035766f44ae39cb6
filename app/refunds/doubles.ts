import { addDaysTo, compareDays, type Day } from "../../platform/time/days.ts";
import {
  type DuesFacts,
  type DuesReceipt,
  type PaymentIn,
  paidTimeOf,
  paymentOf,
} from "../money/door.ts";
import type { Why } from "./refund.ts";

/** So many days before a period is over the next payment may come: a weekend, a bank holiday, another day of the month. */
export const EARLY_DAYS = 7;

/** Somebody's dues, with what tells from whose account each came. */
export interface DuesOfOne extends DuesFacts {
  readonly plans: readonly (DuesFacts["plans"][number] & { readonly every: "month" | "year" })[];
  /** By the receipt that each made. */
  readonly payments: ReadonlyMap<number, PaymentIn>;
}

export interface Double {
  readonly payment: PaymentIn;
  readonly why: Extract<Why, "twice" | "two-ways">;
}

interface Counted {
  readonly receipt: DuesReceipt;
  /** The last day of the time that it would have bought by itself, from its own day on; undefined of less than a month. */
  readonly covers: Day | undefined;
}

/**
 * What somebody paid for a time that was paid for already, beyond what they had chosen to pay. Pure.
 *
 * In the order of their days, a payment is double when it came more than `EARLY_DAYS` before the time of an earlier one
 * was over, and nothing was due then: with what counted before it the membership was paid for that long ahead as well.
 * Whoever makes up for months that they missed, or pays ahead in a sum of its own, is left alone: a double payment is
 * what their plan wants, or of the sum of an earlier one. The first payment after a new plan is none either.
 */
export function findDoubles({ given, plans, receipts, payments }: DuesOfOne): readonly Double[] {
  const counted: Counted[] = [];
  const doubles: Double[] = [];
  const standing = receipts
    .filter(({ reversedOn }) => reversedOn === undefined)
    .toSorted((one, other) => compareDays(one.on, other.on) || one.id - other.id);
  for (const receipt of standing) {
    const before = paidTimeOf({ given, plans, receipts: counted.map((one) => one.receipt) }).until;
    const earlier = counted.findLast(({ covers }) => isWithin(receipt.on, covers));
    const payment = payments.get(receipt.id);
    const isDouble =
      earlier !== undefined &&
      isWithin(receipt.on, before) &&
      isUsual(receipt, { plans, counted }) &&
      !plans.some(({ from }) => from > earlier.receipt.on && from <= receipt.on);
    if (isDouble && payment !== undefined) {
      const other = payments.get(earlier.receipt.id);
      const isOneWay = other !== undefined && other.payerKey === payment.payerKey;
      doubles.push({ payment, why: isOneWay ? "twice" : "two-ways" });
    } else {
      const covers = paidTimeOf({ given: [], plans, receipts: [receipt] }).until;
      counted.push({ receipt, covers });
    }
  }
  return doubles;
}

/** Does this day lie well before the last one of a time? */
const isWithin = (day: Day, last: Day | undefined): boolean =>
  last !== undefined && addDaysTo(day, EARLY_DAYS) < last;

/** Is it what the plan of that day wants, or the sum of an earlier payment? */
function isUsual(
  { on, pence }: DuesReceipt,
  { plans, counted }: { plans: DuesOfOne["plans"]; counted: readonly Counted[] },
): boolean {
  const plan = plans.findLast(({ from }) => from <= on);
  const isWanted = plan !== undefined && paymentOf(plan) === pence;
  return isWanted || counted.some(({ receipt }) => receipt.pence === pence);
}
