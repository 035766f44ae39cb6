import * as v from "valibot";
import type { LongForm } from "../../platform/http/form-size.ts";
import {
  itemNumber,
  optionalTextField,
  shortField,
  textField,
} from "../../platform/text/fields.ts";
import { MOST_CHARACTERS, MOST_REASON } from "./amendment.ts";
import { words } from "./words.ts";

/** The changed paragraphs; empty where they are struck. */
export const bodyField = optionalTextField(() => words.fields.body, { most: MOST_CHARACTERS });

export const reasonField = textField(() => words.fields.reason, { most: MOST_REASON, least: 10 });

export const whyField = textField(() => words.fields.why, { most: MOST_REASON, least: 5 });

export const knownField = v.optional(
  shortField(10_000, () => words.fields.known),
  "",
);

export const idField = { id: itemNumber };

/** Numbers as somebody types them: "3, 5 and 7". */
export const partsField = v.pipe(
  shortField(200, () => words.fields.parts),
  v.transform((text) => [...text.matchAll(/[0-9]{1,6}/g)].map(([number]) => Number(number))),
  v.check(
    (numbers) => new Set(numbers).size >= 2,
    () => words.fields.parts,
  ),
);

export const longForms: readonly LongForm[] = [
  { path: "/amendments/to/:textId/move", characters: MOST_CHARACTERS },
  { path: "/amendments/to/:textId/compose", characters: MOST_CHARACTERS },
];
