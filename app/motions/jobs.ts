import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { moveOn } from "./acts/move-on.ts";
import { listGathering } from "./queries.ts";

/** Looks at every motion that is not decided yet; one that is not due refuses, and nothing is written. */
export async function tendMotions(house: House): Promise<void> {
  const gathering = await listGathering(house.database);
  await eachByItself(gathering, (id) => perform(house, moveOn, { id }, { actor: theClock }));
}

export const jobs: readonly Job[] = [
  { name: "motions.tend", ...SOON_AFTER_IT_IS_DUE, run: tendMotions },
];
