import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { lineField, mustTick, oneOf } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { mayTakePart, personWho } from "../../../membership/door.ts";
import { findReference } from "../../dues/dues-queries.ts";
import { giveReference } from "../../dues/references.ts";
import { refusals, words } from "../../words.ts";
import { LIVING_DONORS } from "../gift.ts";
import { saveDonor } from "../gift-store.ts";
import { LEAST_OF_ADDRESS } from "../limits.ts";

/** Says that one wants to give, as whom, and that one may: then one is shown how. It begins no payment. */
export const give = defineAct({
  name: "money.give",
  input: v.object({
    kind: oneOf(LIVING_DONORS, () => words.gifts.fields.kind),
    name: lineField(() => words.gifts.fields.name, { most: 120 }),
    address: lineField(() => words.gifts.fields.address, { most: 200, least: LEAST_OF_ADDRESS }),
    own: mustTick(() => words.gifts.fields.own),
  }),
  may: mayTakePart,
  facts: async (tx, _input, { actor }) => ({
    reference: await findReference(tx, personWho(actor).personId, "gift"),
  }),
  decide: ({ reference }, { kind, name, address }, { actor, now }) =>
    kind === "individual"
      ? {
          personId: personWho(actor).personId,
          ...{ name, address, on: dayOf(now), hasReference: reference !== undefined },
        }
      : refuse("not-allowed", refusals.gifts.refuse.onlyPeople, "kind"),
  save: async (tx, { personId, name, address, on, hasReference }, { now }) => {
    await saveDonor(tx, personId, { name, address }, on);
    if (!hasReference) await giveReference(tx, personId, now, "gift");
  },
});
