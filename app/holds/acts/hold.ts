import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { itemNumber, oneOf } from "../../../platform/text/fields.ts";
import { findCovered, findProposal, lockHoldable } from "../../proposals/door.ts";
import { rulesInForce } from "../../rulebook/door.ts";
import { GROUNDS, type HeldThing } from "../hold.ts";
import { decideHolding, type Holding, lineOf, saveHolding } from "../holding.ts";
import { listHolds } from "../queries.ts";
import { words } from "../words.ts";
import { free } from "./free.ts";

const thing = (id: number): HeldThing => ({ kind: "proposal", id });

/** Holds a proposal for some days: nothing can be done with it, and everybody sees why and until when. */
export const hold = defineAct({
  name: "holds.hold",
  power: "hold-item",
  input: v.object({ proposal: itemNumber, ground: oneOf(GROUNDS, () => words.fields.ground) }),
  undo: { act: free, input: ({ proposal }) => ({ proposal: String(proposal) }) },
  // Whoever wrote it neither asks for this nor turns a key.
  about: ({ authors }: Holding) => authors,
  evidence: async (db, { proposal }) => {
    const text = (await findCovered(db, proposal)) ?? (await findProposal(db, proposal));
    if (text === undefined) return [];
    const { title, titleCy, problem, body, effects } = words.evidence;
    return [
      { label: title, says: text.title },
      ...(text.titleCy === undefined ? [] : [{ label: titleCy, says: text.titleCy }]),
      { label: problem, says: text.problem },
      { label: body, says: text.body },
      ...(text.effects === undefined ? [] : [{ label: effects, says: text.effects }]),
    ];
  },
  may: () => undefined,
  facts: async (tx, { proposal }) => ({
    held: await lockHoldable(tx, proposal),
    holds: await listHolds(tx, thing(proposal)),
    rules: await rulesInForce(tx),
  }),
  decide: (facts, { proposal, ground }) => decideHolding(facts, { of: thing(proposal), ground }),
  save: saveHolding,
  record: (holding, { actor }) => ({ act: "holds.hold", ...lineOf(holding, actor) }),
});
