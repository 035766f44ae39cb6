import { ContentDeleted, ContentString, decodeUpdate, Item, Skip } from "yjs";
import { countWords, TEXT_NAME } from "./bounds.ts";

/** How far a document has come of what each editor wrote: its next number, by the editor's. */
export type Reach = ReadonlyMap<number, number>;

/** What an update would do to a text, as far as it says so itself. */
export interface ReadUpdate {
  /** From where to where it goes on, by the editor that wrote it. */
  readonly spans: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  /** Numbers that must be there already, or come with it. */
  readonly needs: ReadonlyMap<number, number>;
  /** How much it would put in, at the most. */
  readonly characters: number;
  readonly words: number;
}

/**
 * Reads an update without a document, so that nothing of it can stay in one. Only text put in and taken out of the one
 * text is understood: maps, formats, pictures and second texts are not ours.
 * @param update bytes from anybody, in Yjs' first encoding
 * @returns undefined for what is broken or no plain text; never throws
 */
export function readUpdate(update: Uint8Array): ReadUpdate | undefined {
  try {
    return readDecoded(decodeUpdate(update));
  } catch {
    return undefined;
  }
}

interface Reading {
  readonly spans: Map<number, { from: number; to: number }>;
  readonly needs: Map<number, number>;
  characters: number;
  words: number;
}

function readDecoded({ structs, ds }: ReturnType<typeof decodeUpdate>): ReadUpdate | undefined {
  const reading: Reading = { spans: new Map(), needs: new Map(), characters: 0, words: 0 };
  for (const struct of structs) {
    if (struct instanceof Skip || !Number.isSafeInteger(struct.length)) return undefined;
    if (!goesOn(reading, struct.id, struct.length)) return undefined;
    if (struct instanceof Item && !isText(reading, struct)) return undefined;
  }
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) needIt(reading, { client, clock: clock + len - 1 });
  }
  return reading;
}

interface Id {
  readonly client: number;
  readonly clock: number;
}

function goesOn({ spans }: Reading, { client, clock }: Id, length: number): boolean {
  const span = spans.get(client);
  if (span !== undefined && span.to !== clock) return false;
  spans.set(client, { from: span?.from ?? clock, to: clock + length });
  return true;
}

function needIt({ needs }: Reading, { client, clock }: Id): void {
  needs.set(client, Math.max(needs.get(client) ?? 0, clock + 1));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds, and no editor of ours sends.
const NO_TEXT = /[\u0000-\u0008\u000b-\u001f]/;

function isText(reading: Reading, item: Item): boolean {
  const { content, parent, parentSub, origin, rightOrigin } = item;
  if (parentSub !== null) return false;
  if (parent !== null && (parent as unknown) !== TEXT_NAME) return false;
  if (origin !== null) needIt(reading, origin);
  if (rightOrigin !== null) needIt(reading, rightOrigin);
  if (content instanceof ContentDeleted) return true;
  if (!(content instanceof ContentString) || NO_TEXT.test(content.str)) return false;
  reading.characters += content.str.length;
  // Put into the middle of a word, it makes two of one.
  reading.words += countWords(content.str) + 1;
  return true;
}

/**
 * Can a document that has come so far take it in whole? One with a gap would wait in the document, unseen, for what
 * may never come.
 * @param read of the update
 * @param reach of the document
 */
export const fitsOnto = ({ spans, needs }: ReadUpdate, reach: Reach): boolean =>
  [...spans].every(([client, { from }]) => from <= (reach.get(client) ?? 0)) &&
  [...needs].every(
    ([client, needed]) => needed <= Math.max(reach.get(client) ?? 0, spans.get(client)?.to ?? 0),
  );

/**
 * The editors in whose name it adds something that the document does not have yet.
 * @param read of the update
 * @param reach of the document
 */
export const handsIn = ({ spans }: ReadUpdate, reach: Reach): readonly number[] =>
  [...spans].flatMap(([client, { to }]) => (to > (reach.get(client) ?? 0) ? [client] : []));

/**
 * How far the document has come once it has taken it in.
 * @param read of the update
 * @param reach of the document before
 */
export function reachAfter({ spans }: ReadUpdate, reach: Reach): Reach {
  const after = new Map(reach);
  for (const [client, { to }] of spans) after.set(client, Math.max(after.get(client) ?? 0, to));
  return after;
}
