import { inTransaction, perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { unite } from "./acts/unite.ts";
import { forgetOldAsked, listDuePairs } from "./store.ts";

export async function uniteDue(house: House): Promise<void> {
  const due = await listDuePairs(house.database, house.clock.now());
  await eachByItself(due, ({ kept }) => perform(house, unite, { kept }, { actor: theClock }));
}

export async function forgetAsked(house: House): Promise<void> {
  await inTransaction(house, (tx, now) => forgetOldAsked(tx, now));
}

export const jobs: readonly Job[] = [
  { name: "doubles.unite", ...SOON_AFTER_IT_IS_DUE, run: uniteDue },
  { name: "doubles.forget-asked", cron: "23 4 * * *", run: forgetAsked },
];
