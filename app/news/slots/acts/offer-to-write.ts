import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { oneOf } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { words } from "../../words.ts";
import { saveOffer } from "../slot-store.ts";

interface Offered {
  readonly personId: PersonId;
  readonly isOffered: boolean;
}

/** A member offers to write the week's column when the lot falls on them, or offers it no longer. */
export const offerToWrite = defineAct({
  name: "news.offer-to-write",
  input: v.object({ offers: oneOf(["yes", "no"], () => words.slots.chooseOffer) }),
  may: mayInGoodStanding,
  facts: () => undefined,
  decide: (_facts, { offers }, { actor }): Offered => ({
    personId: personWho(actor).personId,
    isOffered: offers === "yes",
  }),
  save: async (tx, { personId, isOffered }, { now }) => {
    await saveOffer(tx, personId, isOffered, now);
    await noteTookPart(tx, personId, now);
  },
});
