import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { deleteOldHidden } from "./hiding/hidden-store.ts";
import { tellWhatBecame } from "./leading/tell.ts";
import { forgetWords } from "./taking/answer-store.ts";
import { forgetContactLooks, forgetContacts } from "./touch/contact-store.ts";

/** What people said is known for some months; how many said something stays. */
export async function forgetOldWords(house: House): Promise<void> {
  const { stallKeptDays } = await rulesInForce(house.database);
  await inTransaction(house, (tx, now) => forgetWords(tx, addDays(now, -stallKeptDays)));
}

/** Whoever did not press their letter's link is known for some days, and whoever did for some months. */
export async function forgetOldContacts(house: House): Promise<void> {
  const { stallContactDays } = await rulesInForce(house.database);
  await inTransaction(house, async (tx, now) => {
    await forgetContacts(tx, now);
    await forgetContactLooks(tx, addDays(now, -stallContactDays));
  });
}

/** What two keys hid is kept for a jury, and no longer than the rules say. */
export async function forgetHidden({ database, clock }: House): Promise<void> {
  const { hiddenTextDays } = await rulesInForce(database);
  await deleteOldHidden(database, hiddenTextDays, clock.now());
}

export const jobs: readonly Job[] = [
  { name: "canvass.forget-words", cron: "27 3 * * *", run: forgetOldWords },
  { name: "canvass.forget-contacts", cron: "37 * * * *", run: forgetOldContacts },
  { name: "canvass.forget-hidden", cron: "41 3 * * *", run: forgetHidden },
  { name: "canvass.tell", ...SOON_AFTER_IT_IS_DUE, run: tellWhatBecame },
];
