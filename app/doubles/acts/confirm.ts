import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { lineField } from "../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { beginPair, factsOfTwo } from "../beginning.ts";
import { decideJoining, type Pair, whyNotJoin } from "../pair.ts";
import { dropAsked, lockAsked } from "../store.ts";
import { refusals, words } from "../words.ts";

/**
 * Shows that both mailboxes are one person's: signed in with one, by the link that went to the other. They become one
 * some days later: whoever reads a mailbox once must not take somebody's membership before they can say no.
 */
export const confirm = defineAct({
  name: "doubles.confirm",
  input: v.object({ key: lineField(() => words.key, { most: 100 }) }),
  may: maySignedIn,
  facts: async (tx, { key }, { actor, house, now }) => {
    const asked = await lockAsked(tx, hashOfSecret(key));
    const isTheirs = asked?.kept === personWho(actor).personId;
    if (!isTheirs || asked?.other === undefined) return refuse("not-found", refusals.unknown);
    if (asked.expiresAt <= now) return refuse("gone", refusals.unknown);
    const ids = { kept: asked.kept, other: asked.other };
    return { ids, ...(await factsOfTwo(tx, house, ids, now)) };
  },
  decide: ({ ids, rules, ...two }, _input, { now }): Pair | Refusal =>
    whyNotJoin(two) ?? {
      ...ids,
      request: undefined,
      joinsAt: decideJoining(undefined, rules, now),
    },
  save: async (tx, pair, { house, now }) => {
    await dropAsked(tx, pair.kept);
    return beginPair(tx, house, pair, now);
  },
});
