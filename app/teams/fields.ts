import * as v from "valibot";
import {
  lineField,
  oneOf,
  optionalTextField,
  shortField,
  textField,
} from "../../platform/text/fields.ts";
import { MOST_HOURS, SKILLS } from "./skills/skills.ts";
import { DECISION_KINDS, JOININGS } from "./team.ts";
import { words } from "./words.ts";

export const MOST_CHARACTERS = {
  name: 80,
  does: 2000,
  says: 500,
  decision: 2000,
} as const;

/** Of those that take no single letter. */
export const LEAST_CHARACTERS = { name: 3, does: 10, decision: 10 };

export const nameField = lineField(() => words.fields.name, {
  most: MOST_CHARACTERS.name,
  least: LEAST_CHARACTERS.name,
});
export const doesField = textField(() => words.fields.does, {
  most: MOST_CHARACTERS.does,
  least: LEAST_CHARACTERS.does,
});
export const saysField = optionalTextField(() => words.fields.says, { most: MOST_CHARACTERS.says });
export const askedField = textField(() => words.fields.asked, {
  most: MOST_CHARACTERS.says,
  least: LEAST_CHARACTERS.does,
});
export const decisionField = textField(() => words.fields.decision, {
  most: MOST_CHARACTERS.decision,
  least: LEAST_CHARACTERS.decision,
});

export const joiningField = oneOf(JOININGS, () => words.fields.joining);
export const kindField = oneOf(DECISION_KINDS, () => words.fields.kind);
export const yesOrNoField = oneOf(["yes", "no"], () => words.fields.yesOrNo);

/** Whole hours, or none. */
export const hoursField = v.pipe(
  v.optional(
    shortField(4, () => words.fields.hours(MOST_HOURS)),
    "",
  ),
  v.trim(),
  v.regex(/^[0-9]{0,2}$/, () => words.fields.hours(MOST_HOURS)),
  v.transform(Number),
  v.maxValue(MOST_HOURS, () => words.fields.hours(MOST_HOURS)),
  v.transform((hours) => (hours === 0 ? undefined : hours)),
);

/** The number of a branch whose team it is; empty for the whole party's. */
export const branchField = v.pipe(
  v.optional(
    v.pipe(
      v.string(() => words.fields.branch),
      v.regex(/^(?:[1-9][0-9]{0,8})?$/, () => words.fields.branch),
    ),
    "",
  ),
  v.transform((text) => (text === "" ? undefined : Number(text))),
);

/** Tick boxes of one name: one that is ticked comes as a text, several as a list. */
export const skillsField = v.pipe(
  v.optional(
    v.union([v.string(), v.array(v.string())], () => words.fields.skills),
    [],
  ),
  v.transform((sent) => [...new Set([sent].flat())].toSorted()),
  v.array(v.picklist(SKILLS, () => words.fields.skills)),
);

/** One of them, or none. */
export const skillField = v.pipe(
  v.optional(
    v.picklist([...SKILLS, ""], () => words.fields.skills),
    "",
  ),
  v.transform((skill) => (skill === "" ? undefined : skill)),
);
