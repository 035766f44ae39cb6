import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { deleteOldHiddenTexts } from "./hiding/store.ts";

/** A hidden text is kept for those who must judge it, and for no longer than the rulebook says. */
export async function forgetHiddenTexts({ database, clock, log }: House): Promise<void> {
  const { hiddenTextDays } = await rulesInForce(database);
  const texts = await deleteOldHiddenTexts(database, hiddenTextDays, clock.now());
  if (texts > 0) log.info("discussions.texts-forgotten", { texts });
}

export const jobs: readonly Job[] = [
  { name: "discussions.forget-hidden-texts", cron: "23 4 * * *", run: forgetHiddenTexts },
];
