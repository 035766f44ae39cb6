import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { newSecret } from "../../../platform/ids.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { emailField } from "../../../platform/text/fields.ts";
import { addDays } from "../../../platform/time/days.ts";
import { postLetter } from "../../mail/door.ts";
import { findByEmail, maySignedIn, type PersonDetails, personWho } from "../../membership/door.ts";
import { confirmOtherPath } from "../addresses.ts";
import { type Asked, saveAsked } from "../store.ts";
import { words } from "../words.ts";

export const DAYS_TO_CONFIRM = 1;

interface Asking extends Asked {
  readonly email: string;
  readonly secret: string;
  /** Whose mailbox it is, where it is somebody's. */
  readonly known: PersonDetails | undefined;
}

/**
 * Says that one has another account here, under another mailbox. Whether there is one shows in the letter to that mailbox
 * alone, and the work is the same.
 */
export const ask = defineAct({
  name: "doubles.ask",
  input: v.object({ email: emailField }),
  may: maySignedIn,
  facts: async (tx, { email }) => ({ known: await findByEmail(tx, email), secret: newSecret() }),
  decide: ({ known, secret }, { email }, { actor, now }): Asking => {
    const { personId: kept } = personWho(actor);
    const isAnother = known?.isConfirmed === true && known.id !== kept;
    const other = isAnother ? known.id : undefined;
    return { kept, other, known, email, secret, expiresAt: addDays(now, DAYS_TO_CONFIRM) };
  },
  save: async (tx, asking, context) => {
    await saveAsked(tx, asking, hashOfSecret(asking.secret));
    await post(tx, asking, context);
  },
});

async function post(tx: Tx, asking: Asking, { house, actor, now }: ActContext): Promise<void> {
  const { known, other, email, secret } = asking;
  const { partyName, url } = house;
  const write = () => {
    const { askedSubject, askedText, noneText } = words.letters;
    const link = `${url}${confirmOtherPath}?key=${secret}`;
    const text = other === undefined ? noneText(partyName) : askedText(partyName, link);
    return { subject: askedSubject(partyName), text };
  };
  const letter =
    known === undefined || other === undefined
      ? { to: email, language: personWho(actor).language }
      : { to: known.email, personId: known.id, language: known.language };
  await postLetter(tx, { ...letter, kind: "needed", write }, now);
}
