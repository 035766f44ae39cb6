import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { liftStopsAt } from "../../../mail/door.ts";
import { keyField } from "../../fields.ts";
import { refusals } from "../../words.ts";
import { findContactByKey } from "../contact-queries.ts";
import { saveConfirmed } from "../contact-store.ts";

/** Says by a letter's link that its address was left by whoever reads it there. Done again it changes nothing. */
export const confirmContact = defineAct({
  name: "canvass.confirm-contact",
  input: v.object({ key: keyField }),
  may: () => undefined,
  facts: async (tx, { key }, { now }) =>
    (await findContactByKey(tx, hashOfSecret(key), now)) ??
    refuse("not-found", refusals.unknownContact),
  decide: (contact) => contact,
  save: async (tx, contact, { now }) => {
    if (contact.isConfirmed) return;
    await saveConfirmed(tx, contact, now);
    await liftStopsAt(tx, contact.email);
  },
});
