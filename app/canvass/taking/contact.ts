import { LANGUAGES, type Language } from "@breakthrough/languages";
import * as v from "valibot";
import { emailField, uuidField } from "../../../platform/text/fields.ts";
import { tidyLine } from "../../../platform/text/tidy-text.ts";

/** Which wording of the consent is read now. Another wording is another number, and those before stay in `words`. */
export const WORDING = 2;
/** What somebody asks for. */
export const WANTS = ["outcome"] as const;
export const MOST_NAME = 80;
export const MOST_REACH = 254;
export const MOST_PHONE = 40;
/** By one volunteer's link: more is no stall, and each address is a letter. */
export const MOST_CONTACTS = 200;

/** Who wants to hear what becomes of what they said, by one way alone. */
export interface Contact {
  readonly id: string;
  readonly name: string;
  readonly reach: { readonly email: string } | { readonly phone: string };
  readonly wording: number;
  readonly language: Language;
}

const contactSchema = v.object({
  id: uuidField,
  name: v.pipe(v.string(), v.maxLength(4 * MOST_NAME)),
  email: v.optional(v.string(), ""),
  phone: v.optional(v.pipe(v.string(), v.maxLength(2 * MOST_PHONE)), ""),
  wording: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(WORDING)),
  language: v.picklist(LANGUAGES),
  agreed: v.literal(true),
});

/** As it is dialled: digits, with a plus before those of another country. Undefined where it is none. */
export function tidyPhone(typed: string): string | undefined {
  const dialled = tidyLine(typed).replace(/[\s().-]/g, "");
  return /^\+?\d{7,15}$/.test(dialled) ? dialled : undefined;
}

/** What is kept of it; undefined where it is not as it must be, or nobody said yes. */
export function readContact(sent: unknown): Contact | undefined {
  const read = v.safeParse(contactSchema, sent);
  if (!read.success) return undefined;
  const { email, phone, name: typed, agreed: _agreed, ...own } = read.output;
  const name = tidyLine(typed);
  if (name === "" || name.length > MOST_NAME || name.includes("\0")) return undefined;
  const reach = readReach(email.trim(), phone.trim());
  return reach && { ...own, name, reach };
}

function readReach(email: string, phone: string): Contact["reach"] | undefined {
  if ((email === "") === (phone === "")) return undefined;
  if (email === "") {
    const dialled = tidyPhone(phone);
    return dialled === undefined ? undefined : { phone: dialled };
  }
  const read = v.safeParse(emailField, email);
  return read.success && !read.output.includes("\0") ? { email: read.output } : undefined;
}
