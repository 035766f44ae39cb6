import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { saveOffer } from "../../store.ts";

/** Says that one would host a weekly discussion when it is one's turn; or takes that back. */
export const offerToHost = defineAct({
  name: "meetings.offer-to-host",
  input: v.object({ offers: yesOrNoField }),
  may: mayInGoodStanding,
  facts: () => ({}),
  decide: (_facts, { offers }, { actor }) => ({
    personId: personWho(actor).personId,
    offers: offers === "yes",
  }),
  save: async (tx, { personId, offers }, { now }) => {
    await saveOffer(tx, personId, offers, now);
    await noteTookPart(tx, personId, now);
  },
});
