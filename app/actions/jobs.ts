import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { addDays, dayOf } from "../../platform/time/days.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { callOff, findEvents, listStandingAmong, lockEvent } from "../events/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { listPlacesCalledOff } from "./calling/action-queries.ts";
import { forgetPrinters } from "./calling/action-store.ts";
import { deleteOldHidden } from "./hiding/hiding-store.ts";
import { listToForget } from "./offering/place-queries.ts";
import { forgetHelpers } from "./offering/place-store.ts";

/** Calls off each place of an action that was called off: a transaction each, as each tells everybody who comes there. */
export async function callOffPlaces(house: House): Promise<void> {
  const { database: db, clock } = house;
  const now = clock.now();
  const places = await listPlacesCalledOff(db, dayOf(now));
  const why = new Map(places.map((place) => [place.eventId, place.why ?? ""]));
  const standing = (await listStandingAmong(db, [...why.keys()])).filter(
    ({ endsAt }) => endsAt > now,
  );
  await eachByItself(standing, ({ id }) =>
    inTransaction(house, async (tx, at) => {
      const event = await lockEvent(tx, id);
      if (event === undefined || event.cancelledAt !== undefined) return;
      await callOff(tx, { event, why: why.get(id) ?? "" }, at);
    }),
  );
}

/** Who helped is known as long as who came, for the lead. A place that was moved to later waits for its own end. */
export async function forgetWhoHelped(house: House): Promise<void> {
  const { eventKeptDays } = await rulesInForce(house.database);
  await inTransaction(house, async (tx, now) => {
    const before = addDays(now, -eventKeptDays);
    const ids = await listToForget(tx, dayOf(before));
    const events = await findEvents(tx, ids);
    const due = ids.filter((id) => {
      const event = events.get(id);
      return event === undefined || event.endsAt < before;
    });
    await forgetHelpers(tx, due, now);
    await forgetPrinters(tx, dayOf(before));
    if (due.length > 0) house.log.info("actions.helpers-forgotten", { places: due.length });
  });
}

/** What two keys hid is kept for a jury, and no longer than the rules say. */
export async function forgetHidden({ database, clock }: House): Promise<void> {
  const { hiddenTextDays } = await rulesInForce(database);
  await deleteOldHidden(database, hiddenTextDays, clock.now());
}

export const jobs: readonly Job[] = [
  { name: "actions.call-off-places", ...SOON_AFTER_IT_IS_DUE, run: callOffPlaces },
  { name: "actions.forget-helpers", cron: "23 * * * *", run: forgetWhoHelped },
  { name: "actions.forget-hidden", cron: "49 4 * * *", run: forgetHidden },
];
