import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, uuidField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding } from "../../../membership/door.ts";
import { openFacts } from "../../in-stall.ts";
import { refusals } from "../../words.ts";
import { dropPhone } from "../contact-store.ts";

/** Deletes a number to ring: its owner said so on the phone, or was told what became of it. */
export const dropContact = defineAct({
  name: "canvass.drop-contact",
  input: v.object({ id: itemNumber, contact: uuidField }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const open = await openFacts(tx, id, context);
    return isRefusal(open) ? open : { askingId: open.asking.id };
  },
  decide: ({ askingId }, { contact: id }) => ({ askingId, id }),
  save: async (tx, contact) =>
    (await dropPhone(tx, contact)) ? undefined : refuse("not-found", refusals.unknownContact),
});
