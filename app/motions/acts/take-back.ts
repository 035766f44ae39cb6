import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { type Motion, whyNotGathering } from "../motion.ts";
import { lockMotion } from "../queries.ts";
import { removeSupport } from "../store.ts";
import { refusals } from "../words.ts";

/** No longer wants a motion decided. */
export const takeBack = defineAct({
  name: "motions.take-back",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }) =>
    (await lockMotion(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (motion, _input, { now }): Motion | Refusal => whyNotGathering(motion, now) ?? motion,
  save: async (tx, { id }, { actor }) =>
    (await removeSupport(tx, id, personWho(actor).personId))
      ? undefined
      : refuse("conflict", refusals.refuse.notSupported),
});
