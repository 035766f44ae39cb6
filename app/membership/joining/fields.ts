import * as v from "valibot";
import { lineField, optionalTextField, shortField } from "../../../platform/text/fields.ts";
import { words } from "../words.ts";

/** Names stand in letters that strangers can have sent to others, so that none may be an address to click on. */
const LIKE_AN_ADDRESS = /:\/\/|www\.|[@<>]/i;

export const nameField = v.pipe(
  lineField(() => words.fields.name, { most: 100 }),
  v.check(
    (name) => !LIKE_AN_ADDRESS.test(name),
    () => words.fields.nameForm,
  ),
);
export const aboutField = optionalTextField(() => words.fields.about, { most: 1000 });

/** Any UK postcode, by the outline that the Royal Mail publishes; written the usual way. Empty is undefined. */
export const postcodeField = v.pipe(
  v.optional(
    shortField(60, () => words.fields.postcode),
    "",
  ),
  v.transform((text) => text.toUpperCase().replace(/[^A-Z0-9]/g, "")),
  v.regex(/^$|^(?:[A-Z]{1,2}[0-9][A-Z0-9]?|GIR ?0)[0-9][A-Z]{2}$/, () => words.fields.postcode),
  v.transform((text) => (text === "" ? undefined : `${text.slice(0, -3)} ${text.slice(-3)}`)),
);
