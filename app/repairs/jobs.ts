import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { close } from "./acts/close.ts";
import { listToClose } from "./queries.ts";
import { tellEverybody } from "./telling.ts";

export async function closeDue(house: House): Promise<void> {
  const due = await listToClose(house.database, house.clock.now());
  await eachByItself(due, (request) => perform(house, close, { request }, { actor: theClock }));
}

export const jobs: readonly Job[] = [
  { name: "repairs.close", ...SOON_AFTER_IT_IS_DUE, run: closeDue },
  { name: "repairs.tell", cron: "* * * * *", everySeconds: 5, run: tellEverybody },
];
