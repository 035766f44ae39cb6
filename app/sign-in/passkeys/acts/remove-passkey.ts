import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { postToOwner } from "../../codes/letters.ts";
import { passkeyIdField } from "../../fields.ts";
import { refusals, words } from "../../words.ts";
import { removePasskey as dropPasskey } from "../store.ts";

/** Removes one of one's own passkeys. The emailed code always works, so that nobody can lock themselves out. */
export const removePasskey = defineAct({
  name: "sign-in.remove-passkey",
  input: v.object({ id: passkeyIdField }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, { id }) => ({ id }),
  save: async (tx, { id }, context) => {
    const { personId } = personWho(context.actor);
    const { partyName } = context.house;
    const removed = await dropPasskey(tx, personId, id);
    if (removed === undefined) return refuse("not-found", refusals.passkeys.unknown);
    await postToOwner(tx, personId, context, (name) => ({
      subject: words.letters.passkeyRemovedSubject(partyName),
      text: words.letters.passkeyRemovedText(name, partyName, removed),
    }));
    return undefined;
  },
});
