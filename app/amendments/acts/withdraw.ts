import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { mayTakePart, personWho } from "../../membership/door.ts";
import { whyNotLive, whyShut } from "../amendment.ts";
import { fallWith, saveFates } from "../deciding/resolving.ts";
import { theAmendment, type WithAll } from "../facts.ts";
import { idField } from "../fields.ts";
import { refusals } from "../words.ts";

/** Its mover takes an amendment back. */
export const withdraw = defineAct({
  name: "amendments.withdraw",
  input: v.object(idField),
  may: mayTakePart,
  facts: (tx, { id }) => theAmendment(tx, id),
  decide: (found, _input, { actor, now }): WithAll | Refusal => {
    if (found.amendment.movedBy !== personWho(actor).personId) {
      return refuse("not-allowed", refusals.refuse.notMover);
    }
    return whyShut(found.text, now) ?? whyNotLive(found.amendment) ?? found;
  },
  save: async (tx, { text, amendment, all }, context) => {
    await saveFates(tx, text, [{ amendment, state: "withdrawn", by: "mover" }], context);
    await fallWith(tx, text, amendment, all, context);
  },
});
