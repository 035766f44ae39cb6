import { perform } from "../../../platform/act.ts";
import { theClock } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { eachByItself } from "../../../platform/work/jobs.ts";
import { findPromisedValue } from "../../record/door.ts";
import { drawRota } from "./acts/draw-rota.ts";
import { fixRota } from "./acts/fix-rota.ts";
import { tendRota } from "./acts/tend-rota.ts";
import { findNewestRota, listPostsWaiting, listTended } from "./rota-queries.ts";

const byTheClock = { actor: theClock };

/** Draws a rota when a post waits for one, and fills its empty seats with the next of the lot. */
export async function tendRotas(house: House): Promise<void> {
  const { database } = house;
  if ((await listPostsWaiting(database)).length > 0) {
    await perform(house, fixRota, {}, byTheClock);
    await drawIfDue(house);
  }
  const tended = await listTended(database, house.clock.now());
  await eachByItself(tended, ({ id }) => perform(house, tendRota, { id }, byTheClock));
}

/** Without the value that was promised, the lot waits. */
async function drawIfDue(house: House): Promise<void> {
  const rota = await findNewestRota(house.database);
  const isDue =
    rota !== undefined && rota.publicValue === undefined && rota.drawAt <= house.clock.now();
  if (!isDue) return;
  const value = await findPromisedValue(house, rota.promised);
  if (value !== undefined) await perform(house, drawRota, { id: rota.id, value }, byTheClock);
}
