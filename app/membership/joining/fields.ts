import * as v from "valibot";
import { lineField, optionalTextField, shortField } from "../../../platform/text/fields.ts";
import { holdsDirectionMarks } from "../../../platform/text/tidy-text.ts";
import { words } from "../words.ts";
import { isLikeAnAddress, isMadeALink, isReserved } from "./names.ts";

/** What somebody wants to be called. A trouble is told by its true reason: who is refused must know what to change. */
export const nameField = v.pipe(
  lineField(() => words.fields.name, {
    most: 100,
    refuses: { test: holdsDirectionMarks, says: () => words.fields.nameMarks },
  }),
  v.check(
    (name) => !isLikeAnAddress(name),
    () => words.fields.nameForm,
  ),
  v.check(
    (name) => !isMadeALink(name),
    () => words.fields.nameLink,
  ),
  v.check(
    (name) => !isReserved(name),
    () => words.fields.nameReserved,
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
