import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { linesNotFor, takenBackAmong } from "../money/door.ts";
import { findChargesOnLines } from "../payments/door.ts";
import { deleteOldNames } from "./personal-store.ts";
import { listWatched } from "./refund-queries.ts";
import { noteGivenBack, noteOwedAgain, noteVoid } from "./refund-store.ts";

/** A bank takes a payment back, or the treasurer a mistake, within that long. */
const WATCHED_DAYS = 90;

/**
 * What was said to be a refund's payment is none any more: it waits for another. What a provider has given back is paid,
 * and what a bank took back, or never came after all, is owed no more.
 */
export async function watchPayments(house: House): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    const watched = await listWatched(tx, addDays(now, -WATCHED_DAYS));
    const outLines = watched.flatMap(({ outLine }) => outLine ?? []);
    await noteOwedAgain(tx, await linesNotFor(tx, outLines, "refunds-owed"), now);
    const takenBack = await takenBackAmong(
      tx,
      watched.map(({ line }) => line),
    );
    const charges = await findChargesOnLines(tx, [...takenBack.keys()]);
    const all = [...takenBack].map(([line, by]) => ({ line, by }));
    const isBack = ({ line }: { line: number }) => charges.get(line)?.state === "back";
    await noteGivenBack(tx, all.filter(isBack), now);
    const gone = all.filter((one) => !isBack(one));
    await noteVoid(
      tx,
      gone.map(({ line }) => line),
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
