import type { Tx } from "../../../platform/database/database.ts";
import type { House } from "../../../platform/house.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { exactMomentInWords } from "../../../web/moments.ts";
import { factOf, postToMany, type Recipient } from "../../mail/door.ts";
import { listAddressees } from "../../membership/door.ts";
import { ballotPath, paperPath } from "../addresses.ts";
import type { BallotId } from "../ballot.ts";
import { paperTitle, type Titled } from "../both-languages.ts";
import { words } from "../words.ts";
import type { Naming } from "./naming.ts";

export interface LetterBallot extends Titled {
  readonly id: BallotId;
  readonly closesAt: Date;
}

/** Tells everybody on the roll that they can vote, and what the roll will see of it. */
export function postOpening(
  tx: Tx,
  house: House,
  ballot: LetterBallot & { readonly naming: Naming },
  people: readonly PersonId[],
): Promise<void> {
  return postToPeople(tx, house, people, ballot, ({ openingSubject, openingText, willSee }) => ({
    fact: factOf(ballotPath(ballot.id), "opened", "once"),
    subject: openingSubject(paperTitle(ballot)),
    textFor: (facts) => openingText(facts, willSee[ballot.naming]),
  }));
}

/** Reminds those who have not voted. The subject says when it closes: a letter is read later than it is written. */
export function postReminder(
  tx: Tx,
  house: House,
  ballot: LetterBallot,
  people: readonly PersonId[],
): Promise<void> {
  return postToPeople(
    tx,
    house,
    people,
    ballot,
    ({ reminderSubject, reminderText, reminderOnPaper }) => ({
      fact: factOf(ballotPath(ballot.id), "reminder", "once"),
      subject: reminderSubject(paperTitle(ballot), exactMomentInWords(ballot.closesAt)),
      textFor: reminderText,
      textOnPaper: reminderOnPaper,
    }),
  );
}

type Sentences = (typeof words)["letters"];

interface Letter {
  /** By `factOf`: what is announced of the same bears the same, and nobody is told twice. */
  readonly fact: string;
  readonly subject: string;
  textFor(facts: LetterFacts): string;
  /** To whoever has no mailbox; nobody else is written to so. */
  textOnPaper?(facts: LetterFacts): string;
}

export interface LetterFacts {
  readonly name: string;
  readonly title: string;
  readonly closes: string;
  readonly link: string;
  /** Where the codes of two sheets are typed. */
  readonly paperLink: string;
}

async function postToPeople(
  tx: Tx,
  house: House,
  people: readonly PersonId[],
  ballot: LetterBallot,
  letterIn: (words: Sentences) => Letter,
): Promise<void> {
  const link = house.url + ballotPath(ballot.id);
  const recipients = await listAddressees(tx, people);
  const write = () => {
    const { subject, textFor, textOnPaper = textFor } = letterIn(words.letters);
    const links = { link, paperLink: house.url + paperPath };
    const closes = exactMomentInWords(ballot.closesAt);
    const facts = { title: paperTitle(ballot), closes, ...links };
    const text = ({ name, email }: Recipient) =>
      (email === null ? textOnPaper : textFor)({ ...facts, name });
    return { subject, text };
  };
  const { fact } = letterIn(words.letters);
  await postToMany(tx, { recipients, kind: "important", fact, write }, house.clock.now());
}
