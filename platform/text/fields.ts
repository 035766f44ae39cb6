import * as v from "valibot";
import { type Day, dayOf } from "../time/days.ts";
import { words } from "../words.ts";
import { tidyLine, tidyText } from "./tidy-text.ts";

const INVISIBLE_MARKS = /\p{Default_Ignorable_Code_Point}/gu;

export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

type Limits = { readonly most: number; readonly least?: number };

/** What a text may not hold as it was sent, where tidying it would hide that. */
interface Refuses {
  test(sent: string): boolean;
  says(): string;
}

const NOTHING: Refuses = { test: () => false, says: () => "" };

/** Words for whoever fills in the form: read when something is wrong, in their language. */
type Says = () => string;

const tooLong =
  (label: Says, most: number): Says =>
  () =>
    words.fields.tooLong(label(), most);
const missing =
  (label: Says): Says =>
  () =>
    words.fields.missing(label());

/**
 * As it was sent a text can be longer than it is kept: with blanks at the ends of its lines, and a letter's accents
 * apart from it. What is far longer is refused before anything is done with it.
 */
const mostSent = (most: number): number => Math.min(4 * most + 100, most + MOST_BLANKS);
/** A whole book of a text has no more than that to tidy. */
const MOST_BLANKS = 200_000;

/** A text as it was sent. */
const sent = (label: Says, most: number) =>
  v.pipe(v.string(missing(label)), v.maxLength(mostSent(most), tooLong(label, most)));

const tooShort =
  (label: Says, least: number) =>
  ({ input }: { input: string }): string =>
    input === "" ? missing(label)() : words.fields.tooShort(label(), least);

/** A text on one line that must be there. `label` begins its sentences: "The title". */
export const lineField = (
  label: Says,
  { most, least = 1, refuses = NOTHING }: Limits & { readonly refuses?: Refuses },
) =>
  v.pipe(
    sent(label, most),
    v.check((text) => !refuses.test(text), refuses.says),
    v.transform(tidyLine),
    v.minLength(least, tooShort(label, least)),
    v.maxLength(most, tooLong(label, most)),
  );

/** A text of several lines that must be there. */
export const textField = (label: Says, { most, least = 1 }: Limits) =>
  v.pipe(
    sent(label, most),
    v.transform(tidyText),
    v.minLength(least, tooShort(label, least)),
    v.maxLength(most, tooLong(label, most)),
  );

/** A text that may stay empty; then it is undefined. */
export const optionalTextField = (label: Says, { most }: Limits) =>
  v.pipe(
    v.optional(sent(label, most), ""),
    v.transform(tidyText),
    v.maxLength(most, tooLong(label, most)),
    v.transform((text) => (text === "" ? undefined : text)),
  );

/**
 * A field of few characters of which only the outline counts, such as a number or a code: refused with the same
 * sentence when it is longer than anybody writes it.
 * @param most as it was sent
 */
export const shortField = (most: number, says: Says) =>
  v.pipe(v.string(says), v.maxLength(most, says));

/** A SHA-256 in hex, as our own forms send it along. */
export const fingerprintField = (says: Says) =>
  v.pipe(shortField(64, says), v.regex(/^[0-9a-f]{64}$/, says));

/** A day that there is, as 2027-05-06. */
function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const noon = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && dayOf(noon) === text;
}

/** A day, in the one piece that a `DateField`'s three are put together to. */
export const dayField = (says: Says) =>
  v.pipe(
    shortField(10, says),
    v.check(isDay, says),
    v.transform((text) => text as Day),
  );

export const oneOf = <const Options extends readonly [string, ...string[]]>(
  options: Options,
  says: Says,
) => v.picklist(options, says);

/** A tick box that must be ticked. */
export const mustTick = (says: Says) => v.literal("yes", says);

/** A tick box. A browser sends nothing for one that is not ticked. */
export const maybeTick = v.pipe(
  v.optional(
    v.picklist(["yes", ""], () => words.fields.noTick),
    "",
  ),
  v.transform((value) => value === "yes"),
);

const MOST_INT = 2_147_483_647;

/** The number of an item, as it stands in an address. Anything else is an unknown item. */
export const itemNumber = v.pipe(
  v.string(),
  v.regex(/^[1-9][0-9]{0,9}$/, () => words.fields.noItem),
  v.transform(Number),
  v.maxValue(MOST_INT, () => words.fields.noItem),
);

/** An id, in its one spelling: PostgreSQL takes capitals for the same id, and a comparison of ours would not. */
export const uuidField = v.pipe(
  v.string(() => words.fields.notOurs),
  v.uuid(() => words.fields.notOurs),
  v.toLowerCase(),
);

const EMAIL_MOST = 254;

/** An address to write to. What matters is that mail arrives, so only its outline is checked. */
export const emailField = v.pipe(
  v.string(() => words.fields.email.missing),
  v.maxLength(mostSent(EMAIL_MOST), () => words.fields.email.tooLong),
  v.transform((text) => tidyText(text).normalize("NFKC").replace(INVISIBLE_MARKS, "")),
  v.minLength(1, () => words.fields.email.missing),
  v.maxLength(EMAIL_MOST, () => words.fields.email.tooLong),
  v.regex(
    /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\].]{2,}$/u,
    () => words.fields.email.form,
  ),
);
