import type { Tx } from "../../platform/database/database.ts";
import { type BankLine, holdForRefund } from "../money/door.ts";
import { type ChargesOnLines, refundPayment, whyNoRefund } from "../payments/door.ts";
import type { Rules } from "../rulebook/door.ts";

/**
 * How money goes back. By the bank somebody makes the payments that the list names, and says which lines of the
 * statement they were. A provider gives a payment back itself: it is asked once, and its line is then reversed.
 */
export type WayName = "bank" | "provider";

export const wayOf = (line: number, charges: ChargesOnLines): WayName =>
  charges.has(line) ? "provider" : "bank";

/** Can what came on this line go back by its way? What a provider gives back already, or cannot, does not. Pure. */
export function canGoBack(line: number, charges: ChargesOnLines): boolean {
  const charge = charges.get(line);
  return charge === undefined ? !charges.has(line) : whyNoRefund(charge) === undefined;
}

interface Beginning {
  readonly lines: readonly BankLine[];
  readonly charges: ChargesOnLines;
  readonly rules: Rules;
}

/** Two keys have turned: what came on these lines is owed from now on, and providers are asked after this transaction. */
export async function beginRefunds(
  tx: Tx,
  { lines, charges, rules }: Beginning,
  at: Date,
): Promise<void> {
  await holdForRefund(tx, lines, rules, at);
  // Whoever paid has the list's letter.
  for (const charge of charges.values())
    if (charge !== undefined) await refundPayment(tx, charge, at, { tells: false });
}
