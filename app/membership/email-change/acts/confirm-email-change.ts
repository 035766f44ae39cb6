import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { newSecret } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { lineField, uuidField } from "../../../../platform/text/fields.ts";
import { dayOf } from "../../../../platform/time/days.ts";
import { dayInWords } from "../../../../web/moments.ts";
import { postLetter } from "../../../mail/door.ts";
import { rulesInForce } from "../../../rulebook/door.ts";
import type { EmailChangeMoved } from "../../announcements.ts";
import { findConfirmation } from "../../standing/confirmation-queries.ts";
import { maySignedIn, personWho } from "../../standing/may.ts";
import { findByEmail, isTaken, type PersonDetails } from "../../standing/queries.ts";
import { refusals, words } from "../../words.ts";
import { type EmailChange, saveEmailChange } from "../store.ts";

interface ConfirmedChange extends EmailChange {
  readonly person: PersonDetails;
  readonly stopSecret: string;
  /** The session in which it was confirmed, which goes on. */
  readonly session: string | undefined;
}

const HOUR = 3_600_000;

/**
 * Confirms the new address, which takes over some days later: until then codes go to the old one, whose reader is
 * told at once and can stop it (ASVS 6.3.7). Only the person themselves can confirm, signed in: a link that went to a
 * mistyped address must not give a stranger the record.
 */
export const confirmEmailChange = defineAct({
  name: "membership.confirm-email-change",
  input: v.object({
    key: lineField(() => words.fields.key, { most: 100 }),
    session: v.optional(uuidField),
  }),
  may: maySignedIn,
  facts: async (tx, { key }) => {
    const confirmation = await findConfirmation(tx, hashOfSecret(key), "email");
    const email = confirmation?.newEmail;
    const known = email === undefined ? undefined : await findByEmail(tx, email);
    const { emailWaitHours } = await rulesInForce(tx);
    return { confirmation, email, known, emailWaitHours, stopSecret: newSecret() };
  },
  decide: (facts, { session }, { actor, now }): ConfirmedChange | Refusal => {
    const { confirmation, email, known, emailWaitHours, stopSecret } = facts;
    const isTheirs = confirmation?.person.id === personWho(actor).personId;
    if (confirmation === undefined || !email || !isTheirs) {
      return refuse("not-found", refusals.email.unknown);
    }
    if (confirmation.expiresAt <= now) return refuse("gone", refusals.email.unknown);
    const { person } = confirmation;
    if (isTaken(known, person.id)) return refuse("conflict", refusals.email.unknown);
    const takesOverAt = new Date(now.getTime() + emailWaitHours * HOUR);
    return { personId: person.id, newEmail: email, takesOverAt, person, stopSecret, session };
  },
  save: async (tx, change, context) => {
    await saveEmailChange(tx, change, hashOfSecret(change.stopSecret), context.now);
    await postToOldAddress(tx, change, context);
  },
  announce: ({ personId, session }): readonly EmailChangeMoved[] => [
    { name: "membership.email-change-moved", personId, session },
  ],
});

async function postToOldAddress(
  tx: Tx,
  { person, takesOverAt, stopSecret }: ConfirmedChange,
  { house, now }: ActContext,
): Promise<void> {
  const link = `${house.url}/email/stop?key=${stopSecret}`;
  const write = () => {
    const { emailWaitsSubject, emailWaitsText } = words.letters;
    const day = dayInWords(dayOf(takesOverAt), { weekday: true });
    const text = emailWaitsText(person.name, house.partyName, day, link);
    return { subject: emailWaitsSubject(house.partyName), text };
  };
  const { email: to, id: personId, language } = person;
  await postLetter(tx, { to, personId, language, kind: "needed", write }, now);
}
