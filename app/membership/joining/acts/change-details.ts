import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Refusal } from "../../../../platform/refusal.ts";
import { maybeTick } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import type { MemberLocated } from "../../announcements.ts";
import { maySignedIn, personWho } from "../../standing/may.ts";
import { findDetails } from "../../standing/queries.ts";
import { type Details, saveDetails } from "../../standing/store.ts";
import { detailsIn } from "../details.ts";
import { aboutField, nameField, postcodeField } from "../fields.ts";

interface Changed {
  readonly details: Details;
  /** Is their postcode another? */
  readonly moves: boolean;
}

/** Changes what somebody's own record says, but for the address that they sign in with. */
export const changeDetails = defineAct({
  name: "membership.change-details",
  input: v.object({
    name: nameField,
    postcode: postcodeField,
    about: aboutField,
    listed: maybeTick,
    adult: maybeTick,
    seen: seenField,
  }),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    present: await findDetails(tx, personWho(actor).personId),
  }),
  decide: ({ present }, { seen, listed, adult, ...texts }): Changed | Refusal => {
    const details = { ...texts, isListed: listed };
    const overtaken = whyOvertaken(present && detailsIn(present), detailsIn(details), seen);
    const moves = details.postcode !== present?.postcode;
    return overtaken ?? { details: { ...details, isAdult: adult }, moves };
  },
  save: (tx, { details }, { actor }) => saveDetails(tx, personWho(actor).personId, details),
  announce: ({ moves }, { actor }): readonly MemberLocated[] =>
    moves ? [{ name: "membership.located", personId: personWho(actor).personId }] : [],
});
