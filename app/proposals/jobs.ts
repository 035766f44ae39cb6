import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { moveOn } from "./acts/move-on.ts";
import { listDue } from "./queries.ts";

/**
 * Moves on what is due. A missed hour is caught up, since it looks at everything due until now; several
 * processes may do it at once, since each step locks its proposal and looks at the clock again.
 */
export async function keepDeadlines(house: House): Promise<void> {
  const now = house.clock.now();
  for (let after = 0; ; ) {
    const due = await listDue(house.database, now, after);
    for (const id of due) await perform(house, moveOn, { id }, { actor: theClock });
    const last = due.at(-1);
    if (last === undefined) return;
    after = last;
  }
}

export const jobs: readonly Job[] = [
  { name: "proposals.keep-deadlines", cron: "* * * * *", run: keepDeadlines },
];
