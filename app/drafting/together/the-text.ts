import { packUpdates } from "@breakthrough/shared-text";
import { mergeTexts } from "@breakthrough/shared-text/merge";
import type { ActContext } from "../../../platform/act.ts";
import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { TextAt } from "../../../platform/house.ts";
import type { Refusal } from "../../../platform/refusal.ts";
import { tidyText } from "../../../platform/text/tidy-text.ts";
import { Collided } from "./collided.ts";
import { isTooLong, openDocument, rewrite, type StoredDocument, textIn } from "./document.ts";
import { addChange, beginDocument, findDocument, holdDocument } from "./document-store.ts";
import { tooLongRefusal } from "./fields.ts";

/** A text that is held until the act is over, with where it is stored. */
export interface HeldText {
  readonly path: string;
  readonly at: TextAt | undefined;
  readonly stored: StoredDocument | undefined;
  /** As it stands now. */
  readonly stands: string;
}

export async function holdText(
  tx: Tx,
  path: string,
  { house }: Pick<ActContext, "house">,
): Promise<HeldText> {
  const at = await house.textAt(tx, path, { isHeld: true });
  const stored = await holdDocument(tx, path);
  const stands = stored === undefined ? (at?.body ?? "") : textIn(openDocument(stored));
  return { path, at, stored, stands };
}

/** As it is read without changing it. Undefined: nobody has begun to write it together. */
export async function findText(db: Reader, path: string): Promise<string | undefined> {
  const stored = await findDocument(db, path);
  return stored && textIn(openDocument(stored));
}

/** The one text of what stands and what was made of an older one elsewhere; or why a person must choose. */
export function mergeInto(stands: string, sent: { base: string; text: string }): string | Refusal {
  const { text, collisions } = mergeTexts(sent.base, stands, sent.text);
  if (text === undefined) return new Collided(collisions, stands);
  return isTooLong(text) && text.length > stands.length ? tooLongRefusal() : text;
}

/** Stores a text in the place of the one that is held, which nobody may have begun to write together. */
export async function storeHeld(tx: Tx, held: HeldText, text: string, now: Date): Promise<void> {
  const { path, stands } = held;
  if (text === stands) return;
  if (held.stored === undefined) await beginDocument(tx, path, stands, now);
  const stored = held.stored ?? (await holdDocument(tx, path));
  if (stored !== undefined) await storeText(tx, stored, text, now);
}

/** As a change like any other: editors get it at once. */
async function storeText(tx: Tx, stored: StoredDocument, text: string, now: Date): Promise<void> {
  const doc = openDocument(stored);
  if (textIn(doc) === text) return;
  await addChange(tx, stored, packUpdates([rewrite(doc, text)]), now);
}

/**
 * A version was made elsewhere: what changed there comes into what is being written, if anybody writes.
 * @returns why not, where the same words were changed here
 */
export async function bringIn(
  tx: Tx,
  path: string,
  { before, after }: { before: string; after: string },
  now: Date,
): Promise<Refusal | undefined> {
  if (before === after) return undefined;
  const stored = await holdDocument(tx, path);
  if (stored === undefined) return undefined;
  const stands = textIn(openDocument(stored));
  if (tidyText(stands) === after) return undefined;
  const merged = mergeInto(stands, { base: before, text: after });
  if (typeof merged !== "string") return merged;
  await storeText(tx, stored, merged, now);
  return undefined;
}

/**
 * The same where its authors had called the text finished, and have taken a change over since: what they had written on
 * and made no version of gives way to it.
 */
export async function bringInAmended(
  tx: Tx,
  path: string,
  changed: { before: string; after: string },
  now: Date,
): Promise<void> {
  if ((await bringIn(tx, path, changed, now)) === undefined) return;
  const stored = await holdDocument(tx, path);
  if (stored !== undefined) await storeText(tx, stored, changed.after, now);
}
