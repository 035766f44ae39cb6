import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { close } from "./acts/close.ts";
import { remind } from "./acts/remind.ts";
import type { BallotId } from "./ballot.ts";
import { listDue } from "./counting.ts";
import { listToRemind } from "./reminding.ts";

const EVERY_MINUTE = "* * * * *";
const REMIND_HOURS_BEFORE = 48;
/** Not hard upon the letter that told them of the ballot. */
const REMIND_HOURS_AFTER = 24;
const HOUR = 3_600_000;

/** A ballot that cannot be closed must not keep the next from it; what was wrong with it is reported at the end. */
async function each(ids: readonly BallotId[], work: (id: BallotId) => Promise<unknown>) {
  const errors: unknown[] = [];
  for (const id of ids) await work(id).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
}

/** Counts every ballot whose time is over. One that another process counts just now is left to it. */
export async function closeDue(house: House): Promise<void> {
  const due = await listDue(house.database, house.clock.now());
  await each(due, (ballotId) => perform(house, close, { ballotId }, { actor: theClock }));
}

export async function remindDue(house: House): Promise<void> {
  const now = house.clock.now();
  const closeBefore = new Date(now.getTime() + REMIND_HOURS_BEFORE * HOUR);
  const openedBefore = new Date(now.getTime() - REMIND_HOURS_AFTER * HOUR);
  const ids = await listToRemind(house.database, { now, openedBefore, closeBefore });
  await each(ids, (ballotId) => perform(house, remind, { ballotId }, { actor: theClock }));
}

export const jobs: readonly Job[] = [
  { name: "ballots.close", cron: EVERY_MINUTE, run: closeDue },
  { name: "ballots.remind", cron: "*/10 * * * *", run: remindDue },
];
