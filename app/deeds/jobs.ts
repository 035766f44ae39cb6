import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { notice } from "./acts/notice.ts";
import { listToNotice } from "./deed-queries.ts";

/** Writes to everybody from whom word about a decision will be due soon. */
export async function noticeDeeds(house: House): Promise<void> {
  const due = await listToNotice(house.database, house.clock.now());
  await eachByItself(due, (id) => perform(house, notice, { id }, { actor: theClock }));
}

export const jobs: readonly Job[] = [
  { name: "deeds.notice", cron: "*/10 * * * *", run: noticeDeeds },
];
