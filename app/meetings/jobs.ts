import { inTransaction, perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { decideWeek } from "./deciding/acts/decide-week.ts";
import { isDecided } from "./deciding/week-queries.ts";
import { deleteOldHiddenTexts } from "./hiding/hiding-store.ts";
import { replaceHost } from "./hosting/hosts.ts";
import { tellComing } from "./letters.ts";
import { weekToDecide } from "./meeting.ts";
import { listComingMeetings } from "./queries.ts";
import { addReminders } from "./store.ts";

async function decideDue(house: House): Promise<void> {
  const rules = await rulesInForce(house.database);
  if (await isDecided(house.database, weekToDecide(house.clock.now(), rules))) return;
  await perform(house, decideWeek, {}, { actor: theClock });
}

/** A host who left, or was suspended, is replaced by the next who offered. */
async function findHosts(house: House): Promise<void> {
  const coming = await listComingMeetings(house.database, house.clock.now());
  const open = coming.filter(({ cancelledAt }) => cancelledAt === undefined);
  await eachByItself(open, ({ id }) =>
    inTransaction(house, (tx, now) => replaceHost(tx, house, id, now)),
  );
}

async function remind(house: House): Promise<void> {
  await inTransaction(house, async (tx, now) => {
    const { meetingReminderHours } = await rulesInForce(tx);
    await addReminders(tx, meetingReminderHours, now);
  });
}

/** What is due for weekly discussions at this moment. */
export async function tendMeetings(house: House, stopping?: AbortSignal): Promise<void> {
  await eachByItself([decideDue, findHosts, remind], (work) => work(house));
  await tellComing(house, stopping);
}

/** A hidden text is kept for those who must judge it, and for no longer than the rulebook says. */
export async function forgetHiddenTexts({ database, clock, log }: House): Promise<void> {
  const { hiddenTextDays } = await rulesInForce(database);
  const texts = await deleteOldHiddenTexts(database, hiddenTextDays, clock.now());
  if (texts > 0) log.info("meetings.texts-forgotten", { texts });
}

export const jobs: readonly Job[] = [
  { name: "meetings.tend", ...SOON_AFTER_IT_IS_DUE, run: tendMeetings },
  { name: "meetings.forget-hidden-texts", cron: "37 4 * * *", run: forgetHiddenTexts },
];
