import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { moveOn } from "./acts/move-on.ts";
import { listForTheClock } from "./queries.ts";

/** Looks at every recall under way; one that is not due refuses, and nothing is written. */
export async function keepDeadlines(house: House): Promise<void> {
  const underWay = await listForTheClock(house.database);
  await eachByItself(underWay, ({ id }) => perform(house, moveOn, { id }, { actor: theClock }));
}

export const jobs: readonly Job[] = [
  { name: "recalls.keep-deadlines", ...SOON_AFTER_IT_IS_DUE, run: keepDeadlines },
];
