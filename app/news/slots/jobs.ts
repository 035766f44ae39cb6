import { perform } from "../../../platform/act.ts";
import { theClock } from "../../../platform/actor.ts";
import type { House } from "../../../platform/house.ts";
import { eachByItself } from "../../../platform/work/jobs.ts";
import { awaitPromisedValue } from "../../record/door.ts";
import { drawSlot } from "./acts/draw-slot.ts";
import { fixSlot } from "./acts/fix-slot.ts";
import { tendSlot } from "./acts/tend-slot.ts";
import { listSlots } from "./slot-queries.ts";

const byTheClock = { actor: theClock };

/** This week's and the next one's. */
const TENDED = 2;

/** Draws next week's writer among those who offered, and asks the next of the lot where one says no. */
export async function tendSlots(house: House): Promise<void> {
  await perform(house, fixSlot, {}, byTheClock);
  const slots = await listSlots(house.database, TENDED);
  await eachByItself(slots, async ({ id, publicValue, drawAt, promised }) => {
    if (publicValue !== undefined) await perform(house, tendSlot, { id }, byTheClock);
    else if (drawAt <= house.clock.now()) {
      // Without the value that was promised, the lot waits.
      const value = await awaitPromisedValue(house, promised);
      if (value !== undefined) await perform(house, drawSlot, { id, value }, byTheClock);
    }
  });
}
