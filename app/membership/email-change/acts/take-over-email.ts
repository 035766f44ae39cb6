import * as v from "valibot";
import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { uuidField } from "../../../../platform/text/fields.ts";
import { liftStops, postLetter } from "../../../mail/door.ts";
import type { EmailChanged } from "../../announcements.ts";
import { mayTheClock } from "../../standing/may.ts";
import { findByEmail, isTaken, lockDetails, type PersonDetails } from "../../standing/queries.ts";
import { saveEmail } from "../../standing/store.ts";
import { refusals, words } from "../../words.ts";
import { dropEmailChange, lockEmailChange } from "../store.ts";

interface TakeOver {
  readonly person: PersonDetails;
  readonly newEmail: string;
  /** Somebody has joined with it in the meantime: then everything stays as it was. */
  readonly isTaken: boolean;
  /** Whose form, filled in with the new address and never confirmed, has to go. */
  readonly unconfirmed: PersonId | undefined;
}

/** The time to stop it is over: from now on codes and letters go to the new address. */
export const takeOverEmail = defineAct({
  name: "membership.take-over-email",
  input: v.object({ personId: uuidField }),
  may: mayTheClock,
  facts: async (tx, input) => {
    const personId = input.personId as PersonId;
    const change = await lockEmailChange(tx, personId);
    const person = await lockDetails(tx, personId);
    if (change === undefined || person === undefined) return nothingDue();
    return { change, person, known: await findByEmail(tx, change.newEmail) };
  },
  decide: ({ change, person, known }, _input, { now }) => {
    if (now < change.takesOverAt) return nothingDue();
    const unconfirmed = known?.isConfirmed === false ? known.id : undefined;
    const isTheirs = isTaken(known, person.id);
    return { person, newEmail: change.newEmail, isTaken: isTheirs, unconfirmed };
  },
  save: async (tx, takeOver, context) => {
    const { person, newEmail, isTaken, unconfirmed } = takeOver;
    if (unconfirmed !== undefined) await context.house.forget(tx, unconfirmed, context.now);
    if (!isTaken) {
      await saveEmail(tx, person.id, newEmail);
      await liftStops(tx, person.id);
    }
    await dropEmailChange(tx, person.id);
    await postTakenOver(tx, takeOver, context);
  },
  announce: ({ person, isTaken }): readonly EmailChanged[] =>
    isTaken ? [] : [{ name: "membership.email-changed", personId: person.id }],
});

const nothingDue = () => refuse("conflict", refusals.email.nothingToStop);

async function postTakenOver(
  tx: Tx,
  { person, newEmail, isTaken }: TakeOver,
  { house, now }: ActContext,
): Promise<void> {
  const { name, email, id: personId, language } = person;
  const party = house.partyName;
  const write = () => {
    const { emailChangedSubject, emailChangedText, emailKeptSubject, emailKeptText } =
      words.letters;
    return isTaken
      ? { subject: emailKeptSubject(party), text: emailKeptText(name, party) }
      : { subject: emailChangedSubject(party), text: emailChangedText(name, party) };
  };
  const letter = { kind: "needed", personId, language, write } as const;
  for (const to of isTaken ? [email] : [email, newEmail]) {
    await postLetter(tx, { ...letter, to }, now);
  }
}
