import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { openFacts } from "../../in-stall.ts";
import { listPhones } from "../contact-queries.ts";
import { addContactLook } from "../contact-store.ts";

/** Shows whoever runs a stall the numbers that people left to be rung at. Each look is written down. */
export const lookAtContacts = defineAct({
  name: "canvass.look-at-contacts",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, context) => {
    const open = await openFacts(tx, id, context);
    if (isRefusal(open)) return open;
    return { ...open, phones: await listPhones(tx, open.asking.id, context.now) };
  },
  decide: ({ event, asking, phones }, _, { actor }) => {
    const { personId } = personWho(actor);
    return { event, phones, askingId: asking.id, personId };
  },
  save: (tx, look, { now }) => addContactLook(tx, look, now),
});
