import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { listWithRoom } from "./coming/coming-queries.ts";
import { dropUnanswered, forgetWhoCame } from "./coming/coming-store.ts";
import { moveUp } from "./coming/moving-up.ts";
import { deleteOldHidden } from "./hiding/hiding-store.ts";
import { listToRemind, listWithoutHost, lockEvent } from "./holding/event-queries.ts";
import { noteReminded } from "./holding/event-store.ts";
import { tellWithoutHost } from "./holding/without-host.ts";
import { tellWhoComes } from "./telling/tell.ts";
import { addTelling } from "./telling/telling-store.ts";

const HOUR_MS = 3_600_000;

/** Asks everybody who said yes or maybe whether that still stands, once for each time at which it is. */
async function remind(house: House): Promise<void> {
  const { eventReminderHours } = await rulesInForce(house.database);
  const now = house.clock.now();
  const until = new Date(now.getTime() + eventReminderHours * HOUR_MS);
  await eachByItself(await listToRemind(house.database, { now, until }), (id) =>
    inTransaction(house, async (tx, at) => {
      const event = await lockEvent(tx, id);
      if (event === undefined || !(await noteReminded(tx, id, at))) return;
      await addTelling(tx, { event, what: "reminder", events: [id] }, at);
    }),
  );
}

/** A place that somebody left who is no member any more falls to whoever waits. */
async function fillPlaces(house: House): Promise<void> {
  await eachByItself(await listWithRoom(house.database, house.clock.now()), (id) =>
    inTransaction(house, async (tx, now) => {
      const event = await lockEvent(tx, id);
      if (event !== undefined) await moveUp(tx, house, event, now);
    }),
  );
}

async function findHosts(house: House): Promise<void> {
  await eachByItself(await listWithoutHost(house.database, house.clock.now()), (id) =>
    inTransaction(house, (tx, now) => tellWithoutHost(tx, house, id, now)),
  );
}

/** What is due for events at this moment. */
export async function tendEvents(house: House, stopping?: AbortSignal): Promise<void> {
  await eachByItself([remind, fillPlaces, findHosts], (work) => work(house));
  await tellWhoComes(house, stopping);
}

/** Who came is known for some weeks, for the host, and a sign-up without an answer for some hours. */
export async function forgetGuests(house: House): Promise<void> {
  const { eventKeptDays, eventSignUpHours } = await rulesInForce(house.database);
  await inTransaction(house, async (tx, now) => {
    await dropUnanswered(tx, new Date(now.getTime() - eventSignUpHours * HOUR_MS));
    const events = await forgetWhoCame(tx, addDays(now, -eventKeptDays), now);
    if (events > 0) house.log.info("events.guests-forgotten", { events });
  });
}

/** What is hidden is kept for those who must judge it, and for no longer than the rulebook says. */
export async function forgetHidden({ database, clock, log }: House): Promise<void> {
  const { hiddenTextDays } = await rulesInForce(database);
  const texts = await deleteOldHidden(database, hiddenTextDays, clock.now());
  if (texts > 0) log.info("events.texts-forgotten", { texts });
}

export const jobs: readonly Job[] = [
  { name: "events.tend", ...SOON_AFTER_IT_IS_DUE, run: tendEvents },
  { name: "events.forget-guests", cron: "17 * * * *", run: forgetGuests },
  { name: "events.forget-hidden", cron: "47 4 * * *", run: forgetHidden },
];
