import { decideTransaction, type TransactionKind } from "@breakthrough/uk-election-law";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Pence } from "../money/door.ts";
import { refusals } from "./words.ts";

/** A regulated transaction: PPERA 2000, section 71F. */
export interface Loan {
  readonly id: number;
  readonly kind: TransactionKind;
  /** As on the electoral register; null once the law's years are over. */
  readonly name: string | null;
  readonly address: string | null;
  /** What was looked at. */
  readonly checked: string | null;
  /** Interest, when it is to be paid back, and what secures it. */
  readonly terms: string;
  readonly pence: Pence;
  readonly on: Day;
  /** The bank's line by which the money came. */
  readonly line: number | null;
  readonly endedOn: Day | null;
}

/** Nobody lends to a party for ever unasked: what is longer ago is a slip of the pen. */
export const OLDEST: Day = "2010-01-01" as Day;

export interface Wanted {
  readonly kind: TransactionKind;
  readonly pence: Pence;
  readonly on: Day;
  readonly isOnRegister: boolean;
  readonly today: Day;
  /** What the same lender has lent already and was not paid back. */
  readonly lent: Pence;
  /** What one person can give in a year: they can lend no more than that either. */
  readonly yearMost: Pence;
}

/** Why a loan cannot be written down as one that the party may have; undefined where it can. Pure. */
export function whyNoLoan(wanted: Wanted): Refusal | undefined {
  const { kind, pence, on, isOnRegister, today, lent, yearMost } = wanted;
  const no = refusals.loans.refuse;
  if (on > today) return refuse("invalid", no.notYet, "on");
  if (on < OLDEST) return refuse("invalid", no.longAgo, "on");
  const decided = decideTransaction({
    ...{ kind, participant: "individual", valuePence: pence, entered: on as never },
    facts: { onUkRegisterAtReceipt: isOnRegister },
  });
  if (!decided.ok) return refuse("invalid", no.lawUnknown(decided.message));
  if (!decided.value.regulated) return refuse("conflict", no.small, "amount");
  if (decided.value.isVoid) return refuse("conflict", no.void, "register");
  return lent + pence > yearMost ? refuse("conflict", no.overCap(yearMost), "amount") : undefined;
}
