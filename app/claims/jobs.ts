import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { linesNotFor } from "../money/door.ts";
import { listPaidSince } from "./claim-queries.ts";
import { notePaymentsGone } from "./claim-store.ts";
import { deleteOldReceipts } from "./personal-store.ts";

/** A bank takes a payment back, or the treasurer a mistake, within that long. */
const WATCHED_DAYS = 90;

/** What was said to be a claim's payment is none any more: the claim waits for another. */
export async function watchPayments(house: House): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    const lines = await listPaidSince(tx, addDays(now, -WATCHED_DAYS));
    await notePaymentsGone(tx, await linesNotFor(tx, lines, "expenses-other"), now);
  });
}

export const jobs: readonly Job[] = [
  { name: "claims.watch-payments", cron: "13 * * * *", run: watchPayments },
  {
    name: "claims.forget-receipts",
    cron: "57 4 * * *",
    run: (house) => inTransaction(house, (tx, now) => deleteOldReceipts(tx, now)),
  },
];
