import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { forgetWords } from "./taking/answer-store.ts";

/** What people said is known for some months; how many said something stays. */
export async function forgetOldWords(house: House): Promise<void> {
  const { stallKeptDays } = await rulesInForce(house.database);
  await inTransaction(house, (tx, now) => forgetWords(tx, addDays(now, -stallKeptDays)));
}

export const jobs: readonly Job[] = [
  { name: "canvass.forget-words", cron: "27 3 * * *", run: forgetOldWords },
];
