import { createDecoder, readVarUint } from "lib0/decoding";
import { ContentDeleted, ContentString, decodeUpdate, Item, Skip } from "yjs";
import { countWords, TEXT_NAME } from "./bounds.ts";

/** How far a document has come of what each editor wrote: its next number, by the editor's. */
export type Reach = ReadonlyMap<number, number>;

/** What an update would do to a text, as far as it says so itself. */
export interface ReadUpdate {
  /** From where to where it goes on, by the editor that wrote it. */
  readonly spans: ReadonlyMap<number, { readonly from: number; readonly to: number }>;
  /** What it puts in, by the editor, in its order. */
  readonly parts: ReadonlyMap<number, readonly Part[]>;
  /** Numbers that it takes out: they must be there already, or come with it. */
  readonly gone: readonly Id[];
  /** How much it would put in, at the most. */
  readonly characters: number;
  readonly words: number;
}

export interface Id {
  readonly client: number;
  readonly clock: number;
}

interface Part {
  readonly from: number;
  readonly to: number;
  /** Beside which numbers it stands: they must be there before it. */
  readonly beside: readonly Id[];
}

/** More than one editor ever makes; so that no sum of these leaves the numbers that are exact. */
const LAST_CLOCK = 2 ** 31;
/** As many as have a text open, and more. */
const MOST_CLIENTS = 500;

/**
 * Reads an update without a document, so that nothing of it can stay in one. Only text put in and taken out of the one
 * text is understood: maps, formats, pictures and second texts are not ours.
 * @param update bytes from anybody, in Yjs' first encoding
 * @returns undefined for what is broken or no plain text; never throws
 */
export function readUpdate(update: Uint8Array): ReadUpdate | undefined {
  try {
    const read = readDecoded(decodeUpdate(update));
    // Of an editor that stands in it twice, Yjs would take the last half alone, and wait for the first for ever.
    return read?.spans.size === readVarUint(createDecoder(update)) ? read : undefined;
  } catch {
    return undefined;
  }
}

interface Reading {
  readonly spans: Map<number, { from: number; to: number }>;
  readonly parts: Map<number, Part[]>;
  readonly gone: Id[];
  characters: number;
  words: number;
}

function readDecoded({ structs, ds }: ReturnType<typeof decodeUpdate>): ReadUpdate | undefined {
  const [spans, parts] = [new Map(), new Map()];
  const reading: Reading = { spans, parts, gone: [], characters: 0, words: 0 };
  for (const struct of structs) {
    if (struct instanceof Skip || !goesOn(reading, struct.id, struct.length)) return undefined;
    const isItem = struct instanceof Item;
    if (isItem && !isText(reading, struct)) return undefined;
    addPart(reading, struct.id, struct.length, isItem ? besideOf(struct) : []);
  }
  for (const [client, ranges] of ds.clients) {
    for (const { clock, len } of ranges) {
      if (!isSpan(clock, len)) return undefined;
      reading.gone.push({ client, clock: clock + len - 1 });
    }
  }
  return spans.size <= MOST_CLIENTS ? reading : undefined;
}

/** Nothing that has no length: Yjs keeps it, and never comes to an end with it. */
const isSpan = (clock: number, length: number): boolean =>
  length > 0 && clock + length <= LAST_CLOCK;

function goesOn({ spans }: Reading, { client, clock }: Id, length: number): boolean {
  const span = spans.get(client);
  if (!isSpan(clock, length) || (span !== undefined && span.to !== clock)) return false;
  spans.set(client, { from: span?.from ?? clock, to: clock + length });
  return true;
}

function addPart({ parts }: Reading, id: Id, length: number, beside: readonly Id[]): void {
  const own = parts.get(id.client) ?? [];
  own.push({ from: id.clock, to: id.clock + length, beside });
  parts.set(id.client, own);
}

const besideOf = ({ origin, rightOrigin }: Item): readonly Id[] =>
  [origin, rightOrigin].filter((id) => id !== null);

// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds, and no editor of ours sends.
const NO_TEXT = /[\u0000-\u0008\u000b-\u001f]/;

function isText(reading: Reading, item: Item): boolean {
  const { content, parent, parentSub } = item;
  if (parentSub !== null) return false;
  if (parent !== null && (parent as unknown) !== TEXT_NAME) return false;
  if (content instanceof ContentDeleted) return true;
  if (!(content instanceof ContentString) || NO_TEXT.test(content.str)) return false;
  reading.characters += content.str.length;
  // Put into the middle of a word, it makes two of one.
  reading.words += countWords(content.str) + 1;
  return true;
}

/**
 * Can a document that has come so far take it in whole? One with a gap would wait in the document, unseen, for what
 * may never come; and one that stands beside what is not there yet would break it.
 * @param read of the update
 * @param reach of the document
 */
export function fitsOnto({ parts, gone }: ReadUpdate, reach: Reach): boolean {
  const come = new Map(reach);
  const comeOf = (client: number) => come.get(client) ?? 0;
  const taken = new Map<number, number>();
  const nextOf = (client: number) => parts.get(client)?.[taken.get(client) ?? 0];
  const isThere = ({ from, beside }: Part, client: number) =>
    from <= comeOf(client) &&
    beside.every((id) => id.clock < (id.client === client ? from : comeOf(id.client)));
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (const client of parts.keys()) {
      for (let part = nextOf(client); part && isThere(part, client); part = nextOf(client)) {
        come.set(client, Math.max(comeOf(client), part.to));
        taken.set(client, (taken.get(client) ?? 0) + 1);
        hasMoved = true;
      }
    }
  }
  const isWhole = [...parts.keys()].every((client) => nextOf(client) === undefined);
  return isWhole && gone.every(({ client, clock }) => clock < comeOf(client));
}

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
