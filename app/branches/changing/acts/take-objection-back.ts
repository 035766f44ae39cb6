import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { refusals } from "../../words.ts";
import { hasObjected, lockChange, removeObjections } from "../change-store.ts";

/** Objects no longer, as long as it is not over. */
export const takeObjectionBack = defineAct({
  name: "branches.take-objection-back",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }, { actor }) => {
    const change = await lockChange(tx, id);
    if (change === undefined) return refuse("not-found", refusals.change.unknown);
    const { personId } = personWho(actor);
    return { change, personId, has: await hasObjected(tx, id, personId) };
  },
  decide: ({ change, personId, has }) => {
    if (change.state !== "notice") return refuse("conflict", refusals.change.over);
    return has ? { id: change.id, personId } : refuse("conflict", refusals.change.notYet);
  },
  save: (tx, { id, personId }) => removeObjections(tx, id, personId),
});
