import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { lockFounding, removePledge } from "../founding-store.ts";

/** Takes a pledge back, as long as the branch is not founded. */
export const takePledgeBack = defineAct({
  name: "branches.take-pledge-back",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }) =>
    (await lockFounding(tx, id)) ?? refuse("not-found", refusals.founding.unknown),
  decide: (founding, _input, { actor }) =>
    founding.state === "open"
      ? { id: founding.id, personId: personWho(actor).personId }
      : refuse("conflict", refusals.founding.over),
  save: async (tx, { id, personId }) =>
    (await removePledge(tx, id, personId))
      ? undefined
      : refuse("conflict", refusals.founding.noPledge),
});
