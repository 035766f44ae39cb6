import type { Context } from "hono";
import { type Refusal, refuse } from "../refusal.ts";
import { refusals } from "../words.ts";
import type { HttpEnvironment } from "./environment.ts";

export type FormValue = string | readonly string[];
export type FormValues = Readonly<Record<string, FormValue>>;

type Ctx = Context<HttpEnvironment>;

/** Names that would reach into an object's prototype (ASVS 15.3.6). */
const POISON = new Set(["__proto__", "constructor", "prototype"]);
/** More than the longest ballot has options. */
export const MOST_FIELDS = 200;

const PLAIN_FORM = "application/x-www-form-urlencoded";
const FORM_WITH_FILE = "multipart/form-data";
const JSON_TYPE = "application/json";

function contentTypeOf(c: Ctx): string {
  const [contentType] = (c.req.header("content-type") ?? "").split(";", 1) as [string];
  return contentType.trim().toLowerCase();
}

/** Is it sent as forms with a file are? */
export const isMultipart = (c: Ctx): boolean => contentTypeOf(c) === FORM_WITH_FILE;

/** Is it sent as programs of ours send what is no form? */
export const isJson = (c: Ctx): boolean => contentTypeOf(c) === JSON_TYPE;

const isWithFile = (c: Ctx): boolean => c.get("takesFile") === true && isMultipart(c);

/** Why this is no form of ours: they are of texts, and sent in one way, apart from the few that have a file. */
export function whyNoForm(c: Ctx): Refusal | undefined {
  if (contentTypeOf(c) === PLAIN_FORM || isWithFile(c)) return undefined;
  return refuse("wrong-type", refusals["form-unknown"]);
}

/**
 * The fields of a posted form, line ends as `\n`; or a refusal where it is no form of ours. Read once for each
 * request, whoever asks: limits, guards and the act itself share it. How long it can be, `bodyGuard` says. A form's
 * file is no field: it stands beside it, as `c.var.file`.
 */
export function readForm(c: Ctx): Promise<FormValues | Refusal> {
  const known = c.get("form") ?? readOnce(c);
  c.set("form", known);
  return known;
}

async function readOnce(c: Ctx): Promise<FormValues | Refusal> {
  const refusal = whyNoForm(c);
  if (refusal !== undefined) return refusal;
  // Whoever is turned away before its route has taken it has sent nothing that anybody could read.
  if (isWithFile(c) && c.get("isStreamed") === true)
    return refuse("invalid", refusals["form-broken"]);
  if (isWithFile(c)) return readWithFile(c);
  // Node's own reader of forms opens streams; for texts alone, the text is enough.
  const text = await c.req.text().catch(() => undefined);
  if (text === undefined) {
    return refuse("invalid", refusals["form-broken"]);
  }
  // Counted before it is parsed: some parsers take time with the square of the number of fields.
  if (hasMore(text, "&", MOST_FIELDS - 1)) {
    return refuse("invalid", refusals["form-too-many-fields"]);
  }
  return collectFields(new URLSearchParams(text));
}

async function readWithFile(c: Ctx): Promise<FormValues | Refusal> {
  const form = await c.req.formData().catch(() => undefined);
  if (form === undefined) return refuse("invalid", refusals["form-broken"]);
  const entries = [...form];
  if (entries.length > MOST_FIELDS) return refuse("invalid", refusals["form-too-many-fields"]);
  const texts: [string, string][] = [];
  for (const [name, value] of entries) {
    if (typeof value === "string") texts.push([name, value]);
    // Browsers send an empty file where none was chosen.
    else if (value.size > 0) c.set("file", new Uint8Array(await value.arrayBuffer()));
  }
  return collectFields(texts);
}

/** Does this letter stand in the text more often? */
function hasMore(text: string, letter: string, most: number): boolean {
  let count = 0;
  for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

export function collectFields(body: Iterable<[string, string]>): FormValues | Refusal {
  const values: Record<string, FormValue> = Object.create(null);
  for (const [name, raw] of body) {
    if (POISON.has(name)) return refuse("invalid", refusals["form-forbidden-name"]);
    const value = raw.replace(/\r\n?/g, "\n");
    // Postgres cannot store U+0000 in a text, and nobody can type it.
    if (value.includes("\0")) {
      return refuse("invalid", refusals["form-unstorable"], name);
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
