import { createHash, type Hash } from "node:crypto";
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { UnusableFile } from "./unusable-file.ts";

const CHUNK = 1 << 18;
const MOST_CHARACTERS_A_LINE = 100_000;

/** The beginning of a file, without reading the rest. */
export function startOf(path: string, length: number): Buffer {
  const file = openSync(path, "r");
  try {
    const start = Buffer.alloc(length);
    return start.subarray(0, readSync(file, start, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

async function* hashed(path: string, hash: Hash): AsyncGenerator<Buffer> {
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    hash.update(chunk as Buffer);
    yield chunk as Buffer;
  }
}

/** UTF-8 where every byte of it fits, else what Excel writes on a British Windows. */
const encodingOf = (path: string, length: number): "utf8" | "latin1" => {
  const start = startOf(path, length);
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(start, { stream: true });
    return "utf8";
  } catch {
    return "latin1";
  }
};

const SNIFFED = 4_000_000;

/** The lines of a table as cells, never the whole of it at once; and its SHA-256 once it has been read. */
export function linesOf(path: string): {
  readonly lines: AsyncIterable<readonly string[]>;
  readonly hash: () => string;
} {
  const hash = createHash("sha256");
  const parser = parse({
    bom: true,
    encoding: encodingOf(path, SNIFFED),
    max_record_size: MOST_CHARACTERS_A_LINE,
    skip_empty_lines: true,
  });
  const bytes = Readable.from(hashed(path, hash));
  bytes.on("error", (error) => parser.destroy(error));
  bytes.pipe(parser);
  return { lines: cellsOf(parser, path), hash: () => hash.digest("hex") };
}

async function* cellsOf(
  parser: AsyncIterable<unknown>,
  path: string,
): AsyncGenerator<readonly string[]> {
  try {
    yield* parser as AsyncIterable<string[]>;
  } catch (error) {
    if (error instanceof CsvError)
      throw new UnusableFile(path, { is: "broken", says: error.message });
    throw error;
  }
}
