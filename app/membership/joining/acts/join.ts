import type { Language } from "@breakthrough/languages";
import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { newId, newSecret, type PersonId } from "../../../../platform/ids.ts";
import { languageOfAsker } from "../../../../platform/language.ts";
import { isPaused } from "../../../../platform/pauses.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { emailField, mustTick, oneOf } from "../../../../platform/text/fields.ts";
import { addDays, type Day, dayOf } from "../../../../platform/time/days.ts";
import { postLetter } from "../../../mail/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import { ADULT_AGE, AGES, adultOn } from "../../standing/age.ts";
import type { MemberKind } from "../../standing/member.ts";
import { findByEmail, lockDetails, type PersonDetails } from "../../standing/queries.ts";
import { saveApplication, saveConfirmation } from "../../standing/store.ts";
import { refusals, words } from "../../words.ts";
import { isJoiningClosed } from "../closed.ts";
import { nameField, postcodeField } from "../fields.ts";

/** How long the link in the letter works. What is not confirmed by then is deleted. */
export const DAYS_TO_CONFIRM = 3;

interface Application {
  readonly kind: MemberKind;
  readonly name: string;
  readonly email: string;
  readonly postcode: string | undefined;
  /** Of the form that they filled in. */
  readonly language: Language;
  /** Undefined for an adult. */
  readonly adultOn: Day | undefined;
}

interface JoinChange {
  readonly step: "add" | "write again" | "tell them";
  readonly application: Application;
  readonly to: Addressee;
  /** Whose confirmation the link is. Nobody's where there is nothing to confirm: then none is kept. */
  readonly confirms: PersonId;
  readonly newId: PersonId;
  readonly secret: string;
  /** They have confirmed, and wait to be let in. */
  readonly isWaiting: boolean;
}

/**
 * Asks to become a member or a supporter. The answer on the page is the same whether the address is known or
 * not, and so are the statements that lead to it, so that nobody can find out who belongs to the party; only the
 * letter differs.
 */
export const join = defineAct({
  name: "membership.join",
  input: v.object({
    kind: oneOf(["member", "supporter"], () => words.fields.kind),
    name: nameField,
    email: emailField,
    postcode: postcodeField,
    age: oneOf(AGES, () => words.fields.age),
    consent: mustTick(() => words.fields.consent),
  }),
  may: () => undefined,
  facts: async (tx, { email }, { now, house }) => {
    const [id, secret]: [PersonId, string] = [newId(), newSecret()];
    const found = await findByEmail(tx, email);
    const isPausedNow = await isPaused(tx, "joining", now);
    const isClosed = isJoiningClosed(await house.findImprint(tx), house);
    const { leastAge } = await rulesInForce(tx);
    const known = await lockDetails(tx, found?.id ?? id);
    return { known, id, secret, isPausedNow, isClosed, leastAge };
  },
  decide: (facts, { age, ...said }, { now }): JoinChange | Refusal => {
    const { known, id, secret, leastAge } = facts;
    if (facts.isClosed) return refuse("conflict", refusals.join.closed);
    if (facts.isPausedNow) return refuse("conflict", refusals.join.paused);
    if (age === "minor" && leastAge >= ADULT_AGE)
      return refuse("invalid", refusals.join.tooYoung(leastAge), "age");
    const application = applicationOf(said, adultOn(age, dayOf(now), leastAge));
    const isWaiting = known?.isConfirmed === false && known.waitsSince !== undefined;
    const base = { application, newId: id, secret, isWaiting };
    if (known === undefined) {
      return { ...base, step: "add", to: { ...application, id }, confirms: id };
    }
    // Whoever waits to be let in has confirmed: no other form takes their place.
    if (known.isConfirmed || isWaiting)
      return { ...base, step: "tell them", to: known, confirms: id };
    // Who fills in the form again means what they write now: it, and not what they wrote first, is confirmed.
    return {
      ...base,
      step: "write again",
      to: { ...application, id: known.id },
      confirms: known.id,
    };
  },
  save: saveJoin,
});

const applicationOf = (
  { kind, name, email, postcode }: Omit<Application, "language" | "adultOn">,
  adultOn: Day | undefined,
): Application => ({ kind, name, email, postcode, adultOn, language: languageOfAsker() });

async function saveJoin(tx: Tx, change: JoinChange, context: ActContext): Promise<void> {
  const { step, application, to, confirms: personId, secret } = change;
  const applied = { ...application, id: change.newId, waiting: personId };
  const isSaved = await saveApplication(tx, applied, context.now);
  const expiresAt = addDays(context.now, DAYS_TO_CONFIRM);
  const secretHash = hashOfSecret(secret);
  await saveConfirmation(tx, { secretHash, personId, purpose: "join", expiresAt });
  if (step === "tell them") return postKnown(tx, { ...to, isWaiting: change.isWaiting }, context);
  // Two forms at once for one address: the other was quicker, and its letter is on the way.
  if (isSaved) await postConfirmation(tx, to, secret, context);
}

type Addressee = Pick<PersonDetails, "id" | "name" | "email" | "language">;

async function postConfirmation(
  tx: Tx,
  person: Addressee,
  secret: string,
  { house, now }: ActContext,
): Promise<void> {
  const link = `${house.url}/join/confirm?key=${secret}`;
  const { email: to, id: personId, language } = person;
  const write = () => ({
    subject: words.letters.confirmSubject(house.partyName),
    text: words.letters.confirmText(person.name, house.partyName, link),
  });
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}

async function postKnown(
  tx: Tx,
  person: Addressee & Pick<JoinChange, "isWaiting">,
  { house, now }: ActContext,
): Promise<void> {
  const { email: to, id: personId } = person;
  const language = person.language ?? languageOfAsker();
  const write = () => ({
    subject: words.letters.knownSubject(house.partyName),
    text: person.isWaiting
      ? words.letters.keptText(person.name, house.partyName)
      : words.letters.knownText(person.name, house.partyName, `${house.url}/sign-in`),
  });
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
