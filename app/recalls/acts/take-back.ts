import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { hasSupported, lockRecall } from "../queries.ts";
import { isGathering } from "../recall.ts";
import { removeSupport } from "../store.ts";
import { refusals } from "../words.ts";

/** Takes one's support back, as long as the number is not full. */
export const takeBack = defineAct({
  name: "recalls.take-back",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }, { actor }) => {
    const recall = await lockRecall(tx, id);
    if (recall === undefined) return refuse("not-found", refusals.refuse.unknown);
    const { personId } = personWho(actor);
    return { recall, personId, isSupporting: await hasSupported(tx, id, personId) };
  },
  decide: ({ recall, personId, isSupporting }, _input, { now }) => {
    if (!isSupporting) return refuse("conflict", refusals.refuse.notSupported);
    return isGathering(recall, now)
      ? { recall, personId }
      : refuse("conflict", refusals.refuse.notGathering);
  },
  save: (tx, { recall, personId }) => removeSupport(tx, recall.id, personId),
});
