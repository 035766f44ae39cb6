import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { findNewcomer, saveStopped } from "../newcomer-store.ts";
import { refusals } from "../words.ts";

/** Wants one's first letters again. What is past by then is not written any more. */
export const start = defineAct({
  name: "first-letters.start",
  input: v.object({}),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => ({
    newcomer: await findNewcomer(tx, personWho(actor).personId, { isHeld: true }),
  }),
  decide: ({ newcomer }) =>
    newcomer?.stoppedAt === undefined ? refuse("conflict", refusals.notStopped) : newcomer,
  save: (tx, { personId }) => saveStopped(tx, personId, undefined),
});
