import type { Context } from "hono";
import { type Refusal, refuse, said } from "../refusal.ts";
import type { HttpEnvironment } from "./environment.ts";

export type FormValue = string | File | readonly (string | File)[];
export type FormValues = Readonly<Record<string, FormValue>>;

/** Names that would reach into an object's prototype (ASVS 15.3.6). */
const POISON = new Set(["__proto__", "constructor", "prototype"]);
const MOST_FIELDS = 200;

export const BROKEN_FORM = said(
  "platform.form-broken",
  "The form arrived broken. Please send it again.",
);
const NO_FORM_OF_OURS = said(
  "platform.form-unknown",
  "This address takes a form from one of our pages.",
);
const FORBIDDEN_NAME = said(
  "platform.form-forbidden-name",
  "The form has a field with a forbidden name.",
);
const TOO_MANY_FIELDS = said(
  "platform.form-too-many-fields",
  "The form has more fields than any of ours.",
);
const UNSTORABLE = said(
  "platform.form-unstorable",
  "The form has a character that cannot be stored. Please take it out.",
);

const PLAIN_FORM = "application/x-www-form-urlencoded";
const FORM_WITH_FILES = "multipart/form-data";

/** The fields of a posted form, line ends as `\n`; or a refusal where it is no form of ours. */
export async function readForm(c: Context<HttpEnvironment>): Promise<FormValues | Refusal> {
  const [contentType] = (c.req.header("content-type") ?? "").split(";", 1) as [string];
  const kind = contentType.trim().toLowerCase();
  if (kind !== PLAIN_FORM && kind !== FORM_WITH_FILES) {
    return refuse("invalid", NO_FORM_OF_OURS);
  }
  // Node's own reader of forms opens streams; for texts alone, the text is enough.
  const reading =
    kind === PLAIN_FORM ? c.req.text().then((text) => new URLSearchParams(text)) : c.req.formData();
  const fields = await reading.catch(() => undefined);
  if (fields === undefined) return refuse("invalid", BROKEN_FORM);
  return collect(fields);
}

function collect(body: Iterable<[string, string | File]>): FormValues | Refusal {
  const values: Record<string, FormValue> = Object.create(null);
  let count = 0;
  for (const [name, raw] of body) {
    if (POISON.has(name)) return refuse("invalid", FORBIDDEN_NAME);
    count += 1;
    if (count > MOST_FIELDS) return refuse("invalid", TOO_MANY_FIELDS);
    const value = typeof raw === "string" ? raw.replace(/\r\n?/g, "\n") : raw;
    // Postgres cannot store U+0000 in a text, and nobody can type it.
    if (typeof value === "string" && value.includes("\0")) {
      return refuse("invalid", UNSTORABLE, name);
    }
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return { ...values };
}

/** A form's texts as they were typed, to fill the form again. */
export function typedTexts(values: FormValues): Readonly<Record<string, string>> {
  const texts = Object.entries(values).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts) as Record<string, string>;
}
