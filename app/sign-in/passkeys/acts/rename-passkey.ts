import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { lineField } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { passkeyIdField } from "../../fields.ts";
import { refusals, words } from "../../words.ts";
import { renamePasskey as saveName } from "../store.ts";

/** Gives one of one's own passkeys a name that says where it is. */
export const renamePasskey = defineAct({
  name: "sign-in.rename-passkey",
  input: v.object({
    id: passkeyIdField,
    name: lineField(() => words.fields.passkeyName, { most: 60 }),
  }),
  may: maySignedIn,
  facts: () => ({}),
  decide: (_facts, input) => input,
  save: async (tx, change, { actor }) => {
    const isTheirs = await saveName(tx, personWho(actor).personId, change);
    return isTheirs ? undefined : refuse("not-found", refusals.passkeys.unknown);
  },
});
