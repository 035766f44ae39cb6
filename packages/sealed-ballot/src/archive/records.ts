import type { Backend } from "../groups/backend.ts";
import { isZero } from "../groups/backend.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { concatBytes, findUtf8Text, hex } from "../text/bytes.ts";
import { type Decoded, integer, record, stringOf } from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { BLOCK_BYTES, paddedSize, readTarHeader } from "./tar.ts";

export const archiveHeaderCodec = record({
  version: integer(1, 1),
  timestamp: stringOf(/^(0|[1-9][0-9]{0,10})$/, "unix seconds in a string"),
});
export type ArchiveHeader = Decoded<typeof archiveHeaderCodec>;

/** One record of an archive whose name is the hash of its body, both already compared. */
export interface ArchiveRecord {
  /** Counted from 0, the BELENIOS record. */
  readonly index: number;
  readonly kind: "start" | "data" | "event";
  readonly hash: string;
  readonly text: string;
}

export type Chunks = AsyncIterable<Uint8Array>;

/** Collects chunks of any size into pieces of the size asked for. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #kept: Uint8Array[] = [];
  #keptBytes = 0;

  constructor(chunks: Chunks) {
    this.#source = chunks[Symbol.asyncIterator]();
  }

  async #fill(length: number): Promise<void> {
    while (this.#keptBytes < length) {
      const next = await this.#source.next();
      if (next.done) return;
      this.#kept.push(next.value);
      this.#keptBytes += next.value.length;
    }
  }

  /** Exactly `length` bytes, or all that is left when there are fewer. */
  async take(length: number): Promise<Uint8Array> {
    await this.#fill(length);
    const [only] = this.#kept;
    const all = this.#kept.length === 1 && only ? only : concatBytes(this.#kept);
    const rest = all.subarray(length);
    this.#kept = rest.length === 0 ? [] : [rest];
    this.#keptBytes = rest.length;
    return all.subarray(0, length);
  }
}

interface Place {
  readonly index: number;
  readonly timestamp: number | undefined;
}

const cut = (index: number): Refusal =>
  refuse("archive.cut", `record ${index}`, "The file ends in the middle of a record.");

function readStart(text: string, timestamp: number): Refusal | undefined {
  const header = decodeText(archiveHeaderCodec, text);
  if (isRefusal(header)) return refuse("archive.start.header", "record 0", header);
  return Number(header.timestamp) === timestamp
    ? undefined
    : refuse(
        "archive.start.two-times",
        "record 0",
        "The archive names two different times of its making.",
      );
}

function nameRecord(
  backend: Backend,
  name: string,
  body: Uint8Array,
  text: string,
  place: Place,
): ArchiveRecord | Refusal {
  const where = `record ${place.index}`;
  if (place.index === 0) {
    return name === "BELENIOS"
      ? { index: 0, kind: "start", hash: "", text }
      : refuse("archive.start.not-an-archive", where, "This is not an election archive.");
  }
  const [, hash, kind] = /^([0-9a-f]{64})\.(data|event)\.json$/.exec(name) ?? [];
  if (hash === undefined) return refuse("archive.name", where, "The record's name is not a hash.");
  return hex(backend.sha256(body)) === hash
    ? { index: place.index, kind: kind as "data" | "event", hash, text }
    : refuse("archive.hash", where, "The record's content was altered: its hash differs.");
}

async function readOne(
  backend: Backend,
  reader: ByteReader,
  block: Uint8Array,
  place: Place,
): Promise<{ readonly record: ArchiveRecord; readonly timestamp: number } | Refusal> {
  const where = `record ${place.index}`;
  const header = readTarHeader(block);
  if (isRefusal(header)) return place.index === 0 ? notAnArchive() : header.within(where);
  const { name, sizeBytes, timestamp } = header;
  if (place.timestamp !== undefined && place.timestamp !== timestamp) {
    return refuse("archive.header.time", where, "The record's time differs from the archive's.");
  }
  const padded = await reader.take(paddedSize(sizeBytes));
  if (padded.length < paddedSize(sizeBytes)) return cut(place.index);
  const body = padded.subarray(0, sizeBytes);
  if (!isZero(padded.subarray(sizeBytes))) {
    return refuse("archive.header.padding", where, "The bytes behind the record are not empty.");
  }
  const text = findUtf8Text(body);
  if (text === undefined) return refuse("json.text.utf-8", where, "The record is not UTF-8 text.");
  const record = nameRecord(backend, name, body, text, place);
  if (isRefusal(record)) return record;
  const wrongStart = place.index === 0 ? readStart(text, timestamp) : undefined;
  return wrongStart ?? { record, timestamp };
}

function notAnArchive(): Refusal {
  return refuse("archive.start.empty", "record 0", "This is not an election archive.");
}

/**
 * Reads an archive record by record, never holding more than one. The last thing it gives may be a
 * refusal; what came before it was sound.
 */
export async function* readRecords(
  backend: Backend,
  chunks: Chunks,
): AsyncGenerator<ArchiveRecord | Refusal, void> {
  const reader = new ByteReader(chunks);
  let place: Place = { index: 0, timestamp: undefined };
  for (;;) {
    const block = await reader.take(BLOCK_BYTES);
    if (block.length === 0 && place.index > 0) return;
    if (block.length < BLOCK_BYTES) {
      yield place.index === 0 ? notAnArchive() : cut(place.index);
      return;
    }
    const read = await readOne(backend, reader, block, place);
    if (isRefusal(read)) {
      yield read;
      return;
    }
    yield read.record;
    place = { index: place.index + 1, timestamp: read.timestamp };
  }
}
