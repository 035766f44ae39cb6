import * as v from "valibot";
import { shortField } from "./fields.ts";

/** Any page on the web that is safe to open, and nothing that runs. Empty: there is none. */
export const safeLinkField = (most: number, says: () => string) =>
  v.pipe(
    v.optional(shortField(most, says), ""),
    v.trim(),
    v.check((text) => text === "" || isSafeLink(text), says),
    v.transform((text) => (text === "" ? undefined : new URL(text).href)),
  );

function isSafeLink(text: string): boolean {
  if (!URL.canParse(text) || /[\s\p{Cc}\p{Bidi_Control}]/u.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  // A name before an @ makes one address look like another's.
  return protocol === "https:" && username === "" && password === "";
}
