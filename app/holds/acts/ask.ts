import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { itemNumber, oneOf, textField } from "../../../platform/fields.ts";
import { isRefusal, type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../membership/door.ts";
import { whyNotHoldable } from "../../proposals/door.ts";
import { decideFirstKey, GROUNDS, isWaiting } from "../hold.ts";
import { listHolds } from "../queries.ts";
import { addHold, type NewHold } from "../store.ts";
import { words } from "../words.en.ts";

/** Turns the first of two keys. Nothing is held yet. */
export const ask = defineAct({
  name: "holds.ask",
  input: v.object({
    proposal: itemNumber,
    ground: oneOf(GROUNDS, words.fields.ground),
    reason: textField(words.fields.reason, { most: 1000, least: 10 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { proposal }) => ({
    whyNot: await whyNotHoldable(tx, proposal),
    holds: await listHolds(tx, proposal),
  }),
  decide: ({ whyNot, holds }, { proposal, ground, reason }, { actor, now }): NewHold | Refusal => {
    const person = personWho(actor);
    const body = decideFirstKey(person);
    if (isRefusal(body)) return body;
    if (whyNot !== undefined) return whyNot;
    if (holds.some((hold) => isWaiting(hold, now))) return refuse("conflict", words.refuse.waiting);
    // Else two keys could hold a proposal for ever, a week at a time.
    const wasHeld = holds.some((hold) => hold.confirmedAt !== undefined && hold.ground === ground);
    if (wasHeld) return refuse("conflict", words.refuse.heldBefore);
    return { proposalId: proposal, ground, reason, askedBy: person.personId, askedBody: body };
  },
  save: (tx, hold, { now }) => addHold(tx, hold, now),
});
