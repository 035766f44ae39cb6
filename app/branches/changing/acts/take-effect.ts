import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { byClock } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { changePath } from "../../addresses.ts";
import { listPlacesAround } from "../../belonging/where.ts";
import { findByPlaces, findNamed, lockBranch } from "../../queries.ts";
import { lockTree } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { type Change, type ChangeFacts, whyNotChange } from "../change.ts";
import { endChange, findHeight, isBeingTold, lockChange } from "../change-store.ts";
import { carryOut } from "../effect.ts";

interface Effect {
  readonly change: Change;
  readonly facts: ChangeFacts;
  /** Can it be done still, as things are now? */
  readonly isStillPossible: boolean;
}

/** The clock does what a branch's members did not stop. */
export const takeEffect = defineAct({
  name: "branches.take-effect",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { now }) => {
    await lockTree(tx);
    const change = await lockChange(tx, id);
    if (change === undefined) return refuse("not-found", refusals.change.unknown);
    const facts = await factsNow(tx, change, now);
    if (facts === undefined) return refuse("not-found", refusals.unknown);
    return { change, facts, isBeingTold: await isBeingTold(tx, id) };
  },
  decide: ({ change, facts, isBeingTold: waits }, _input, { now }): Effect | Refusal => {
    if (change.state !== "notice" || now < change.takesEffectAt) {
      return refuse("conflict", refusals.change.notDue);
    }
    if (waits) return refuse("conflict", refusals.change.notTold);
    return { change, facts, isStillPossible: whyNotChange(change, facts) === undefined };
  },
  save,
  record: ({ change: { id, what, branchId, into, concerned }, isStillPossible }) => ({
    act: isStillPossible ? "branches.take-effect" : "branches.lapse-change",
    by: byClock,
    on: changePath(id),
    says: isStillPossible ? words.record.done(id) : words.record.lapsed(id),
    facts: { change: id, what, branch: branchId, into, concerned },
  }),
});

async function factsNow(tx: Tx, change: Change, now: Date): Promise<ChangeFacts | undefined> {
  const branch = await lockBranch(tx, change.branchId);
  if (branch === undefined) return undefined;
  const { name, placeCode } = change;
  const around = placeCode === undefined ? [] : await listPlacesAround(tx, placeCode, dayOf(now));
  const atPlace = placeCode === undefined ? new Map() : await findByPlaces(tx, [placeCode]);
  const isNamed = name !== undefined && (await findNamed(tx, name)) !== undefined;
  return {
    branch,
    into: change.into === undefined ? undefined : await lockBranch(tx, change.into),
    height: await findHeight(tx, branch.id),
    isPart: branch.placeCodes.some((code) => around.includes(code)),
    isTaken: isNamed || atPlace.size > 0,
  };
}

async function save(
  tx: Tx,
  { change, facts, isStillPossible }: Effect,
  { house, now }: ActContext,
): Promise<void> {
  if (isStillPossible) await carryOut(tx, house, { change, facts }, now);
  await endChange(tx, change, isStillPossible ? "done" : "lapsed", now);
}
