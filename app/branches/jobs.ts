import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { beginDailySweep, sweep } from "./belonging/sweeping.ts";
import { takeEffect } from "./changing/acts/take-effect.ts";
import { listDue } from "./changing/change-store.ts";
import { tellDue } from "./changing/telling.ts";
import { lapse } from "./founding/acts/lapse-founding.ts";
import { listOverdue } from "./founding/founding-store.ts";

async function lapseDue(house: House): Promise<void> {
  const overdue = await listOverdue(house.database, house.clock.now());
  await eachByItself(overdue, (id) => perform(house, lapse, { id }, { actor: theClock }));
}

async function takeDueEffect(house: House): Promise<void> {
  const due = await listDue(house.database, house.clock.now());
  await eachByItself(due, (id) => perform(house, takeEffect, { id }, { actor: theClock }));
}

/** In the order in which one leads to the next. A branch's members are told before anything takes effect. */
export async function tendBranches(house: House, stopping?: AbortSignal): Promise<void> {
  await eachByItself([lapseDue, tellDue, takeDueEffect, sweep], (work) => work(house, stopping));
}

/** Looks at everybody again at once, as the clock does once a day. */
export async function lookAgain(house: House): Promise<void> {
  await beginDailySweep(house);
  await sweep(house);
}

export const jobs: readonly Job[] = [
  { name: "branches.tend", ...SOON_AFTER_IT_IS_DUE, run: tendBranches },
  { name: "branches.look-again", cron: "13 2 * * *", run: beginDailySweep },
];
