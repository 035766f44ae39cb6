import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { byCount } from "../../../../platform/capacity.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import {
  mayInGoodStanding,
  noteTookPart,
  personWho,
  whyNotCounted,
} from "../../../membership/door.ts";
import { titleOf } from "../../../rulebook/door.ts";
import { namingPath } from "../../addresses.ts";
import { refusals, words } from "../../words.ts";
import { tellEnded } from "../letters.ts";
import { isStoppable, type Naming } from "../naming.ts";
import { hasStopped, lockNaming } from "../naming-queries.ts";
import { addStop, endNaming } from "../naming-store.ts";

interface Stopped {
  readonly naming: Naming;
  readonly personId: PersonId;
  readonly isLast: boolean;
}

/** A member says stop. Enough of them, and the appointment does not come about. */
export const stopNaming = defineAct({
  name: "appointments.stop",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const naming = await lockNaming(tx, id);
    if (naming === undefined) return refuse("not-found", refusals.refuse.noNaming);
    const notYet = await whyNotCounted(tx, actor, "stop", now);
    if (notYet !== undefined) return notYet;
    return { naming, hasStopped: await hasStopped(tx, id, personWho(actor).personId) };
  },
  decide: (facts, _input, { actor, now }): Stopped | Refusal => {
    const { naming } = facts;
    if (!isStoppable(naming, now)) return refuse("conflict", refusals.refuse.notWaiting);
    if (facts.hasStopped) return refuse("conflict", refusals.refuse.stoppedAlready);
    const isLast = naming.stops + 1 >= naming.stopNeeded;
    return { naming, personId: personWho(actor).personId, isLast };
  },
  save: async (tx, { naming, personId, isLast }, { house, now }) => {
    await addStop(tx, naming.id, personId, now);
    await noteTookPart(tx, personId, now);
    if (!isLast) return;
    await endNaming(tx, naming.id, "stopped", now);
    await tellEnded(tx, house, naming);
  },
  record: ({ naming, isLast }) =>
    isLast
      ? {
          act: "appointments.stop",
          by: byCount("members", naming.stopNeeded),
          on: namingPath(naming.id),
          says: words.record.stopped(titleOf(naming.office)),
          facts: { office: naming.office, needed: naming.stopNeeded },
        }
      : undefined,
});
