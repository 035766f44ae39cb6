import type { Tx } from "../../platform/database/database.ts";
import { type BankLine, holdForRefund } from "../money/door.ts";
import type { Rules } from "../rulebook/door.ts";

export type WayName = "bank";

/**
 * How money goes back. By the bank somebody makes the payments that the list names, and says which lines of the
 * statement they were. One through a provider of payments is another of these, with its own name in `refunds.refund.way`:
 * `begin` would then also tell the provider, by an outbox in the same transaction.
 */
export interface RefundWay {
  readonly name: WayName;
  /** Two keys have turned: what came on these lines is owed from now on. */
  begin(tx: Tx, lines: readonly BankLine[], rules: Rules, at: Date): Promise<void>;
}

export const byBank: RefundWay = { name: "bank", begin: holdForRefund };
