import { randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { ReadableStream } from "node:stream/web";
import { Encrypter } from "age-encryption";
import { type BackedUp, type BackupWanted, backUp } from "../backup/back-up.ts";
import { ARCHIVE_VERSION, type ArchiveHead, type Carried } from "./format.ts";
import type { KeyHolder } from "./holder.ts";
import { newShares } from "./share.ts";

export interface ArchiveWanted extends BackupWanted {
  readonly holders: readonly KeyHolder[];
  readonly carried: Carried;
}

/** A backup, and what a new host needs besides, which any two of three key-holders open. Nothing of it is ever plain on the disk. */
export async function makeArchive({
  holders,
  carried,
  ...wanted
}: ArchiveWanted): Promise<BackedUp> {
  const id = randomBytes(16).toString("hex");
  const { recipient, shares } = await newShares(id, holders);
  const about = { archive: "breakthrough", version: ARCHIVE_VERSION, id } as const;
  const head: ArchiveHead = { ...about, madeAt: wanted.at.toISOString(), recipient, shares };
  return backUp({ ...wanted, wrap: (chunks) => sealed(chunks, head, carried) });
}

async function* sealed(
  chunks: AsyncIterable<Uint8Array>,
  head: ArchiveHead,
  carried: Carried,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(head)}\n`);
  const encrypter = new Encrypter();
  encrypter.addRecipient(head.recipient);
  const within = ReadableStream.from(following(carried, chunks));
  yield* Readable.fromWeb(
    (await encrypter.encrypt(within as globalThis.ReadableStream<Uint8Array>)) as ReadableStream,
  );
}

async function* following(carried: Carried, chunks: AsyncIterable<Uint8Array>) {
  yield new TextEncoder().encode(`${JSON.stringify(carried)}\n`);
  // age's stream takes plain arrays of bytes.
  for await (const chunk of chunks) yield new Uint8Array(chunk);
}
