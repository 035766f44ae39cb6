import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { maybeTick } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../standing/may.ts";
import { type Details, saveDetails } from "../../standing/store.ts";
import { aboutField, nameField, postcodeField } from "../fields.ts";

/** Changes what somebody's own record says, but for the address that they sign in with. */
export const changeDetails = defineAct({
  name: "membership.change-details",
  input: v.object({
    name: nameField,
    postcode: postcodeField,
    about: aboutField,
    listed: maybeTick,
    adult: maybeTick,
  }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, { listed, adult, ...details }): Details => ({
    ...details,
    isListed: listed,
    isAdult: adult,
  }),
  save: (tx, details, { actor }) => saveDetails(tx, personWho(actor).personId, details),
});
