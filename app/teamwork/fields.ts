import { lineField, optionalTextField, shortField, textField } from "../../platform/text/fields.ts";
import { safeLinkField } from "../../platform/text/safe-link.ts";
import { words } from "./words.ts";

export const MOST_CHARACTERS = {
  title: 120,
  says: 500,
  link: 500,
  why: 300,
  notes: 20_000,
  subject: 100,
  letter: 5000,
} as const;

/** Of those that take no single letter. */
export const LEAST_CHARACTERS = { title: 3, why: 5, letter: 10 } as const;

export const titleField = lineField(() => words.fields.title, {
  most: MOST_CHARACTERS.title,
  least: LEAST_CHARACTERS.title,
});
export const saysField = optionalTextField(() => words.fields.says, { most: MOST_CHARACTERS.says });
export const whyField = lineField(() => words.fields.why, {
  most: MOST_CHARACTERS.why,
  least: LEAST_CHARACTERS.why,
});
export const notesField = optionalTextField(() => words.fields.notes, {
  most: MOST_CHARACTERS.notes,
});
export const subjectField = lineField(() => words.fields.subject, {
  most: MOST_CHARACTERS.subject,
  least: LEAST_CHARACTERS.title,
});
export const letterField = textField(() => words.fields.letter, {
  most: MOST_CHARACTERS.letter,
  least: LEAST_CHARACTERS.letter,
});
export const dayField = shortField(12, () => words.time.noDay);
export const timeField = shortField(8, () => words.time.none);

/** Empty: there is none, or none yet. */
export const linkField = safeLinkField(MOST_CHARACTERS.link, () => words.fields.link);
