import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { listDue } from "./queries.ts";
import { foreseeQueue } from "./queue/acts/foresee-queue.ts";
import { moveOn } from "./stages/acts/move-on.ts";

/**
 * Moves on what is due. A missed hour is caught up, since it looks at everything due until now; several
 * processes may do it at once, since each step locks its proposal and looks at the clock again.
 */
export async function keepDeadlines(house: House): Promise<void> {
  const due = await listAllDue(house);
  await eachByItself(due, (id) => perform(house, moveOn, { id }, { actor: theClock }));
}

async function listAllDue({ database, clock }: House): Promise<readonly number[]> {
  const now = clock.now();
  const all: number[] = [];
  for (;;) {
    const due = await listDue(database, now, all.at(-1) ?? 0);
    if (due.length === 0) return all;
    all.push(...due);
  }
}

/** Says anew when what waits will open. */
async function foreseeOpenings(house: House): Promise<void> {
  await perform(house, foreseeQueue, {}, { actor: theClock });
}

export const jobs: readonly Job[] = [
  { name: "proposals.keep-deadlines", ...SOON_AFTER_IT_IS_DUE, run: keepDeadlines },
  { name: "proposals.foresee-queue", cron: "*/5 * * * *", run: foreseeOpenings },
];
