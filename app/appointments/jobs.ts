import { perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { type Job, SOON_AFTER_IT_IS_DUE } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { awaitPromisedValue, type FindValue } from "../record/door.ts";
import { officesToFill, planOf } from "../rulebook/door.ts";
import { drawLot } from "./lots/acts/draw-lot.ts";
import { fix } from "./lots/acts/fix-lot.ts";
import { openLot } from "./lots/acts/open-lot.ts";
import { tendLot } from "./lots/acts/tend-lot.ts";
import type { Lot } from "./lots/lot.ts";
import { listLotsUnderWay } from "./lots/lot-queries.ts";
import { moveOn } from "./naming/acts/move-on.ts";
import { listOpenNamings } from "./naming/naming-queries.ts";

const byTheClock = { actor: theClock };

/** Opens what is due. An office that wants nobody refuses, and nothing is written. */
async function openDue(house: House): Promise<void> {
  const byLot = officesToFill().filter((office) => planOf(office).filledBy === "lot");
  await eachByItself(byLot, (office) => perform(house, openLot, { office }, byTheClock));
}

async function tendLots(house: House, findValue: FindValue): Promise<void> {
  const now = house.clock.now();
  const underWay = await listLotsUnderWay(house.database);
  await eachByItself(underWay, async (lot) => {
    await perform(house, tendLot, { id: lot.id }, byTheClock);
    if (lot.state === "open" && lot.closesAt <= now) {
      await perform(house, fix, { id: lot.id }, byTheClock);
    }
    await drawIfDue(house, lot, findValue);
  });
}

/** Without the value that was promised, the lot waits. */
async function drawIfDue(
  house: House,
  { id, state, pool }: Lot,
  findValue: FindValue,
): Promise<void> {
  if (state !== "fixed" || pool === undefined || house.clock.now() < pool.drawAt) return;
  const value = await findValue(house, pool.promised);
  if (value !== undefined) await perform(house, drawLot, { id, value }, byTheClock);
}

async function tendNamings(house: House): Promise<void> {
  const open = await listOpenNamings(house.database);
  await eachByItself(open, ({ id }) => perform(house, moveOn, { id }, byTheClock));
}

/** @param findValue a demonstration's past has no seal yet, and takes its public values otherwise */
export async function tendAppointmentsWith(house: House, findValue: FindValue): Promise<void> {
  await eachByItself([openDue, tendLots, tendNamings], (work) => work(house, findValue));
}

export const tendAppointments = (house: House): Promise<void> =>
  tendAppointmentsWith(house, awaitPromisedValue);

export const jobs: readonly Job[] = [
  { name: "appointments.tend", ...SOON_AFTER_IT_IS_DUE, run: tendAppointments },
];
