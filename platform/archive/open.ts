import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ReadableStream } from "node:stream/web";
import { Decrypter } from "age-encryption";
import { UnusableBackup } from "../backup/format.ts";
import {
  type ArchiveHead,
  brokenArchive,
  type Carried,
  LONGEST_HEAD,
  NO_ARCHIVE,
  readArchiveHead,
  readCarried,
} from "./format.ts";
import { joinShares, type Share } from "./share.ts";

const LINE_END = 0x0a;

/** @throws UnusableBackup where the file is no archive */
export async function readArchive(path: string): Promise<{ head: ArchiveHead; begins: number }> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEAD), 0, LONGEST_HEAD, 0);
    const end = buffer.subarray(0, bytesRead).indexOf(LINE_END);
    if (end < 0) throw new UnusableBackup(NO_ARCHIVE);
    return { head: readArchiveHead(buffer.subarray(0, end).toString()), begins: end + 1 };
  } finally {
    await file.close();
  }
}

const BEGINS = '{"archive":';

/** Is this an archive, and no backup? */
export async function isArchive(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(BEGINS.length), 0, BEGINS.length, 0);
    return buffer.toString() === BEGINS;
  } finally {
    await file.close();
  }
}

/**
 * Opens an archive with two shares: its backup goes into the file `into`, which is this account's alone.
 *
 * @throws UnusableBackup where the shares do not open it, or it is not whole
 */
export async function openArchive(
  path: string,
  shares: readonly Share[],
  into: string,
): Promise<Carried> {
  const { head, begins } = await readArchive(path);
  const decrypter = new Decrypter();
  decrypter.addIdentity(await joinShares(head, shares));
  const source = ReadableStream.from(plainBytes(createReadStream(path, { start: begins })));
  const found: { line?: string } = {};
  try {
    const within = await decrypter.decrypt(source as globalThis.ReadableStream<Uint8Array>);
    const text = Readable.fromWeb(within as ReadableStream);
    const file = createWriteStream(into, { flags: "wx", mode: 0o600 });
    await pipeline(text, (chunks: AsyncIterable<Uint8Array>) => afterLine(chunks, found), file);
  } catch (error) {
    if (error instanceof UnusableBackup || isOfTheDisk(error)) throw error;
    throw brokenArchive("it is not whole, or was changed");
  }
  if (found.line === undefined) throw brokenArchive("it is not whole");
  return readCarried(found.line);
}

const isOfTheDisk = (error: unknown): boolean => error instanceof Error && "syscall" in error;

async function* plainBytes(chunks: AsyncIterable<Uint8Array>) {
  for await (const chunk of chunks) yield new Uint8Array(chunk);
}

/** Keeps the first line, and passes on what follows it. */
async function* afterLine(
  chunks: AsyncIterable<Uint8Array>,
  found: { line?: string },
): AsyncGenerator<Uint8Array> {
  let before = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (found.line !== undefined) {
      yield chunk;
      continue;
    }
    before = Buffer.concat([before, chunk]);
    const end = before.indexOf(LINE_END);
    if (end < 0 && before.length > LONGEST_HEAD) throw brokenArchive("its first line has no end");
    if (end < 0) continue;
    found.line = before.subarray(0, end).toString();
    yield before.subarray(end + 1);
  }
}
