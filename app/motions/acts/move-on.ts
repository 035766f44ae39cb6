import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { byClock } from "../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { findBranch } from "../../branches/door.ts";
import { mayTheClock } from "../../membership/door.ts";
import { isStuck } from "../../record/door.ts";
import { motionPath } from "../addresses.ts";
import { openMotionBallot } from "../balloting.ts";
import { type ClockStep, decideClockStep, type Motion } from "../motion.ts";
import { lockMotion } from "../queries.ts";
import { endMotion } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Moved {
  readonly motion: Motion;
  readonly step: ClockStep;
}

/** The clock opens the ballot on a motion that enough members want decided, and ends one that too few want. */
export const moveOn = defineAct({
  name: "motions.move-on",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }) => {
    const motion = await lockMotion(tx, id);
    if (motion === undefined) return refuse("not-found", refusals.refuse.unknown);
    const branch = await findBranch(tx, motion.branchId);
    const isBranchThere = branch !== undefined && branch.endedAt === undefined;
    return { motion, isBranchThere, isUnsealed: await isStuck(tx) };
  },
  decide: ({ motion, isBranchThere, isUnsealed }, _input, { now }): Moved | Refusal => {
    const step = decideClockStep(motion, { isBranchThere, now });
    if (step === undefined) return refuse("conflict", refusals.refuse.notDue);
    // No ballot opens whose roll nobody can hold us to.
    const waits = step === "open-ballot" && isUnsealed;
    return waits ? refuse("conflict", refusals.refuse.notSealing) : { motion, step };
  },
  save: (tx, { motion, step }, { house, now }) =>
    step === "open-ballot"
      ? openMotionBallot(tx, house, motion)
      : endMotion(tx, motion.id, "lapsed", now),
  record: ({ motion, step }) =>
    // The ballot's own line says that it opened.
    step === "open-ballot"
      ? undefined
      : {
          act: "motions.move-on",
          by: byClock,
          on: motionPath(motion.id),
          says: words.record.lapsed(motion.branchId),
          facts: { branch: motion.branchId, wanted: motion.supporters, needed: motion.needed },
        },
});
