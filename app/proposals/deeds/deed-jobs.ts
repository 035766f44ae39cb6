import { perform } from "../../../platform/act.ts";
import { theClock } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { eachByItself } from "../../../platform/work/jobs.ts";
import { noticeDeed } from "./acts/notice-deed.ts";
import { listToNotice } from "./deed-queries.ts";

/** Writes to everybody from whom word about a decision will be due soon. */
export async function noticeDeeds(house: House): Promise<void> {
  const due = await listToNotice(house.database, house.clock.now());
  await eachByItself(due, (id) => perform(house, noticeDeed, { id }, { actor: theClock }));
}
