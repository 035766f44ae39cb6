import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { linesNotFor, takenBackAmong } from "../money/door.ts";
import { deleteOldNames } from "./personal-store.ts";
import { listWatched } from "./refund-queries.ts";
import { noteOwedAgain, noteVoid } from "./refund-store.ts";

/** A bank takes a payment back, or the treasurer a mistake, within that long. */
const WATCHED_DAYS = 90;

/** What was said to be a refund's payment is none any more: it waits for another. What the bank took back is owed no more. */
export async function watchPayments(house: House): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    const watched = await listWatched(tx, addDays(now, -WATCHED_DAYS));
    const outLines = watched.flatMap(({ outLine }) => outLine ?? []);
    await noteOwedAgain(tx, await linesNotFor(tx, outLines, "refunds-owed"), now);
    await noteVoid(
      tx,
      await takenBackAmong(
        tx,
        watched.map(({ line }) => line),
      ),
      now,
    );
  });
}

export const jobs: readonly Job[] = [
  { name: "refunds.watch-payments", cron: "19 * * * *", run: watchPayments },
  {
    name: "refunds.forget-names",
    cron: "59 4 * * *",
    run: (house) => inTransaction(house, (tx, now) => deleteOldNames(tx, now)),
  },
];
