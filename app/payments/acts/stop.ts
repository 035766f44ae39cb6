import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { endMethodsOf, listMethodsOf } from "../method-store.ts";
import { refusals } from "../words.ts";

/** Nothing is collected any more; what is chosen and paid for stands. The provider is asked to cancel it, until it says so. */
export const stop = defineAct({
  name: "payments.stop",
  input: v.object({}),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => {
    const { personId } = personWho(actor);
    return { personId, methods: await listMethodsOf(tx, personId) };
  },
  decide: ({ personId, methods }) =>
    methods.some(({ state }) => state !== "ending")
      ? { personId }
      : refuse("conflict", refusals.refuse.nothingToStop),
  save: (tx, { personId }, { now }) => endMethodsOf(tx, personId, now),
});
