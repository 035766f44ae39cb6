import * as v from "valibot";
import { type ActContext, defineAct } from "../../../platform/act.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { addDays } from "../../../platform/days.ts";
import { emailField, mustTick, oneOf } from "../../../platform/fields.ts";
import { newId, newSecret, type PersonId } from "../../../platform/ids.ts";
import { hashOfSecret } from "../../../platform/secrets.ts";
import { postLetter } from "../../mail/door.ts";
import { nameField, postcodeField } from "../fields.ts";
import type { MemberKind } from "../member.ts";
import { findByEmail, lockRecord, type PersonRecord } from "../queries.ts";
import { addPerson, saveConfirmation } from "../store.ts";
import { words } from "../words.en.ts";

/** How long the link in the letter works. What is not confirmed by then is deleted. */
export const DAYS_TO_CONFIRM = 3;

interface Application {
  readonly kind: MemberKind;
  readonly name: string;
  readonly email: string;
  readonly postcode: string | undefined;
}

type JoinChange =
  | { readonly step: "add"; readonly application: Application }
  | { readonly step: "write again"; readonly person: PersonRecord }
  | { readonly step: "tell them"; readonly person: PersonRecord };

/**
 * Asks to become a member or a supporter. The answer on the page is the same whether the address is known or
 * not, so that nobody can find out who belongs to the party; only the letter differs.
 */
export const join = defineAct({
  name: "membership.join",
  input: v.object({
    kind: oneOf(["member", "supporter"], words.fields.kind),
    name: nameField,
    email: emailField,
    postcode: postcodeField,
    consent: mustTick(words.fields.consent),
  }),
  may: () => undefined,
  facts: (tx, input) => findKnown(tx, input.email),
  decide: ({ known }, { kind, name, email, postcode }): JoinChange => {
    if (known === undefined) return { step: "add", application: { kind, name, email, postcode } };
    return { step: known.isConfirmed ? "tell them" : "write again", person: known };
  },
  save: async (tx, change, context) => {
    if (change.step === "tell them") return postKnown(tx, change.person, context);
    if (change.step === "write again") {
      return postConfirmation(tx, change.person, context);
    }
    const id: PersonId = newId();
    const person = { ...change.application, id };
    const isNew = await addPerson(tx, { ...person, cameBy: "joined" }, context.now);
    // Two forms at once for one address: the other was quicker, and its letter is on the way.
    if (isNew) await postConfirmation(tx, person, context);
  },
});

async function findKnown(tx: Tx, email: string): Promise<{ known: PersonRecord | undefined }> {
  const found = await findByEmail(tx, email);
  return { known: found && (await lockRecord(tx, found.id)) };
}

type Addressee = Pick<PersonRecord, "id" | "name" | "email">;

async function postConfirmation(tx: Tx, person: Addressee, context: ActContext): Promise<void> {
  const { house, now } = context;
  const secret = newSecret();
  const expiresAt = addDays(now, DAYS_TO_CONFIRM);
  const secretHash = hashOfSecret(secret);
  await saveConfirmation(tx, { secretHash, personId: person.id, purpose: "join", expiresAt });
  const link = `${house.url}/join/confirm?key=${secret}`;
  const { confirmSubject, confirmText } = words.letters;
  const letter = {
    to: person.email,
    personId: person.id,
    kind: "needed" as const,
    subject: confirmSubject(house.partyName),
    text: confirmText(person.name, house.partyName, link),
  };
  await postLetter(tx, letter, now);
}

async function postKnown(tx: Tx, person: Addressee, { house, now }: ActContext): Promise<void> {
  const { knownSubject, knownText } = words.letters;
  const letter = {
    to: person.email,
    personId: person.id,
    kind: "needed" as const,
    subject: knownSubject(house.partyName),
    text: knownText(person.name, house.partyName, `${house.url}/sign-in`),
  };
  await postLetter(tx, letter, now);
}
