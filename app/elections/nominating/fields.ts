import * as v from "valibot";
import {
  itemNumber,
  maybeTick,
  optionalTextField,
  shortField,
} from "../../../platform/text/fields.ts";
import { type Held, seenField } from "../../../platform/text/seen.ts";
import type { Terms } from "../election.ts";
import { words } from "../words.ts";
import type { Writing } from "./nomination-store.ts";
import { type Belonging, isBelonging, type ReservedGroup } from "./reserved.ts";

const MOST_CHARACTERS = 12_000;
const MOST_DECLARED = 2000;
/** As many as the rulebook can ever set. */
const MOST_QUESTIONS = 12;

const answerFields = Object.fromEntries(
  Array.from({ length: MOST_QUESTIONS }, (_, index) => [
    `answer${index + 1}`,
    optionalTextField(() => words.fields.answer(index + 1), { most: MOST_CHARACTERS }),
  ]),
);

/** What a nominee writes; each part may be missing until it is handed in. */
export const writingFields = v.object({
  id: itemNumber,
  statement: optionalTextField(() => words.fields.statement, { most: MOST_CHARACTERS }),
  interests: optionalTextField(() => words.fields.interests, { most: MOST_DECLARED }),
  memberships: optionalTextField(() => words.fields.memberships, { most: MOST_DECLARED }),
  /** Have they said to which groups with reserved seats they belong? */
  groupsSaid: maybeTick,
  women: maybeTick,
  underThirty: maybeTick,
  /** Where they live; empty for nowhere among these. */
  region: v.optional(
    shortField(30, () => words.fields.region),
    "",
  ),
  ...answerFields,
  seen: seenField,
});

/** What the form holds of texts, by its fields' names. */
export const textsIn = ({
  statement,
  interests,
  memberships,
  answers,
}: Pick<Writing, "statement" | "interests" | "memberships" | "answers">): Held => ({
  ...{ statement, interests, memberships },
  ...Object.fromEntries(answers.map((answer, index) => [`answer${index + 1}`, answer])),
});

type Input = v.InferOutput<typeof writingFields>;

/** The same as it is kept: an answer to each question of this election and to no other. */
export function writtenIn(input: Input, terms: Terms): Writing {
  const answers = input as unknown as Readonly<Record<string, string | undefined>>;
  const isAsked = (group: ReservedGroup) => terms.reserved.some((one) => one.group === group);
  const region = `region:${input.region}`;
  const groups: readonly Belonging[] = [
    ...(isAsked("women") && input.women ? (["women"] as const) : []),
    ...(isAsked("under-thirty") && input.underThirty ? (["under-thirty"] as const) : []),
    ...(isAsked("region") && isBelonging(region) ? [region] : []),
  ];
  return {
    statement: input.statement ?? "",
    interests: input.interests ?? "",
    memberships: input.memberships ?? "",
    answers: terms.questions.map((_, index) => answers[`answer${index + 1}`] ?? ""),
    groups: input.groupsSaid ? groups : undefined,
  };
}
