import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import { byClock } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { forgetExpected } from "../../ballots/door.ts";
import { mayTheClock } from "../../membership/door.ts";
import { holdsNow, titleOf } from "../../offices/door.ts";
import { isStuck } from "../../record/door.ts";
import { recallPath } from "../addresses.ts";
import { openRecallBallot } from "../balloting.ts";
import { lockRecall } from "../queries.ts";
import { type ClockStep, decideClockStep, type Recall } from "../recall.ts";
import { endRecall } from "../store.ts";
import { refusals, words } from "../words.ts";

interface Moved {
  readonly recall: Recall;
  readonly step: ClockStep;
}

/** The clock ends a recall that too few asked for, or whose office has ended, and opens the ballot of any other. */
export const moveOn = defineAct({
  name: "recalls.move-on",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }, { now }) => {
    const recall = await lockRecall(tx, id);
    if (recall === undefined) return refuse("not-found", refusals.refuse.unknown);
    const { personId, office } = recall;
    const isHeld = personId !== undefined && (await holdsNow(tx, { personId, office }, now));
    return { recall, isHeld, isUnsealed: await isStuck(tx) };
  },
  decide: ({ recall, isHeld, isUnsealed }, _input, { now }): Moved | Refusal => {
    const step = decideClockStep(recall, isHeld, now);
    if (step === undefined) return refuse("conflict", refusals.refuse.notDue);
    // No ballot opens whose roll nobody can hold us to.
    const waits = step === "open-ballot" && isUnsealed;
    return waits ? refuse("conflict", refusals.refuse.notSealing) : { recall, step };
  },
  save,
  record: ({ recall, step }) =>
    // The ballot's own line says that it opened.
    step === "open-ballot"
      ? undefined
      : {
          act: "recalls.move-on",
          by: byClock,
          on: recallPath(recall.id),
          says: words.record.ended[step](titleOf(recall.office)),
          facts: { office: recall.office, support: recall.supportCount, needed: recall.needed },
        },
});

async function save(tx: Tx, { recall, step }: Moved, { house, now }: ActContext): Promise<void> {
  if (step === "open-ballot") return openRecallBallot(tx, house, recall);
  await endRecall(tx, recall.id, step === "lapse" ? "lapsed" : "moot", now);
  await forgetExpected(tx, recallPath(recall.id));
}
