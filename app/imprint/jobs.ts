import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { deleteOldImprints } from "./store.ts";

/** Six years: for so long somebody can go to court over what was published (Limitation Act 1980, section 5). */
export const DAYS_KEPT = 6 * 366;

async function forgetOld(house: House): Promise<void> {
  await inTransaction(house, (tx, now) => deleteOldImprints(tx, DAYS_KEPT, now));
}

export const jobs: readonly Job[] = [
  { name: "imprint.forget-old", cron: "37 4 * * *", run: forgetOld },
];
