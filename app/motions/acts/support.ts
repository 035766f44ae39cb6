import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart } from "../../membership/door.ts";
import { votingFacts } from "../facts.ts";
import { type Motion, whyNotGathering } from "../motion.ts";
import { isSupporting } from "../queries.ts";
import { addSupport } from "../store.ts";
import { refusals } from "../words.ts";

interface Supported {
  readonly motion: Motion;
  readonly personId: PersonId;
}

/** Wants a motion decided by the branch. With enough of them the clock opens the ballot. */
export const support = defineAct({
  name: "motions.support",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const facts = await votingFacts(tx, id, context);
    if (isRefusal(facts)) return facts;
    return { ...facts, has: await isSupporting(tx, id, facts.personId) };
  },
  decide: ({ motion, personId, has }, _input, { now }): Supported | Refusal => {
    const refusal = whyNotGathering(motion, now);
    if (refusal !== undefined) return refusal;
    return has ? refuse("conflict", refusals.refuse.supportedAlready) : { motion, personId };
  },
  save: async (tx, { motion, personId }, { now }) => {
    await addSupport(tx, motion.id, personId, now);
    await noteTookPart(tx, personId, now);
  },
});
