import { inTransaction, perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import type { Job } from "../../platform/room.ts";
import { dayOf } from "../../platform/time/days.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { postDuesLetters } from "./dues/letters.ts";
import { alarmGift } from "./gifts/acts/alarm-gift.ts";
import { alarmsDue } from "./gifts/gift.ts";
import { listOpenGifts } from "./gifts/gift-queries.ts";
import { closeMonth } from "./ledger/acts/close-month.ts";
import { checkLedger } from "./ledger/check-queries.ts";
import { listMonthsToClose } from "./ledger/ledger-queries.ts";
import { deleteOldNames } from "./personal-store.ts";
import { postReceipts, postYearStatements } from "./receipts/letters.ts";
import { deleteOldHandedIn } from "./statements/handed-in-store.ts";

export async function closeMonths(house: House): Promise<void> {
  const due = await listMonthsToClose(house.database, house.clock.now());
  await eachByItself(due, (month) => perform(house, closeMonth, month, { actor: theClock }));
}

/** A ledger that does not add up is told to whoever runs the server, loudly: the job fails. */
async function checkBooks({ database }: House): Promise<void> {
  const { faults } = await checkLedger(database);
  if (faults.length > 0)
    throw new Error(`the ledger does not add up: ${faults.slice(0, 10).join("; ")}`);
}

/** Those that wait, each as far as an alarm is due; one that is not due refuses, and nothing is written. */
export async function alarmGifts(house: House): Promise<void> {
  const today = dayOf(house.clock.now());
  const due = (await listOpenGifts(house.database)).filter(
    ({ on, alarmed }) => alarmsDue(on, today) > alarmed,
  );
  await eachByItself(due, ({ id }) => perform(house, alarmGift, { gift: id }, { actor: theClock }));
}

export const jobs: readonly Job[] = [
  { name: "money.close-months", cron: "23 5 * * *", run: closeMonths },
  { name: "money.check-books", cron: "41 2 * * *", run: checkBooks },
  { name: "money.post-dues-letters", cron: "27 8 * * *", run: postDuesLetters },
  { name: "money.post-receipts", cron: "47 8 * * *", run: postReceipts },
  { name: "money.post-year-statements", cron: "17 9 * 1 *", run: postYearStatements },
  { name: "money.alarm-gifts", cron: "7 7 * * *", run: alarmGifts },
  {
    name: "money.forget-names",
    cron: "53 4 * * *",
    run: (house) => inTransaction(house, (tx, now) => deleteOldNames(tx, now)),
  },
  {
    name: "money.clear-handed-in",
    cron: "33 * * * *",
    run: (house) => inTransaction(house, (tx, now) => deleteOldHandedIn(tx, now)),
  },
];
