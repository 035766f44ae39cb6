import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** What has to be known of a file before its rows can be read. */
export interface FileFacts {
  /** SHA-256: tells this file from any other, so that a second run knows it again. */
  readonly hash: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
}

/** A file that is no table; its message says where and why. */
export class UnreadableFile extends Error {}

/** A file's bytes from its beginning, as often as they are asked for. */
export type Source = () => AsyncIterable<Buffer>;

export const fromPath =
  (path: string): Source =>
  () =>
    createReadStream(path) as AsyncIterable<Buffer>;

export const fromBytes = (bytes: Uint8Array): Source =>
  async function* () {
    yield Buffer.from(bytes);
  };

const BOMS: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const findBom = (start: Buffer): Encoding | undefined =>
  BOMS.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0];

/**
 * Reads the file once, for its hash and its encoding: what its byte order mark says, else UTF-8 where every byte
 * fits, else what Excel writes on a British Windows.
 */
export async function inspectFile(source: Source): Promise<FileFacts> {
  const hash = createHash("sha256");
  const strict = new TextDecoder("utf-8", { fatal: true });
  let start: Buffer | undefined;
  let isUtf8 = true;
  for await (const chunk of source()) {
    hash.update(chunk);
    start ??= chunk;
    isUtf8 = isUtf8 && isDecodable(strict, chunk);
  }
  isUtf8 = isUtf8 && isDecodable(strict);
  const encoding = (start && findBom(start)) ?? (isUtf8 ? "utf-8" : "windows-1252");
  const delimiter = guessDelimiter(new TextDecoder(encoding).decode(start));
  return { hash: hash.digest("hex"), encoding, delimiter };
}

/** Without a chunk: is what came so far whole? */
function isDecodable(decoder: TextDecoder, chunk?: Buffer): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

const DELIMITERS = [",", ";", "\t", "|"];

/** Whatever stands most often in the first line outside of quotes. */
export function guessDelimiter(text: string): string {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, "");
  const line = unquoted.split(/\r\n|\r|\n/).find((line) => line.trim() !== "") ?? "";
  const counted = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: line.split(delimiter).length,
  }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

async function* decoded(source: Source, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of source()) {
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

const MOST_CHARACTERS_A_ROW = 1_000_000;

/** A row that says something. */
export interface SheetRow {
  /** As a spreadsheet counts it: from 1, with the headings and with rows that are empty. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows one after the other, the headings first; never the whole file at once. */
export async function* rowsOf(source: Source, facts: FileFacts): AsyncGenerator<SheetRow> {
  const parser = parse({
    delimiter: facts.delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: MOST_CHARACTERS_A_ROW,
  });
  const text = Readable.from(decoded(source, facts.encoding));
  text.on("error", (error) => parser.destroy(error));
  text.pipe(parser);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      if (row === 0 && isExcelHint(cells)) continue;
      row += 1;
      if (cells.some((cell) => cell.trim() !== "")) yield { row, cells };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = "lines" in error ? ` at line ${String(error.lines)}` : "";
    throw new UnreadableFile(`The file cannot be read as a table${line}: ${error.message}`);
  }
}

/** Excel's own first line, which names the delimiter and is no row of the sheet: `sep=;`. */
const isExcelHint = (cells: readonly string[]): boolean =>
  cells[0] === "sep=" && cells.slice(1).every((cell) => cell === "");
