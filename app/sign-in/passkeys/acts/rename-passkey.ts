import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { lineField } from "../../../../platform/text/fields.ts";
import { seenField, whyOvertaken } from "../../../../platform/text/seen.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { passkeyIdField } from "../../fields.ts";
import { refusals, words } from "../../words.ts";
import { nameIn } from "../name.ts";
import { listPasskeys } from "../queries.ts";
import { renamePasskey as saveName } from "../store.ts";

interface Renamed {
  readonly id: string;
  readonly name: string;
}

const unknown = () => refuse("not-found", refusals.passkeys.unknown);

/** Gives one of one's own passkeys a name that says where it is. */
export const renamePasskey = defineAct({
  name: "sign-in.rename-passkey",
  input: v.object({
    id: passkeyIdField,
    name: lineField(() => words.fields.passkeyName, { most: 60 }),
    seen: seenField,
  }),
  may: maySignedIn,
  facts: async (tx, { id }, { actor }) => {
    const own = await listPasskeys(tx, personWho(actor).personId);
    return own.find((passkey) => passkey.id === id) ?? unknown();
  },
  decide: (passkey, { id, name, seen }): Renamed | Refusal =>
    whyOvertaken(nameIn(passkey), { name }, seen) ?? { id, name },
  save: async (tx, change, { actor }) => {
    const isTheirs = await saveName(tx, personWho(actor).personId, change);
    return isTheirs ? undefined : unknown();
  },
});
