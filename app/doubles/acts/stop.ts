import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { lineField } from "../../../platform/text/fields.ts";
import type { Pair } from "../pair.ts";
import { dropPair, findPairToStop, listPairsOf } from "../store.ts";
import { refusals, words } from "../words.ts";

/**
 * Two accounts stay two: said by the reader of either mailbox by the link in their letter, or by whoever is signed in as one
 * of them. Also where two keys asked for it: two people with one name must not be made one.
 */
export const stop = defineAct({
  name: "doubles.stop",
  input: v.object({ key: v.optional(lineField(() => words.key, { most: 100 })) }),
  may: () => undefined,
  facts: async (tx, { key }, { actor }) => {
    if (key !== undefined) return (await findPairToStop(tx, hashOfSecret(key))) ?? nothing();
    if (actor.kind !== "person") return refuse("not-signed-in", refusals.signIn);
    return (await listPairsOf(tx, [actor.personId]))[0] ?? nothing();
  },
  decide: (pair: Pair) => pair,
  save: async (tx, pair) => ((await dropPair(tx, pair)) ? undefined : nothing()),
});

const nothing = () => refuse("not-found", refusals.nothingToStop);
