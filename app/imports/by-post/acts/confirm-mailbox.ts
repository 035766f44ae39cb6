import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { sendInstead } from "../../../mail/door.ts";
import { findByEmail, findDetails, saveEmail } from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { dropMailbox, lockMailboxBySecret } from "../mailbox-store.ts";

interface Confirming {
  readonly personId: PersonId;
  readonly email: string;
  /** Whose form, filled in with the same address and never confirmed, has to go. */
  readonly unconfirmed: PersonId | undefined;
}

/** The reader of a mailbox that two keys gave to somebody says that it is theirs: from now on they sign in with it. */
export const confirmMailbox = defineAct({
  name: "imports.confirm-mailbox",
  input: v.object({
    key: v.pipe(
      v.string(() => words.byPost.noKey),
      v.regex(/^[A-Za-z0-9_-]{43}$/, () => words.byPost.noKey),
    ),
  }),
  may: () => undefined,
  facts: async (tx, { key }) => {
    const mailbox = await lockMailboxBySecret(tx, hashOfSecret(key));
    const person = mailbox && (await findDetails(tx, mailbox.personId));
    const known = mailbox && (await findByEmail(tx, mailbox.email));
    return { mailbox, person, known };
  },
  decide: ({ mailbox, person, known }, _input, { now }): Confirming | Refusal => {
    if (mailbox === undefined || mailbox.expiresAt <= now)
      return refuse("gone", refusals.byPost.noKey);
    if (person === undefined || person.email !== undefined || known?.isConfirmed)
      return refuse("conflict", refusals.byPost.noKey);
    return { personId: person.id, email: mailbox.email, unconfirmed: known?.id };
  },
  save: async (tx, { personId, email, unconfirmed }, { house, now }) => {
    if (unconfirmed !== undefined) await house.forget(tx, unconfirmed, now);
    await saveEmail(tx, personId, email);
    await sendInstead(tx, { personId, to: email }, now);
    await dropMailbox(tx, personId);
  },
});
