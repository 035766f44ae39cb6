import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { maySignedIn, personWho } from "../../membership/door.ts";
import { endLinkOf, findLinkOf } from "../link-store.ts";
import { refusals } from "../words.ts";

/** Unlinks one's own account. Its roles are taken within a minute, and then its number is kept no longer. */
export const unlink = defineAct({
  name: "chat.unlink",
  input: v.object({}),
  may: maySignedIn,
  facts: async (tx, _input, { actor }) => {
    const { personId } = personWho(actor);
    return { personId, isLinked: (await findLinkOf(tx, personId)) !== undefined };
  },
  decide: ({ personId, isLinked }) =>
    isLinked ? { personId } : refuse("conflict", refusals.refuse.notLinked),
  save: (tx, { personId }, { now }) => endLinkOf(tx, personId, now),
});
