import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { listForTheClock } from "./queries.ts";
import { isDue, isOver } from "./request.ts";
import { expire } from "./running/acts/expire.ts";
import { run } from "./running/acts/run.ts";
import { tellKeyHolders } from "./telling.ts";

/** Carries out what is due and closes what is over, each by itself. */
export async function keepRequests(house: House): Promise<void> {
  const now = house.clock.now();
  const waiting = await listForTheClock(house.database);
  await eachByItself(waiting, async (request) => {
    const input = { number: request.number };
    if (isDue(request, now)) await perform(house, run, input, { actor: theClock });
    else if (isOver(request, now)) await perform(house, expire, input, { actor: theClock });
  });
}

export const jobs: readonly Job[] = [
  { name: "requests.keep-time", ...SOON_AFTER_IT_IS_DUE, run: keepRequests },
  { name: "requests.tell", ...SOON_AFTER_IT_IS_DUE, run: tellKeyHolders },
];
