import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { shortField } from "../../../../platform/text/fields.ts";
import { refusals, words } from "../../words.ts";
import { findByKey, saveConfirmed } from "../message-store.ts";

/** Says by a letter's link that a message came from its reader: from then on the team has it. */
export const confirmMessage = defineAct({
  name: "contact.confirm-message",
  input: v.object({ key: shortField(64, () => words.confirm.unknown) }),
  may: () => undefined,
  facts: async (tx, { key }, { now }) =>
    (await findByKey(tx, hashOfSecret(key), now)) ?? refuse("not-found", refusals.confirm.unknown),
  decide: (message) => message,
  save: (tx, { id }) => saveConfirmed(tx, id),
});
