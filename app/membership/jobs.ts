import { inTransaction, perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { takeOverEmail } from "./email-change/acts/take-over-email.ts";
import { listDueEmailChanges } from "./email-change/store.ts";
import { forgetAbsent } from "./going/forget-absent.ts";
import { DAYS_TO_CONFIRM } from "./joining/acts/join.ts";
import { postTermNotices } from "./renewing/post-term-notices.ts";
import { letInWaiting } from "./rush/letting-in.ts";
import { listUnconfirmed } from "./standing/confirmation-queries.ts";
import { deleteOldConfirmations } from "./standing/store.ts";

const A_BATCH = 200;

/** Whoever does not follow the letter's link in time is forgotten, as the letter says. */
export async function forgetUnconfirmed(house: House): Promise<void> {
  const now = house.clock.now();
  await inTransaction(house, (tx) => deleteOldConfirmations(tx, now));
  const since = addDays(now, -DAYS_TO_CONFIRM);
  for (;;) {
    const ids = await listUnconfirmed(house.database, since, now, A_BATCH);
    if (ids.length === 0) return;
    await inTransaction(house, async (tx) => {
      for (const id of ids) await house.forget(tx, id, now);
    });
  }
}

/** Carries out the changes of address whose time to be stopped is over. */
export async function takeOverEmails(house: House): Promise<void> {
  const due = await listDueEmailChanges(house.database, house.clock.now());
  await eachByItself(due, (personId) =>
    perform(house, takeOverEmail, { personId }, { actor: theClock }),
  );
}

export const jobs: readonly Job[] = [
  { name: "membership.let-in", cron: "*/5 * * * *", run: letInWaiting },
  { name: "membership.take-over-emails", ...SOON_AFTER_IT_IS_DUE, run: takeOverEmails },
  { name: "membership.forget-unconfirmed", cron: "41 * * * *", run: forgetUnconfirmed },
  { name: "membership.forget-absent", cron: "11 4 * * *", run: forgetAbsent },
  { name: "membership.post-term-notices", cron: "17 8 * * *", run: postTermNotices },
];
