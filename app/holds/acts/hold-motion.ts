import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { findCoveredMotion, findMotion, lockHoldableMotion } from "../../motions/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { GROUNDS, type HeldThing } from "../hold.ts";
import { decideHolding, type Holding, lineOf, saveHolding } from "../holding.ts";
import { listHolds } from "../queries.ts";
import { words } from "../words.ts";
import { freeMotion } from "./free-motion.ts";

const thing = (id: number): HeldThing => ({ kind: "motion", id });

/** Holds a motion of a branch for some days, before the branch votes on it: the same limits as for a proposal. */
export const holdMotion = defineAct({
  name: "holds.hold-motion",
  power: "hold-item",
  input: v.object({ motion: itemNumber, ground: oneOf(GROUNDS, () => words.fields.ground) }),
  undo: { act: freeMotion, input: ({ motion }) => ({ motion: String(motion) }) },
  // Whoever put it neither asks for this nor turns a key.
  about: ({ authors }: Holding) => authors,
  evidence: async (db, { motion }) => {
    const text = (await findCoveredMotion(db, motion)) ?? (await findMotion(db, motion));
    if (text === undefined) return [];
    return [
      { label: words.evidence.title, says: text.title },
      { label: words.evidence.motion, says: text.body },
    ];
  },
  may: () => undefined,
  facts: async (tx, { motion }) => ({
    held: await lockHoldableMotion(tx, motion),
    holds: await listHolds(tx, thing(motion)),
    rules: await rulesInForce(tx),
  }),
  decide: (facts, { motion, ground }) => decideHolding(facts, { of: thing(motion), ground }),
  save: saveHolding,
  record: (holding, { actor }) => ({ act: "holds.hold-motion", ...lineOf(holding, actor) }),
});
