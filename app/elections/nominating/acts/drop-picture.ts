import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { findNominationOf } from "../nomination-queries.ts";
import { savePicture } from "../nomination-store.ts";

/** Takes one's picture away, whenever one likes: also after the election. */
export const dropPicture = defineAct({
  name: "elections.drop-picture",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }, { actor }) =>
    (await findNominationOf(tx, id, personWho(actor).personId)) ??
    refuse("conflict", refusals.refuse.notNamed),
  decide: (own) => own,
  save: (tx, { id }) => savePicture(tx, id, undefined),
});
