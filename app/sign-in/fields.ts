import * as v from "valibot";
import { shortField, uuidField } from "../../platform/text/fields.ts";
import { words } from "./words.ts";

/** A browser's own secret, out of its cookie. */
export const secretField = v.pipe(
  v.string(() => words.refusals.over),
  v.regex(/^[\w-]{43}$/, () => words.refusals.over),
);

/** A typed or pasted code: spaces and dashes that came along do not count. */
export const codeField = v.pipe(
  shortField(200, () => words.fields.codeForm),
  v.transform((text) => text.normalize("NFKC").replace(/[\s\u00ad\u2010-\u2015-]/g, "")),
  v.regex(/^[0-9]{8}$/, () => words.fields.codeForm),
);

/** Where a session is begun, and what it takes the place of. Both come from the request, not from the form. */
export const placeFields = {
  device: v.pipe(v.string(), v.maxLength(200)),
  replaces: v.optional(uuidField),
};

/** A passkey's id, as it stands in an address. */
export const passkeyIdField = v.pipe(
  v.string(() => words.passkeys.unknown),
  v.regex(/^[\w-]{1,1400}$/, () => words.passkeys.unknown),
);
