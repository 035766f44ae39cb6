import { createWriteStream } from "node:fs";
import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import type { Context } from "hono";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import { refusals } from "../words.ts";
import type { HttpEnvironment } from "./environment.ts";
import { collectFields, type FormValues } from "./read-form.ts";

/** A file that lies on the disk now. */
export interface ReceivedFile {
  readonly bytes: number;
  /** What it begins with. */
  readonly head: Uint8Array;
}

export interface ReceivedForm {
  readonly fields: FormValues;
  /** Undefined: none was chosen. */
  readonly file: ReceivedFile | undefined;
}

interface Wanted {
  /** Where the file is written; nothing may be there yet. */
  readonly to: string;
  /** The most that it may have. */
  readonly bytes: number;
  readonly headBytes: number;
}

/** A form with a large file has little else. */
const BOUNDS = {
  files: 1,
  fields: 20,
  parts: 21,
  fieldSize: 10_000,
  fieldNameSize: 100,
  headerPairs: 20,
} as const;

const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && "syscall" in error && "path" in error;

/**
 * Takes a form with a large file in it: the file goes to the disk as it comes, and no more of it than a piece is ever held
 * in memory. Whoever calls deletes what lies there where nothing comes of it, also of what is refused.
 * @returns a refusal where it is broken off, is no such form, or is larger than it may be
 * @throws where the disk is at fault
 */
export async function receiveFile(
  c: Context<HttpEnvironment>,
  wanted: Wanted,
): Promise<ReceivedForm | Refusal> {
  const broken = refuse("invalid", refusals["form-broken"]);
  const tooMuch = refuse("too-large", refusals["form-too-large"]);
  const { body } = c.req.raw;
  const parser = parserOf(c.req.header("content-type") ?? "", wanted.bytes);
  if (body === null || parser === undefined) return broken;
  const fields: [string, string][] = [];
  let tooLarge = false;
  let writing: Promise<ReceivedFile> | undefined;
  parser.on("field", (name, value, nameIsCut, valueIsCut) => {
    tooLarge ||= nameIsCut || valueIsCut;
    fields.push([name, value]);
  });
  parser.on("file", (_field, stream) => {
    stream.on("limit", () => {
      tooLarge = true;
      parser.destroy(new Error("the file is too large"));
    });
    writing = writeFile(stream, wanted);
    // Awaited below; a disk that fails first ends the whole.
    writing.catch((error: Error) => parser.destroy(error));
  });
  for (const limit of ["filesLimit", "fieldsLimit", "partsLimit"] as const)
    parser.on(limit, () => {
      tooLarge = true;
    });
  try {
    await pipeline(Readable.fromWeb(body as ReadableStream), parser);
    const file = await writing;
    if (tooLarge) return tooMuch;
    const collected = collectFields(fields);
    if (isRefusal(collected)) return collected;
    // Browsers send an empty file where none was chosen.
    return { fields: collected, file: file?.bytes === 0 ? undefined : file };
  } catch (error) {
    await writing?.catch(() => undefined);
    if (isOfDisk(error)) throw error;
    return tooLarge ? tooMuch : broken;
  }
}

/** Undefined where the form does not say where its parts begin. */
function parserOf(contentType: string, bytes: number): BusboyInstance | undefined {
  try {
    // One more than it may have, so that it is known where one has more.
    const limits = { ...BOUNDS, fileSize: bytes + 1 };
    return new Busboy({ headers: { "content-type": contentType }, limits });
  } catch {
    return undefined;
  }
}

async function writeFile(
  stream: BusboyFileStream,
  { to, headBytes }: Wanted,
): Promise<ReceivedFile> {
  let bytes = 0;
  let head = Buffer.alloc(0);
  const counting = new Transform({
    transform(part: Buffer, _encoding, done) {
      bytes += part.length;
      if (head.length < headBytes)
        head = Buffer.concat([head, part.subarray(0, headBytes - head.length)]);
      done(undefined, part);
    },
  });
  // Nobody but the party's own account reads what was sent.
  await pipeline(stream, counting, createWriteStream(to, { flags: "wx", mode: 0o600 }));
  return { bytes, head: new Uint8Array(head) };
}
