import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { itemNumber } from "../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import type { Motion } from "../motion.ts";
import { lockMotion } from "../queries.ts";
import { endMotion } from "../store.ts";
import { refusals } from "../words.ts";

/** Whoever put a motion takes it back, before the branch votes on it. */
export const withdraw = defineAct({
  name: "motions.withdraw",
  input: v.object({ id: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { id }) =>
    (await lockMotion(tx, id)) ?? refuse("not-found", refusals.refuse.unknown),
  decide: (motion, _input, { actor }): Motion | Refusal => {
    if (motion.movedBy !== personWho(actor).personId)
      return refuse("not-allowed", refusals.refuse.notYours);
    if (motion.state === "gathering") return motion;
    const { held, notGathering } = refusals.refuse;
    return refuse("conflict", motion.state === "held" ? held : notGathering);
  },
  save: (tx, { id }, { now }) => endMotion(tx, id, "withdrawn", now),
});
