import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import { languageOfAsker } from "../../../../platform/language.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { emailField } from "../../../../platform/text/fields.ts";
import { type Letter, postLetter } from "../../../mail/door.ts";
import { emailKeyOf, findByEmail, type PersonDetails } from "../../../membership/door.ts";
import { secretField } from "../../fields.ts";
import { saveCode } from "../../store.ts";
import { words } from "../../words.ts";
import { type KeptCode, keyedHashOf, MINUTES_TO_USE, newCode, TRIES } from "../code.ts";

interface AskedCode {
  readonly email: string;
  readonly known: PersonDetails | undefined;
  readonly code: string;
  readonly kept: KeptCode;
}

/**
 * Asks for a one-time code. One row and one letter are written whether the address is known or not, so that
 * neither the answer nor the time it takes tells who belongs to the party.
 */
export const askCode = defineAct({
  name: "sign-in.ask-code",
  input: v.object({ email: emailField, attempt: secretField }),
  may: () => undefined,
  facts: async (tx, { email }) => ({ known: await findByEmail(tx, email), code: newCode() }),
  decide: ({ known, code }, { email, attempt }, { now }): AskedCode => ({
    email,
    known,
    code,
    kept: {
      email_key: emailKeyOf(email),
      email,
      person_id: known?.isConfirmed ? known.id : null,
      attempt_hash: hashOfSecret(attempt),
      code_hash: keyedHashOf(code, attempt),
      tries_left: TRIES,
      expires_at: new Date(now.getTime() + MINUTES_TO_USE * 60_000),
    },
  }),
  save: async (tx, asked, context) => {
    await saveCode(tx, asked.kept);
    await postAnswer(tx, asked, context);
  },
});

async function postAnswer(tx: Tx, asked: AskedCode, { house, now }: ActContext): Promise<void> {
  await postLetter(tx, letterFor(asked, house), now);
}

function letterFor({ known, email, code }: AskedCode, { partyName, url }: House): Letter {
  const { codeSubject, codeText, unknownSubject, unknownText, waitsText } = words.letters;
  const language = known?.language ?? languageOfAsker();
  if (known?.isConfirmed !== true && known?.waitsSince === undefined) {
    const text = () => unknownText(partyName, `${url}/join`);
    const write = () => ({ subject: unknownSubject(partyName), text: text() });
    return { to: email, kind: "needed", language: languageOfAsker(), write };
  }
  // To the address on record, never to the one that was typed: they may be two people's mailboxes.
  const { id: personId, name, email: to, isConfirmed } = known;
  const write = () =>
    isConfirmed
      ? { subject: codeSubject(partyName), text: codeText(name, partyName, code) }
      : { subject: unknownSubject(partyName), text: waitsText(name, partyName) };
  return { to, personId, kind: "needed", language, write };
}
