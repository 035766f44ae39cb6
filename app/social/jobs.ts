import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { awaitPromisedValue } from "../record/door.ts";
import { drawRota } from "./acts/draw-rota.ts";
import { fixRota } from "./acts/fix-rota.ts";
import { tendRota } from "./acts/tend-rota.ts";
import { keepPosting } from "./posting/jobs.ts";
import { idsBefore } from "./posts.ts";
import { findNewestRota, listTended, listWaiting } from "./rota-queries.ts";

const byTheClock = { actor: theClock };

/** Draws a rota when a post waits for one, and fills its empty seats with the next of the lot. */
export async function tendRotas(house: House): Promise<void> {
  const { database } = house;
  const posts = await idsBefore(database);
  if ((await listWaiting(database, posts)).length > 0) {
    await perform(house, fixRota, {}, byTheClock);
    await drawIfDue(house);
  }
  const tended = await listTended(database, posts, house.clock.now());
  await eachByItself(tended, ({ id }) => perform(house, tendRota, { id }, byTheClock));
}

/** Without the value that was promised, the lot waits. */
async function drawIfDue(house: House): Promise<void> {
  const rota = await findNewestRota(house.database);
  const isDue =
    rota !== undefined && rota.publicValue === undefined && rota.drawAt <= house.clock.now();
  if (!isDue) return;
  const value = await awaitPromisedValue(house, rota.promised);
  if (value !== undefined) await perform(house, drawRota, { id: rota.id, value }, byTheClock);
}

export const jobs: readonly Job[] = [
  { name: "social.tend-rota", ...SOON_AFTER_IT_IS_DUE, run: tendRotas },
  { name: "social.carry-posts", ...SOON_AFTER_IT_IS_DUE, run: keepPosting },
];
