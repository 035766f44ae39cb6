import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { eachByItself } from "../../platform/jobs.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { release } from "./acts/release.ts";
import { listEndedHolds } from "./queries.ts";

export async function releaseDue(house: House): Promise<void> {
  const ended = await listEndedHolds(house.database, house.clock.now());
  await eachByItself(ended, (id) => perform(house, release, { id }, { actor: theClock }));
}

export const jobs: readonly Job[] = [
  { name: "holds.release", ...SOON_AFTER_IT_IS_DUE, run: releaseDue },
];
