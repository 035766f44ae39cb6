import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { lineField } from "../../../platform/fields.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { postLetter } from "../../mail/door.ts";
import type { EmailChanged } from "../announcements.ts";
import { maySignedIn, personWho } from "../may.ts";
import { findByEmail, findConfirmation, type PersonRecord } from "../queries.ts";
import { saveEmail } from "../store.ts";
import { words } from "../words.en.ts";

interface EmailChange {
  readonly person: PersonRecord;
  readonly email: string;
}

/**
 * Takes the new address. Only the person themselves can, signed in: a link that went to a mistyped address must
 * not give a stranger the record.
 */
export const confirmEmailChange = defineAct({
  name: "membership.confirm-email-change",
  input: v.object({ key: lineField(words.fields.key, { most: 100 }) }),
  may: maySignedIn,
  facts: async (tx, { key }) => {
    const confirmation = await findConfirmation(tx, hashOfSecret(key), "email");
    const email = confirmation?.newEmail;
    return { confirmation, email, known: email && (await findByEmail(tx, email)) };
  },
  decide: ({ confirmation, email, known }, _input, { actor, now }): EmailChange | Refusal => {
    const isTheirs = confirmation?.person.id === personWho(actor).personId;
    if (confirmation === undefined || !email || !isTheirs || confirmation.expiresAt <= now) {
      return refuse("not-found", words.email.unknown);
    }
    if (known && known.id !== confirmation.person.id)
      return refuse("conflict", words.email.unknown);
    return { person: confirmation.person, email };
  },
  save: saveChange,
  announce: ({ person }): readonly EmailChanged[] => [
    { name: "membership.email-changed", personId: person.id },
  ],
});

const UNIQUE_VIOLATION = "23505";

async function saveChange(
  tx: Tx,
  { person, email }: EmailChange,
  { house, now }: ActContext,
): Promise<Refusal | undefined> {
  const { emailChangedSubject, emailChangedText } = words.letters;
  const letter = {
    to: person.email,
    personId: person.id,
    kind: "needed" as const,
    subject: emailChangedSubject(house.partyName),
    text: emailChangedText(person.name, house.partyName),
  };
  await postLetter(tx, letter, now);
  try {
    await saveEmail(tx, person.id, email);
  } catch (error) {
    // Somebody joined with that mailbox in the meantime. The refusal undoes the letter too.
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === UNIQUE_VIOLATION) return refuse("conflict", words.email.unknown);
    throw error;
  }
  return undefined;
}
