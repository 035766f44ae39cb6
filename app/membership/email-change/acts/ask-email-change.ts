import type { Language } from "@breakthrough/languages";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { newSecret, type PersonId } from "../../../../platform/ids.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { emailField } from "../../../../platform/text/fields.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { postLetter } from "../../../mail/door.ts";
import { maySignedIn, personWho } from "../../standing/may.ts";
import { findByEmail, isTaken } from "../../standing/queries.ts";
import { type NewConfirmation, saveConfirmation } from "../../standing/store.ts";
import { words } from "../../words.ts";

const DAYS_TO_CONFIRM_EMAIL = 1;

interface AskedChange {
  readonly to: string;
  readonly reader: PersonId;
  readonly language: Language | undefined;
  readonly isTaken: boolean;
  readonly secret: string;
  readonly confirmation: NewConfirmation;
}

/**
 * Asks to sign in with another address. Whether that mailbox is somebody else's already shows in the letter to
 * it alone, so that nobody can find out here who belongs to the party.
 */
export const askEmailChange = defineAct({
  name: "membership.ask-email-change",
  input: v.object({ email: emailField }),
  may: maySignedIn,
  facts: async (tx, { email }) => ({ known: await findByEmail(tx, email), secret: newSecret() }),
  decide: ({ known, secret }, { email }, { actor, now }): AskedChange => {
    const { personId } = personWho(actor);
    const confirmation = {
      secretHash: hashOfSecret(secret),
      personId,
      purpose: "email" as const,
      newEmail: email,
      expiresAt: addDays(now, DAYS_TO_CONFIRM_EMAIL),
    };
    const base = { secret, confirmation };
    // A mailbox of somebody else is written to in their language, and not in that of whoever typed it.
    return isTaken(known, personId)
      ? {
          ...base,
          isTaken: true,
          to: known.email ?? email,
          reader: known.id,
          language: known.language,
        }
      : {
          ...base,
          isTaken: false,
          to: email,
          reader: personId,
          language: personWho(actor).language,
        };
  },
  save: async (tx, asked, context) => {
    await saveConfirmation(tx, asked.confirmation);
    await postAsked(tx, asked, context);
  },
});

async function postAsked(tx: Tx, asked: AskedChange, { house, now }: ActContext): Promise<void> {
  const link = `${house.url}/me/email/confirm?key=${asked.secret}`;
  const letter = {
    to: asked.to,
    personId: asked.reader,
    kind: "needed" as const,
    language: asked.language,
    write: () => {
      const { emailSubject, emailText, emailTakenText } = words.letters;
      return {
        subject: emailSubject(house.partyName),
        text: asked.isTaken ? emailTakenText(house.partyName) : emailText(house.partyName, link),
      };
    },
  };
  await postLetter(tx, letter, now);
}
