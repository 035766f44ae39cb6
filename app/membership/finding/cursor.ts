import * as v from "valibot";
import type { PersonId } from "../../../platform/ids.ts";
import { uuidField } from "../../../platform/text/fields.ts";
import type { NameCursor } from "./listing-queries.ts";

const CURSOR = v.tuple([v.pipe(v.string(), v.maxLength(200)), uuidField]);

/** Where the list goes on, as it stands in an address. */
export const cursorText = ({ name, id }: NameCursor): string =>
  Buffer.from(JSON.stringify([name, id])).toString("base64url");

/** Undefined for what is no place in the list: then it begins at its beginning. */
export function findCursor(text: string | undefined): NameCursor | undefined {
  if (text === undefined || text.length > 2000) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(CURSOR, read);
  if (!parsed.success || parsed.output[0].includes("\0")) return undefined;
  const [name, id] = parsed.output;
  return { name, id: id as PersonId };
}
