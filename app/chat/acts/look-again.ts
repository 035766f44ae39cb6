import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { mayTakePart, personWho } from "../../membership/door.ts";
import { findLinkOf, lookAgainAt } from "../link-store.ts";
import { refusals } from "../words.ts";

/** Has come to the server by now, or lacks a role: it is looked at anew within a minute, and not only at night. */
export const lookAgain = defineAct({
  name: "chat.look-again",
  input: v.object({}),
  may: mayTakePart,
  facts: async (tx, _input, { actor }) => {
    const { personId } = personWho(actor);
    return { personId, isLinked: (await findLinkOf(tx, personId)) !== undefined };
  },
  decide: ({ personId, isLinked }) =>
    isLinked ? { personId } : refuse("conflict", refusals.refuse.notLinked),
  save: (tx, { personId }) => lookAgainAt(tx, personId),
});
