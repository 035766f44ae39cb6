import { BOUNDS, countWords } from "@breakthrough/shared-text";
import * as v from "valibot";
import { refuse } from "../../../platform/refusal.ts";
import { optionalTextField } from "../../../platform/text/fields.ts";
import { withoutUnseen } from "../../../platform/text/tidy-text.ts";
import { refusals, words } from "../words.ts";

const { tooLong } = refusals.refuse;
const saysTooLong = () => tooLong(BOUNDS.words, BOUNDS.characters).says;

/** As sent: a browser writes each line's end as two signs. What no keyboard makes is left out. */
const plain = (text: string): string => withoutUnseen(text.replace(/\r\n?/g, "\n"));

/** A whole text, as a box sends it. */
export const sharedTextField = v.pipe(
  v.string(() => words.labels.text),
  v.maxLength(2 * BOUNDS.characters, saysTooLong),
  v.transform(plain),
  v.maxLength(BOUNDS.characters, saysTooLong),
  v.check((text) => countWords(text) <= BOUNDS.words, saysTooLong),
);

/** The text from which its writer began, as the form had it; what they changed is told by it. */
export const baseField = v.pipe(
  v.optional(v.string(), ""),
  v.maxLength(2 * BOUNDS.characters, saysTooLong),
  v.transform((text) => text.replace(/\r\n?/g, "\n")),
);

export const whyField = optionalTextField(() => words.labels.why, { most: 500 });

export const tooLongRefusal = () => refuse("too-large", tooLong(BOUNDS.words, BOUNDS.characters));
