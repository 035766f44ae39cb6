import type { Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { dayOf } from "../../../platform/time/days.ts";
import { lockTerms } from "../../membership/door.ts";
import type { Rules } from "../../rulebook/door.ts";
import { notePaidFor } from "../statements/between-units-store.ts";
import type { BankLine } from "../statements/statement-queries.ts";
import { settleLine } from "../statements/statement-store.ts";

/**
 * What came on these lines is owed to whoever paid it: out of dues or gifts, into what is to be paid back. Dues among it
 * pay for nothing any more. When the bank takes such a payment back later, nothing is owed by that alone.
 */
export async function holdForRefund(
  tx: Tx,
  lines: readonly BankLine[],
  numbers: Rules,
  at: Date,
): Promise<void> {
  // All of them at once, in one order: an import that touches some of the same waits.
  await lockTerms(tx, [...new Set(lines.flatMap(({ personId }) => personId ?? []))]);
  for (const line of lines) {
    const personId = line.personId ?? undefined;
    const today = dayOf(at);
    await settleLine(tx, { line, account: "refunds-owed", personId, numbers, today }, at);
  }
}

interface RefundPaid {
  readonly line: BankLine;
  readonly personId: PersonId | null;
  /** In whose books it was owed. */
  readonly owedBy: number | undefined;
}

/** A payment that went out, of which nobody has said what for, was paid back to them, out of whichever unit's bank. */
export async function noteRefundPaid(
  tx: Tx,
  { line, personId, owedBy }: RefundPaid,
  numbers: Rules,
  at: Date,
): Promise<void> {
  const account = "refunds-owed";
  const settling = { line, account, personId: personId ?? undefined, numbers } as const;
  await settleLine(tx, { ...settling, today: dayOf(at) }, at);
  await notePaidFor(tx, { line, owedBy, account }, at);
}
