import { inTransaction, perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { coverHeld } from "../proposals/door.ts";
import { release } from "./acts/release.ts";
import { COVERING } from "./hold.ts";
import { listEndedHolds, listHeldFor } from "./queries.ts";

export async function releaseDue(house: House): Promise<void> {
  await coverEarlier(house);
  const ended = await listEndedHolds(house.database, house.clock.now());
  await eachByItself(ended, (id) => perform(house, release, { id }, { actor: theClock }));
}

/** Holds that began before texts were covered. */
async function coverEarlier(house: House): Promise<void> {
  const held = await listHeldFor(house.database, COVERING);
  await eachByItself(held, (id) => inTransaction(house, (tx, now) => coverHeld(tx, id, now)));
}

export const jobs: readonly Job[] = [
  { name: "holds.release", ...SOON_AFTER_IT_IS_DUE, run: releaseDue },
];
