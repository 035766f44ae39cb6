import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import { CHECKED_OVER } from "../gifts/gift.ts";
import type { Pence } from "../ledger/entry.ts";
import type { BankLine } from "../statements/statement-queries.ts";

/** Money that came by the bank for dues or as a gift, and that the party has. */
export interface PaymentIn {
  /** The number of the bank's line. */
  readonly line: number;
  /** Null of whoever is gone. */
  readonly personId: PersonId | null;
  readonly on: Day;
  readonly pence: Pence;
  /** Who paid, as the bank has it. */
  readonly payer: string | null;
  /** By which two payments are seen to come from one account; null where the bank tells too little. */
  readonly payerKey: string | null;
  /** The receipt that it made, of dues. */
  readonly receipt: number | null;
}

/** What can be paid back by two keys; over the law's sum it is given back at the desk for gifts, which nobody can stop. */
export const REFUNDED_UP_TO: Pence = CHECKED_OVER;

/** Can this line be paid back: dues or a gift that stands, up to the law's sum? Pure. */
export const isRefundable = ({ account, pence, isUndone, undoes }: BankLine): boolean =>
  (account === "dues" || account === "gifts") &&
  pence > 0 &&
  pence <= REFUNDED_UP_TO &&
  !isUndone &&
  undoes === null;

/** It came in, and two bodies have signed that it goes back. Pure. */
export const isHeldForRefund = ({ account, pence }: Pick<BankLine, "account" | "pence">): boolean =>
  account === "refunds-owed" && pence > 0;
