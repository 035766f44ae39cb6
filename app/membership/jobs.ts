import { inTransaction } from "../../platform/act.ts";
import { addDays } from "../../platform/days.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { DAYS_TO_CONFIRM } from "./acts/join.ts";
import { listUnconfirmed } from "./queries.ts";
import { deleteOldConfirmations } from "./store.ts";

const A_BATCH = 200;

/** Whoever does not follow the letter's link in time is forgotten, as the letter says. */
export async function forgetUnconfirmed(house: House): Promise<void> {
  const now = house.clock.now();
  await inTransaction(house, (tx) => deleteOldConfirmations(tx, now));
  const since = addDays(now, -DAYS_TO_CONFIRM);
  for (;;) {
    const ids = await listUnconfirmed(house.database, since, now, A_BATCH);
    if (ids.length === 0) return;
    await inTransaction(house, async (tx) => {
      for (const id of ids) await house.forget(tx, id, now);
    });
  }
}

export const jobs: readonly Job[] = [
  { name: "membership.forget-unconfirmed", cron: "41 * * * *", run: forgetUnconfirmed },
];
