import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { Chunks } from "@breakthrough/sealed-ballot";

const CHUNK_BYTES = 256 * 1024;

export function fileChunks(path: string): Chunks {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

/** The size of a readable file, or a sentence saying why there is none. */
export async function findFileSize(path: string): Promise<number | string> {
  try {
    const file = await open(path, "r");
    const { size } = await file.stat();
    const isFile = (await file.stat()).isFile();
    await file.close();
    return isFile ? size : `${path} is not a file.`;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT") return `There is no file ${path}.`;
    if (code === "EACCES" || code === "EISDIR") return `${path} cannot be read.`;
    throw error;
  }
}

/** The place of the first byte at which `longer` differs from `shorter`, or undefined: a prefix. */
export async function findDifference(shorter: string, longer: string): Promise<number | undefined> {
  const [old, now] = [await open(shorter, "r"), await open(longer, "r")];
  const { size } = await stat(shorter);
  const [left, right] = [Buffer.alloc(CHUNK_BYTES), Buffer.alloc(CHUNK_BYTES)];
  try {
    for (let at = 0; at < size; at += CHUNK_BYTES) {
      const length = Math.min(CHUNK_BYTES, size - at);
      await old.read(left, 0, length, at);
      const { bytesRead } = await now.read(right, 0, length, at);
      const isSame =
        bytesRead === length && left.subarray(0, length).equals(right.subarray(0, length));
      if (!isSame) return at + firstDifference(left, right, Math.min(bytesRead, length));
    }
    return undefined;
  } finally {
    await Promise.all([old.close(), now.close()]);
  }
}

function firstDifference(left: Buffer, right: Buffer, length: number): number {
  for (let i = 0; i < length; i++) if (left[i] !== right[i]) return i;
  return length;
}
