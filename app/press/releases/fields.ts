import * as v from "valibot";
import { lineField, shortField, textField } from "../../../platform/text/fields.ts";
import { LEAST, MOST } from "../limits.ts";
import { words } from "../words.ts";

const says = () => words.fields;
const embargo = v.pipe(
  v.optional(
    shortField(12, () => words.embargo.none),
    "",
  ),
  v.transform((text) => text.trim()),
);

/** The texts of a release. */
export const releaseFields = {
  title: lineField(() => says().title, { most: MOST.title, least: LEAST.title }),
  body: textField(() => says().body, { most: MOST.body, least: LEAST.body }),
  contact: lineField(() => says().contact, { most: MOST.contact, least: LEAST.contact }),
  embargoDay: embargo,
  embargoTime: embargo,
};
