import {
  BOUNDS,
  countWords,
  type Reach,
  TEXT_NAME,
  unpackUpdates,
} from "@breakthrough/shared-text";
import { type Edit, editsBetween } from "@breakthrough/shared-text/merge";
import * as Y from "yjs";
import { chanceBytes } from "../../../platform/chance.ts";

/** As it is kept: all up to a change, and the changes since. */
export interface StoredDocument {
  readonly id: number;
  readonly path: string;
  readonly epoch: number;
  readonly seq: number;
  readonly changedAt: Date;
  readonly snapshot: Uint8Array;
  /** The packed updates of each later change, in their order. */
  readonly later: readonly Uint8Array[];
}

/** One that this process writes into, under a number that nobody else's document has. */
function newDocument(): Y.Doc {
  const doc = new Y.Doc();
  // The library's own would not be the same each time that an invented past is played.
  doc.clientID = chanceBytes(4).readUInt32LE();
  return doc;
}

export const textIn = (doc: Y.Doc): string => doc.getText(TEXT_NAME).toString();

/** @throws where what is stored cannot be read: nothing may be written in its place */
export function openDocument({
  snapshot,
  later,
}: Pick<StoredDocument, "snapshot" | "later">): Y.Doc {
  const doc = newDocument();
  takeIn(doc, [snapshot, ...later.flatMap((packed) => unpackUpdates(packed))]);
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) {
    throw new Error("a stored draft has a gap");
  }
  return doc;
}

const STORED = "stored";

/** Together: one by one, the libraries that follow a document would look at each. */
export const takeIn = (doc: Y.Doc, updates: readonly Uint8Array[]): void =>
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update, STORED);
  }, STORED);

export const reachOf = (doc: Y.Doc): Reach => Y.decodeStateVector(Y.encodeStateVector(doc));

/** A document that has this text and no history. */
export function documentOf(text: string): Y.Doc {
  const doc = newDocument();
  if (text !== "") doc.getText(TEXT_NAME).insert(0, text);
  return doc;
}

export const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);

/** What turns the text into another, as an update of the document. The document has it then. */
export function rewrite(doc: Y.Doc, text: string): Uint8Array {
  const before = Y.encodeStateVector(doc);
  const shared = doc.getText(TEXT_NAME);
  doc.transact(() => {
    for (const edit of editsBetween(shared.toString(), text)) make(shared, edit);
  }, STORED);
  return Y.encodeStateAsUpdate(doc, before);
}

function make(shared: Y.Text, { at, remove, insert }: Edit): void {
  if (remove > 0) shared.delete(at, remove);
  if (insert !== "") shared.insert(at, insert);
}

/** Is the text, once these are in it, longer than it may be? Looked at on a copy: nothing of it stays. */
export function isTooLongWith(doc: Y.Doc, updates: readonly Uint8Array[]): boolean {
  const copy = new Y.Doc();
  takeIn(copy, [stateOf(doc), ...updates]);
  return isTooLong(textIn(copy));
}

export const isTooLong = (text: string): boolean =>
  text.length > BOUNDS.characters || countWords(text) > BOUNDS.words;

/** Past that many bytes for each of the text's, the history is left behind. */
const MOST_BYTES_FOR_ONE = 2.8;
const SMALL = 32 * 1024;

/** Has the history grown out of proportion to the text that it made? */
export const isOvergrown = (state: Uint8Array, text: string): boolean =>
  state.length > SMALL + MOST_BYTES_FOR_ONE * Buffer.byteLength(text);
