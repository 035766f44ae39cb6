import { compareDays, type Day } from "../../../platform/time/days.ts";
import type { DuesReceipt } from "../dues/paid-time.ts";
import type { Pence } from "../ledger/entry.ts";
import type { OwnGift } from "./receipt-queries.ts";
import type { PaidFor } from "./receipt-store.ts";

/** What the party has received of somebody and keeps. */
export interface Payment {
  readonly on: Day;
  readonly of: PaidFor;
  readonly pence: Pence;
}

/** A year's payments in the order of their days; not what the bank took back, nor what the party has not accepted. Pure. */
export function paymentsOfYear(
  year: number,
  receipts: readonly DuesReceipt[],
  gifts: readonly OwnGift[],
): readonly Payment[] {
  const dues = receipts
    .filter(({ reversedOn }) => reversedOn === undefined)
    .map(({ on, pence }): Payment => ({ on, of: "dues", pence }));
  const given = gifts
    .filter(({ state }) => state === "accepted")
    .map(({ on, pence }): Payment => ({ on, of: "gift", pence }));
  return [...dues, ...given]
    .filter(({ on }) => on.startsWith(`${year}-`))
    .toSorted((one, other) => compareDays(one.on, other.on));
}
