import type { Tx } from "../../platform/database/database.ts";
import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { Charge } from "./charge.ts";
import { noteRefundAsked } from "./charge-store.ts";
import { refusals } from "./words.ts";

/** Why a payment cannot go back now; undefined where it can. Pure. */
export function whyNoRefund(
  charge: Pick<Charge, "state" | "isBooked" | "backPence" | "refundKey">,
): Refusal | undefined {
  const no = refusals.refuse;
  if (charge.refundKey !== null) return refuse("conflict", no.refundedBefore);
  if (charge.state !== "paid" || !charge.isBooked) return refuse("conflict", no.notPaid);
  return charge.backPence > 0 ? refuse("conflict", no.partBack) : undefined;
}

/**
 * A payment goes back, once, whoever asks how often: the provider hears of it after this transaction, with the same key
 * each time. In the books it is taken back when the provider says that it has gone. `whyNoRefund` has let it through.
 * @param says tells: false where whoever asks for it writes to whoever paid it themselves
 */
export const refundPayment = (
  tx: Tx,
  { id, key }: Charge,
  at: Date,
  { tells }: { readonly tells: boolean } = { tells: true },
): Promise<void> => noteRefundAsked(tx, { id, key: `${key}-refund`, tells }, at);
