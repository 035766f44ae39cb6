import * as v from "valibot";
import { lineField, optionalTextField, shortField, textField } from "../../platform/text/fields.ts";
import { safeLinkField } from "../../platform/text/safe-link.ts";
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

/** Of those that take no single letter. */
export const LEAST_CHARACTERS = { title: 5, point: 3, why: 5, outcome: 5 } as const;

export const titleField = lineField(() => words.fields.title, {
  most: MOST_CHARACTERS.title,
  least: LEAST_CHARACTERS.title,
});
export const saysField = optionalTextField(() => words.fields.says, { most: MOST_CHARACTERS.says });
export const pointField = lineField(() => words.fields.point, {
  most: MOST_CHARACTERS.point,
  least: LEAST_CHARACTERS.point,
});
export const whyField = lineField(() => words.fields.why, {
  most: MOST_CHARACTERS.why,
  least: LEAST_CHARACTERS.why,
});
export const notesField = optionalTextField(() => words.fields.notes, {
  most: MOST_CHARACTERS.notes,
});
export const outcomeField = textField(() => words.fields.outcome, {
  most: MOST_CHARACTERS.outcome,
  least: LEAST_CHARACTERS.outcome,
});

/** Empty takes the link away. */
export const linkField = safeLinkField(MOST_CHARACTERS.link, () => words.fields.link);

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
