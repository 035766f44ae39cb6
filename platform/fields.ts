import * as v from "valibot";

/** Marks that turn the direction of the text around them: they can make one word look like another. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out.
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufff9-\ufffb]/g;
// Half a character: it cannot be stored as UTF-8.
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Joiners, fillers, blank patterns and marks without a letter show nothing by themselves.
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}\u2800]/u;
const INVISIBLE_MARKS = /\p{Default_Ignorable_Code_Point}/gu;

/** A text as it is kept: one Unicode form, no invisible marks, no space at its ends; empty where nothing shows. */
export function tidyText(text: string): string {
  const tidied = text
    .replace(LONE_SURROGATES, "")
    .normalize("NFC")
    .replace(DIRECTION_MARKS, "")
    .replace(CONTROL_CHARACTERS, "")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return VISIBLE.test(tidied) ? tidied : "";
}

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

type Limits = { readonly most: number; readonly least?: number };

const typed = (label: string) => v.string(`${label} is missing.`);

const tooShort =
  (label: string, least: number) =>
  ({ input }: { input: string }): string =>
    input === "" ? `${label} is missing.` : `${label} needs at least ${least} characters.`;

/** A text on one line that must be there. `label` begins its sentences: "The title". */
export const lineField = (label: string, { most, least = 1 }: Limits) =>
  v.pipe(
    typed(label),
    v.transform((text) => tidyText(text.replace(/\s+/g, " "))),
    v.minLength(least, tooShort(label, least)),
    v.maxLength(most, `${label} is too long: it can have at most ${most} characters.`),
  );

/** A text of several lines that must be there. */
export const textField = (label: string, { most, least = 1 }: Limits) =>
  v.pipe(
    typed(label),
    v.transform(tidyText),
    v.minLength(least, tooShort(label, least)),
    v.maxLength(most, `${label} is too long: it can have at most ${most} characters.`),
  );

/** A text that may stay empty; then it is undefined. */
export const optionalTextField = (label: string, { most }: Limits) =>
  v.pipe(
    v.optional(v.string(), ""),
    v.transform(tidyText),
    v.maxLength(most, `${label} is too long: it can have at most ${most} characters.`),
    v.transform((text) => (text === "" ? undefined : text)),
  );

export const oneOf = <const Options extends readonly [string, ...string[]]>(
  options: Options,
  says: string,
) => v.picklist(options, says);

/** A tick box that must be ticked. */
export const mustTick = (says: string) => v.literal("yes", says);

export const maybeTick = v.pipe(
  v.optional(v.string(), ""),
  v.transform((value) => value === "yes"),
);

const MOST_INT = 2_147_483_647;

/** The number of an item, as it stands in an address. Anything else is an unknown item. */
export const itemNumber = v.pipe(
  v.string(),
  v.regex(/^[1-9][0-9]{0,9}$/, "There is no such item."),
  v.transform(Number),
  v.maxValue(MOST_INT, "There is no such item."),
);

/** An id, in its one spelling: PostgreSQL takes capitals for the same id, and a comparison of ours would not. */
export const uuidField = v.pipe(
  v.string("That is not one of ours."),
  v.uuid("That is not one of ours."),
  v.toLowerCase(),
);

const EMAIL_MOST = 254;

/** An address to write to. What matters is that mail arrives, so only its outline is checked. */
export const emailField = v.pipe(
  typed("Your email address"),
  v.transform((text) => tidyText(text).normalize("NFKC").replace(INVISIBLE_MARKS, "")),
  v.minLength(1, "Your email address is missing."),
  v.maxLength(EMAIL_MOST, "This email address is too long."),
  v.regex(
    /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\].]{2,}$/u,
    "Write the email address in full, like name@example.org.",
  ),
);
