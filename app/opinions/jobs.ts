import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { deleteOldHiddenStatements } from "./hiding/hiding-store.ts";
import { drawMaps } from "./maps/draw.ts";

/** A hidden text is kept for those who must judge it, and for no longer than the rulebook says. */
export async function forgetHiddenStatements({ database, clock, log }: House): Promise<void> {
  const { hiddenTextDays } = await rulesInForce(database);
  const texts = await deleteOldHiddenStatements(database, hiddenTextDays, clock.now());
  if (texts > 0) log.info("opinions.texts-forgotten", { texts });
}

export const jobs: readonly Job[] = [
  { name: "opinions.draw-maps", cron: "* * * * *", everySeconds: 20, run: drawMaps },
  { name: "opinions.forget-hidden-statements", cron: "29 4 * * *", run: forgetHiddenStatements },
];
