import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { doneBy, requestWho } from "../../../platform/official.ts";
import { lineField, oneOf, textField } from "../../../platform/text/fields.ts";
import { lettersPath, newLetterPath } from "../addresses.ts";
import { fingerprintOf, MOST_CHARACTERS, WHOM } from "../letter.ts";
import { addLetter, type NewLetter } from "../store.ts";
import { words } from "../words.ts";

/** The fields of a letter to all, for its preview too. */
export const letterInput = v.object({
  subject: lineField(() => words.fields.subject, { most: MOST_CHARACTERS.subject, least: 3 }),
  text: textField(() => words.fields.text, { most: MOST_CHARACTERS.text, least: 10 }),
  whom: oneOf(WHOM, () => words.fields.whom),
});

/** Writes a letter to everybody. It is quick whoever many they are: a job posts it, some thousands at a time. */
export const mailToAll = defineAct({
  name: "news.mail-to-all",
  power: "mail-to-all",
  form: newLetterPath,
  input: letterInput,
  // Members get the letter anyway; before they do, they can stop it only if they can read it.
  isForMembers: true,
  shows: (_db, { subject, text }) => [
    { label: words.fields.subject, says: subject },
    { label: words.fields.text, says: text },
  ],
  about: () => [],
  may: () => undefined,
  facts: () => undefined,
  decide: (_facts, letter, { actor, now }): NewLetter => ({
    ...letter,
    request: requestWho(actor).requestId,
    begunAt: now,
  }),
  save: (tx, letter) => addLetter(tx, letter),
  // The letter's fingerprint and not its words: those can be personal, and the record is for ever.
  record: ({ whom, ...letter }, { actor }) => ({
    act: "news.mail-to-all",
    by: doneBy(actor).by,
    on: lettersPath,
    says: words.line(words.whom[whom], fingerprintOf(letter)),
    facts: { whom, fingerprint: fingerprintOf(letter) },
  }),
});
