import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { proposalPath } from "../../../proposals/addresses.ts";
import { baseField, sharedTextField } from "../fields.ts";
import { whyNotWrite } from "../may.ts";
import { type HeldText, holdText, mergeInto, storeHeld } from "../the-text.ts";

interface Saved {
  readonly held: HeldText;
  readonly text: string;
}

/** Saves the text from a plain box: what its writer changed is merged into what the others wrote meanwhile. */
export const saveText = defineAct({
  name: "drafting.save-text",
  input: v.object({ id: itemNumber, base: baseField, text: sharedTextField }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => holdText(tx, proposalPath(id), context),
  decide: (held, { base, text }, { actor }): Saved | Refusal => {
    const refusal = whyNotWrite(actor, held.at);
    if (refusal !== undefined) return refusal;
    const merged = mergeInto(held.stands, { base, text });
    return isRefusal(merged) ? merged : { held, text: merged };
  },
  save: async (tx, { held, text }, { actor, now }) => {
    await storeHeld(tx, held, text, now);
    await noteTookPart(tx, personWho(actor).personId, now);
  },
});
