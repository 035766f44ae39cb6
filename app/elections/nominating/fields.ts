import * as v from "valibot";
import { itemNumber, maybeTick, optionalTextField } from "../../../platform/text/fields.ts";
import { type Held, seenField } from "../../../platform/text/seen.ts";
import { RESERVED_GROUPS, type ReservedGroup, type Terms } from "../election.ts";
import { words } from "../words.ts";
import type { Writing } from "./nomination-store.ts";

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
  const belongs: Readonly<Record<ReservedGroup, boolean>> = {
    women: input.women,
    "under-thirty": input.underThirty,
  };
  const isAsked = (group: ReservedGroup) => terms.reserved.some((one) => one.group === group);
  return {
    statement: input.statement ?? "",
    interests: input.interests ?? "",
    memberships: input.memberships ?? "",
    answers: terms.questions.map((_, index) => answers[`answer${index + 1}`] ?? ""),
    groups: input.groupsSaid
      ? RESERVED_GROUPS.filter((group) => isAsked(group) && belongs[group])
      : undefined,
  };
}
