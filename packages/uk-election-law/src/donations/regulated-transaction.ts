import type { IsoDay } from "../days/day.ts";
import { accept, type Outcome, parseChoice, parseCount, refuse, worded } from "../refusal.ts";
import { findThresholds, isRegulatedBenefit } from "./donation-thresholds.ts";
import { type DonorFacts, type DonorType, decidePermissibility } from "./permissible-donor.ts";

/** What a report calls a transaction. PPERA 2000 s. 71F(2) to (4) and Sch. 6A para. 5(2). */
export const TRANSACTION_KINDS = ["loan", "credit-facility", "security"] as const;

export type TransactionKind = (typeof TRANSACTION_KINDS)[number];

/** Other names of a kind of transaction. */
const KIND_ALIASES: Readonly<Record<string, TransactionKind>> = {
  credit: "credit-facility",
  overdraft: "credit-facility",
  guarantee: "security",
};

export interface RegulatedTransaction {
  /** A word out of `TRANSACTION_KINDS`. */
  readonly kind: unknown;
  /** The other party's type, as of a donor. */
  readonly participant: unknown;
  /** About the participant on the day on which it was entered into, as `decidePermissibility` reads them. */
  readonly facts: DonorFacts;
  /** In whole pence: what is lent; the most that may be drawn; what the security would pay. S. 71G. */
  readonly valuePence: unknown;
  readonly entered: IsoDay;
}

export interface TransactionDecision {
  readonly kind: TransactionKind;
  readonly participant: DonorType;
  /** False where its value is at or under the floor, to which nothing of this holds. */
  readonly regulated: boolean;
  /** With somebody who may not: void, and what was received goes back. S. 71I(2) and (3). */
  readonly isVoid: boolean;
  /** Why it is void, one sentence for each test that failed. */
  readonly failed: readonly string[];
  readonly mustCheck: readonly string[];
  /** Whether a weekly report of a general election's period has it. S. 71Q. */
  readonly isWeekly: boolean;
  readonly source: string;
}

/**
 * Whether a registered party may enter into a loan, a credit facility or a security, and what its reports need of it.
 * PPERA 2000 Part 4A. Quarterly it counts with its participant's donations, by `reportQuarterly`, on the day on which it
 * was entered into. Refuses participants who are not individuals: the list of s. 71H was not read, so nothing is said of
 * them; an unknown kind; a value that is no whole number of pence above nought; a day without known thresholds.
 */
export function decideTransaction(given: RegulatedTransaction): Outcome<TransactionDecision> {
  const kind = parseChoice(given.kind, "kind", TRANSACTION_KINDS, KIND_ALIASES);
  if (!kind.ok) return kind;
  const value = parseCount(given.valuePence, "valuePence", 1, 1_000_000_000_000);
  if (!value.ok) return value;
  const thresholds = findThresholds(given.entered, "entered");
  if (!thresholds.ok) return thresholds;
  const permissible = decidePermissibility(given.participant, given.facts);
  if (!permissible.ok) return permissible;
  const { type, failed, mustCheck } = permissible.value;
  if (type !== "individual" && type !== "anonymous") {
    return refuse(
      "law.donations.participant-not-confirmed",
      "participant",
      worded`Whether a participant of the type ${type} may lend was not confirmed: PPERA 2000 s. 71H. Ask the Electoral Commission.`,
    );
  }
  const regulated = isRegulatedBenefit("party", value.value);
  return accept({
    ...{ kind: kind.value, participant: type, regulated },
    ...{ isVoid: regulated && failed.length > 0, failed, mustCheck },
    isWeekly: value.value > thresholds.value.figure.weeklyPence,
    source: "PPERA 2000 ss. 71F, 71G, 71I, 71M, 71Q",
  });
}
