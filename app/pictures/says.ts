import * as v from "valibot";
import { lineField, oneOf, shortField } from "../../platform/text/fields.ts";
import { LEAST, MOST, PLACES } from "./picture.ts";
import type { PictureSays } from "./picture-store.ts";
import { words } from "./words.ts";

/** What is said of a picture. */
export const saysEntries = {
  alt: lineField(() => words.fields.alt, { most: MOST.alt, least: LEAST.alt }),
  credit: v.pipe(
    v.optional(
      shortField(MOST.credit, () => words.fields.credit),
      "",
    ),
    v.transform((text) => text.replace(/\s+/g, " ").trim() || undefined),
  ),
  place: oneOf(PLACES, () => words.fields.place),
};
const saysOfPicture = v.object(saysEntries);

/** What is said of a picture, where that could have been typed: each on one line. Pure. */
export function readSays(says: unknown): PictureSays | undefined {
  const read = v.safeParse(saysOfPicture, says);
  return read.success ? read.output : undefined;
}
