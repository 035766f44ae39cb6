import { inTransaction } from "../../platform/act.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { addDays } from "../../platform/time/days.ts";
import { findCharge, listGiftsBegun, listLongUnderWay } from "./charge-store.ts";
import { collectDues, sendRefunds } from "./collecting.ts";
import { inTurns } from "./in-turns.ts";
import { listEndedMethods, listMovingMethods } from "./method-store.ts";
import { moveMethod, watchMethod } from "./methods.ts";
import { deleteOldPayers } from "./personal-store.ts";
import { findProvider, providersHere } from "./providers/open-provider.ts";
import { settleAsking } from "./settling.ts";
import { deleteOldEvents } from "./webhooks/event-store.ts";
import { followEvents, followGift } from "./webhooks/following.ts";

const isOff = (house: House): boolean => providersHere(house).length === 0;

/** What providers have told, what members have set up or stopped, and what goes back. */
export async function keepUp(house: House, stopping?: AbortSignal): Promise<void> {
  if (isOff(house)) return;
  await followEvents(house, stopping);
  const moving = await listMovingMethods(house.database);
  // Whoever is at a provider's page is waited for: its event comes, or they come back.
  const ours = moving.filter(({ state }) => state !== "begun");
  await inTurns(house, ours, ({ id }) => moveMethod(house, id), stopping);
  await sendRefunds(house);
}

const EVENT_DAYS = 60;

/** Events can be lost: what has waited for a day is asked for, and what is long done is forgotten. */
export async function askForWhatWaits(house: House, stopping?: AbortSignal): Promise<void> {
  if (isOff(house)) return;
  const { database: db, clock } = house;
  const now = clock.now();
  const dayAgo = addDays(now, -1);
  const begun = (await listMovingMethods(db)).filter(({ state }) => state === "begun");
  await inTurns(house, begun, ({ id }) => moveMethod(house, id), stopping);
  const gifts = await listGiftsBegun(db, dayAgo);
  await inTurns(house, gifts, ({ id }) => followGift(house, id), stopping);
  await inTurns(house, await listLongUnderWay(db, dayAgo), (id) => askAbout(house, id), stopping);
  await deleteOldEvents(db, addDays(now, -EVENT_DAYS));
}

async function askAbout(house: House, id: number): Promise<void> {
  const charge = await findCharge(house.database, id);
  const provider = charge && findProvider(house, charge.provider);
  if (provider === undefined || !charge?.object) return;
  const { object } = charge;
  await settleAsking(house, id, () => provider.readPayment(object));
}

/** A provider that lost a cancellation would go on letting it be collected from. */
const WATCHED_DAYS = 400;

/** What was cancelled is asked about again, each week: one that lives on is cancelled again. */
export async function sweepEnded(house: House, stopping?: AbortSignal): Promise<void> {
  if (isOff(house)) return;
  const since = addDays(house.clock.now(), -WATCHED_DAYS);
  let after = 0;
  let isDone = false;
  while (!isDone && stopping?.aborted !== true) {
    const ended = await listEndedMethods(house.database, since, after);
    await inTurns(house, ended, (method) => watchMethod(house, method), stopping);
    after = ended.at(-1)?.id ?? after;
    isDone = ended.length === 0;
  }
}

export const jobs: readonly Job[] = [
  { name: "payments.keep-up", ...SOON_AFTER_IT_IS_DUE, run: keepUp },
  { name: "payments.collect", cron: "17 * * * *", run: collectDues },
  { name: "payments.ask-for-what-waits", cron: "37 6 * * *", run: askForWhatWaits },
  { name: "payments.sweep-ended", cron: "43 3 * * 1", run: sweepEnded },
  {
    name: "payments.forget-payers",
    cron: "59 4 * * *",
    run: (house) => inTransaction(house, (tx, now) => deleteOldPayers(tx, now)),
  },
];
