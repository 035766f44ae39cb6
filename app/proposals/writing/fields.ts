import { BOUNDS, countWords } from "@breakthrough/shared-text";
import * as v from "valibot";
import type { LongForm } from "../../../platform/http/form-size.ts";
import {
  lineField,
  optionalTextField,
  shortField,
  textField,
} from "../../../platform/text/fields.ts";
import { tidyLine } from "../../../platform/text/tidy-text.ts";
import { isOpenChapter, isRuleName } from "../../rulebook/door.ts";
import { newProposalPath } from "../addresses.ts";
import { words } from "../words.ts";

const MOST_CHARACTERS = {
  title: 120,
  titleCy: 120,
  problem: 4000,
  body: BOUNDS.characters,
  effects: 4000,
} as const;

/** As much as a post can hold, which may be a thread; each network counts for itself what it takes. */
export const POST_MOST = 3000;

/** What an author writes, in every form that asks for a text. */
export const textFields = {
  title: lineField(() => words.fields.title, { most: MOST_CHARACTERS.title, least: 5 }),
  titleCy: v.pipe(
    optionalTextField(() => words.fields.titleCy, { most: MOST_CHARACTERS.titleCy }),
    v.transform((text) => (text === undefined ? undefined : tidyLine(text))),
  ),
  problem: textField(() => words.fields.problem, { most: MOST_CHARACTERS.problem, least: 10 }),
  // The same bound as where it is written together.
  body: v.pipe(
    textField(() => words.fields.body, { most: MOST_CHARACTERS.body, least: 10 }),
    v.check(
      (text) => countWords(text) <= BOUNDS.words,
      () => words.fields.bodyTooLong(BOUNDS.words),
    ),
  ),
  effects: optionalTextField(() => words.fields.effects, { most: MOST_CHARACTERS.effects }),
};

const characters = Object.values(MOST_CHARACTERS).reduce((sum, most) => sum + most, 0);

export const longForms: readonly LongForm[] = [
  { path: newProposalPath, characters },
  { path: "/proposals/:id/edit", characters },
  { path: "/proposals/:id/revise", characters },
];

export const whyField = optionalTextField(() => words.fields.why, { most: 500 });

const empty = (value: string): string | undefined => (value === "" ? undefined : value);

/** A field that only some kinds of proposal fill in: empty is undefined. */
const filledOnly = v.pipe(v.optional(v.string(), ""), v.transform(empty));

const changeField = (most: number) =>
  v.pipe(
    v.optional(
      shortField(most, () => words.fields.kind),
      "",
    ),
    v.transform(empty),
  );

/** As long as is sent at all; how a title may look is the constitution's to say. */
const titleField = v.pipe(
  v.optional(
    shortField(1000, () => words.fields.newTitle),
    "",
  ),
  v.transform(tidyLine),
  v.transform(empty),
);

/** Which of them it takes, the change itself says. */
const changeFields = {
  change: changeField(40),
  named: changeField(100),
  newTitle: titleField,
  newTitleCy: titleField,
  before: changeField(40),
  otherOffice: changeField(40),
  seats: changeField(3),
  ofBody: changeField(40),
  filledBy: changeField(60),
  power: changeField(40),
};

const chapterField = v.pipe(
  v.string(() => words.fields.chapter),
  v.check(isOpenChapter, () => words.fields.chapter),
);

const aimSchema = v.variant(
  "kind",
  [
    v.object({ kind: v.literal("new"), chapter: chapterField }),
    v.object({
      kind: v.picklist(["replace", "repeal", "reaffirm"]),
      policy: v.pipe(
        v.string(() => words.fields.policy),
        v.regex(/^[1-9][0-9]{0,8}$/, () => words.fields.policy),
        v.transform(Number),
      ),
    }),
    v.object({
      kind: v.literal("rule"),
      rule: v.pipe(
        v.string(() => words.fields.rule),
        v.check(isRuleName, () => words.fields.rule),
      ),
      number: v.pipe(
        v.string(() => words.fields.number),
        v.trim(),
        v.regex(/^[0-9]{1,6}(?:\.[0-9])?$/, () => words.fields.number),
        v.transform(Number),
      ),
    }),
    v.object({ kind: v.literal("constitution"), ...changeFields }),
    v.object({ kind: v.literal("charter") }),
    v.object({ kind: v.picklist(["strategy", "statement", "post"]) }),
  ],
  () => words.fields.kind,
);

export { aimSchema, filledOnly };
