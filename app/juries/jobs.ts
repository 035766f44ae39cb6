import { type AnyAct, perform } from "../../platform/act.ts";
import { theClock } from "../../platform/actor.ts";
import type { House } from "../../platform/house.ts";
import { isRefusal } from "../../platform/refusal.ts";
import type { Job } from "../../platform/room.ts";
import { eachByItself } from "../../platform/work/jobs.ts";
import { awaitPromisedValue } from "../record/door.ts";
import type { Challenge } from "./challenge.ts";
import { lapse } from "./challenges/acts/lapse.ts";
import { leaveAsIs } from "./challenges/acts/leave-as-is.ts";
import { stand } from "./challenges/acts/stand.ts";
import { draw } from "./lot/acts/draw.ts";
import { listInState, listToUndo } from "./queries.ts";
import { replace } from "./seats/acts/replace.ts";
import { close } from "./verdicts/acts/close.ts";
import { undo } from "./verdicts/acts/undo.ts";

const byTheClock =
  (house: House, act: AnyAct) =>
  ({ id }: Pick<Challenge, "id">) =>
    perform(house, act, { id }, { actor: theClock });

/** Ends what too few have challenged. */
async function lapseDue(house: House): Promise<void> {
  const now = house.clock.now();
  const open = await listInState(house.database, "open");
  const due = open.filter(({ closesAt }) => closesAt <= now);
  await eachByItself(due, byTheClock(house, lapse));
}

/** Fixes the pools of those that enough members have joined. */
export async function standDue(house: House): Promise<void> {
  const standing = await listInState(house.database, "standing");
  await eachByItself(
    standing.filter(({ lot }) => lot === undefined),
    byTheClock(house, stand),
  );
}

/** Draws every jury whose time has come and whose public value is there. Without the value it waits. */
async function drawDue(house: House): Promise<void> {
  const now = house.clock.now();
  const standing = await listInState(house.database, "standing");
  await eachByItself(standing, async ({ id, lot }) => {
    if (lot === undefined || now < lot.drawAt || lot.poolSize === 0) return;
    const value = await awaitPromisedValue(house, lot.promised);
    if (value !== undefined) await perform(house, draw, { id, value }, { actor: theClock });
  });
}

/** Keeps juries whole, and ends those that are done. */
async function tendJuries(house: House): Promise<void> {
  const sitting = await listInState(house.database, "sitting");
  await eachByItself(sitting, byTheClock(house, replace));
  const standing = await listInState(house.database, "standing");
  const empty = standing.filter(({ lot }) => lot?.poolSize === 0);
  await eachByItself([...sitting, ...empty], byTheClock(house, close));
}

/** Does what verdicts ask for. A process that died after a verdict left it to the next. */
async function undoDue(house: House): Promise<void> {
  const due = await listToUndo(house.database);
  await eachByItself(due, async (id) => {
    const outcome = await perform(house, undo, { id }, { actor: theClock });
    if (!isRefusal(outcome)) return;
    const left = { id, says: outcome.says };
    await perform(house, leaveAsIs, left, { actor: theClock });
  });
}

/** In the order in which one leads to the next, so that a missed day is caught up in one go. */
async function tendAll(house: House): Promise<void> {
  await eachByItself([lapseDue, standDue, drawDue, tendJuries, undoDue], (work) => work(house));
}

export const jobs: readonly Job[] = [
  { name: "juries.tend", cron: "* * * * *", everySeconds: 5, run: tendAll },
];
