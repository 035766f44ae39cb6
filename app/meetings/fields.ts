import * as v from "valibot";
import { lineField, optionalTextField, shortField, textField } from "../../platform/text/fields.ts";
import { HOURS, WEEKDAYS } from "./meeting.ts";
import { words } from "./words.ts";

export const MOST_CHARACTERS = {
  title: 120,
  says: 1500,
  point: 200,
  link: 500,
  why: 300,
  notes: 20_000,
  outcome: 3000,
} as const;

export const titleField = lineField(() => words.fields.title, {
  most: MOST_CHARACTERS.title,
  least: 5,
});
export const saysField = optionalTextField(() => words.fields.says, { most: MOST_CHARACTERS.says });
export const pointField = lineField(() => words.fields.point, {
  most: MOST_CHARACTERS.point,
  least: 3,
});
export const whyField = lineField(() => words.fields.why, { most: MOST_CHARACTERS.why, least: 5 });
export const notesField = optionalTextField(() => words.fields.notes, {
  most: MOST_CHARACTERS.notes,
});
export const outcomeField = textField(() => words.fields.outcome, {
  most: MOST_CHARACTERS.outcome,
  least: 5,
});

/** Any page on the web that is safe to open, and nothing that runs. Empty takes the link away. */
export const linkField = v.pipe(
  v.optional(
    shortField(MOST_CHARACTERS.link, () => words.fields.link),
    "",
  ),
  v.trim(),
  v.check(
    (text) => text === "" || isSafeLink(text),
    () => words.fields.link,
  ),
  v.transform((text) => (text === "" ? undefined : new URL(text).href)),
);

function isSafeLink(text: string): boolean {
  if (!URL.canParse(text) || /[\s\p{Cc}\p{Bidi_Control}]/u.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  // A name before an @ makes one address look like another's.
  return protocol === "https:" && username === "" && password === "";
}

export const dayField = shortField(10, () => words.time.none);
export const timeField = shortField(5, () => words.time.none);

/** Tick boxes of one name: one that is ticked comes as a text, several as a list. */
const numbersAmong = (known: readonly number[], says: () => string) =>
  v.pipe(
    v.optional(v.union([v.string(), v.array(v.string())], says), []),
    v.transform((sent) => [...new Set([sent].flat().map(Number))].toSorted((a, b) => a - b)),
    v.check((sent) => sent.every((number) => known.includes(number)), says),
  );

export const daysField = numbersAmong(WEEKDAYS, () => words.fields.days);
export const hoursField = numbersAmong(HOURS, () => words.fields.hours);
export const yesOrNoField = v.picklist(["yes", "no"], () => words.fields.yesOrNo);
