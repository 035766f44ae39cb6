import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { close } from "./counting/acts/close.ts";
import { listDue } from "./counting/counting-queries.ts";
import { remind } from "./roll/acts/remind.ts";
import { listToRemind } from "./roll/reminding-queries.ts";
import { moveSealed } from "./sealed/between/moving.ts";
import { recordHeads } from "./sealed/what/heads.ts";

const HOUR = 3_600_000;

/** Counts every ballot whose time is over. One that another process counts just now is left to it. */
export async function closeDue(house: House): Promise<void> {
  const due = await listDue(house.database, house.clock.now());
  await eachByItself(due, (ballotId) => perform(house, close, { ballotId }, { actor: theClock }));
}

export async function remindDue(house: House): Promise<void> {
  const now = house.clock.now();
  const { reminderHours, reminderRestHours } = await rulesInForce(house.database);
  const closeBefore = new Date(now.getTime() + reminderHours * HOUR);
  const openedBefore = new Date(now.getTime() - reminderRestHours * HOUR);
  const ids = await listToRemind(house.database, { now, openedBefore, closeBefore });
  await eachByItself(ids, (ballotId) => perform(house, remind, { ballotId }, { actor: theClock }));
}

export const jobs: readonly Job[] = [
  { name: "ballots.close", ...SOON_AFTER_IT_IS_DUE, run: closeDue },
  { name: "ballots.move-sealed", ...SOON_AFTER_IT_IS_DUE, run: moveSealed },
  { name: "ballots.record-heads", cron: "* * * * *", run: recordHeads },
  { name: "ballots.remind", cron: "*/10 * * * *", run: remindDue },
];
