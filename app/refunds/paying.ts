import type { Tx } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import { type BankLine, isUnsaid, noteRefundPaid, takenBackAmong } from "../money/door.ts";
import type { Rules } from "../rulebook/door.ts";
import type { Refund } from "./refund.ts";
import { notePaidBack } from "./refund-store.ts";
import { refusals } from "./words.ts";

export interface Paying {
  readonly refund: Refund;
  /** The payment out of the bank. */
  readonly line: BankLine;
  /** In whose books the payment is that goes back. */
  readonly unit: number | undefined;
}

/** Why this payment was not that refund; undefined where it may have been. Pure. */
export function whyNotPaid({ refund, line }: Omit<Paying, "unit">): Refusal | undefined {
  const no = refusals.refuse;
  if (refund.way !== "bank") return refuse("conflict", no.byProvider, "refund");
  if (refund.state !== "owed") return refuse("conflict", no.notOwed);
  if (!isUnsaid(line)) return refuse("conflict", no.lineTaken, "line");
  return line.pence === -refund.pence ? undefined : refuse("conflict", no.otherSum, "line");
}

/** Has the bank taken back what was to be paid back? Whoever paid it has it already. */
export const isTakenBackMeanwhile = async (tx: Tx, { line }: Refund): Promise<boolean> =>
  (await takenBackAmong(tx, [line])).size > 0;

export async function savePaid(
  tx: Tx,
  { refund, line, unit }: Paying,
  rules: Rules,
  at: Date,
): Promise<void> {
  await noteRefundPaid(tx, { line, personId: refund.personId, owedBy: unit }, rules, at);
  await notePaidBack(tx, refund.id, line.id, at);
}
