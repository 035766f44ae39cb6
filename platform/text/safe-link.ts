import * as v from "valibot";
import { shortField } from "./fields.ts";

/** Any page on the web that is safe to open, and nothing that runs. Empty: there is none. */
export const safeLinkField = (
  most: number,
  says: () => string,
  protocols: readonly string[] = ["https:"],
) =>
  v.pipe(
    v.optional(shortField(most, says), ""),
    v.trim(),
    v.check((text) => text === "" || isSafeLink(text, protocols), says),
    v.transform((text) => (text === "" ? undefined : new URL(text).href)),
  );

/** The same of a page of somebody else's, which may be without encryption: newspapers' archives are. */
export const webLinkField = (most: number, says: () => string) =>
  safeLinkField(most, says, ["https:", "http:"]);

function isSafeLink(text: string, protocols: readonly string[]): boolean {
  if (!URL.canParse(text) || /[\s\p{Cc}\p{Bidi_Control}]/u.test(text)) return false;
  const { protocol, username, password } = new URL(text);
  // A name before an @ makes one address look like another's.
  return protocols.includes(protocol) && username === "" && password === "";
}
