import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { postToMany } from "../../mail/door.ts";
import { type Addressee, listAddressees } from "../../membership/door.ts";
import type { BallotId } from "../ballot.ts";
import { words } from "../words.ts";

export interface LetterBallot {
  readonly id: BallotId;
  readonly title: string;
  readonly closesAt: Date;
}

/** Tells everybody on the roll that they can vote. */
export function postOpening(
  tx: Tx,
  house: House,
  ballot: LetterBallot,
  people: readonly PersonId[],
): Promise<void> {
  const subject = words.letters.openingSubject(ballot.title);
  return postToPeople(tx, house, people, { subject, text: words.letters.openingText }, ballot);
}

/** Reminds those who have not voted. */
export function postReminder(
  tx: Tx,
  house: House,
  ballot: LetterBallot,
  people: readonly PersonId[],
): Promise<void> {
  const subject = words.letters.reminderSubject(ballot.title);
  return postToPeople(tx, house, people, { subject, text: words.letters.reminderText }, ballot);
}

interface Words {
  readonly subject: string;
  text(facts: LetterFacts): string;
}

export interface LetterFacts {
  readonly name: string;
  readonly title: string;
  readonly closes: string;
  readonly link: string;
}

async function postToPeople(
  tx: Tx,
  house: House,
  people: readonly PersonId[],
  { subject, text }: Words,
  ballot: LetterBallot,
): Promise<void> {
  const closes = exactMomentInWords(ballot.closesAt);
  const link = `${house.url}/decide/${ballot.id}`;
  const recipients = await listAddressees(tx, people);
  const mailing = {
    recipients,
    kind: "important" as const,
    subject,
    text: ({ name }: Addressee) => text({ name, title: ballot.title, closes, link }),
  };
  await postToMany(tx, mailing, house.clock.now());
}
