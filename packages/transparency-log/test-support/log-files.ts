import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nativeEd25519, nativeSha256 } from "../cli/native.ts";
import {
  appendLeaves,
  EMPTY_EDGE,
  encodeBundle,
  expectAccepted,
  leafHash,
  noteSigner,
  type SignerKey,
  signCheckpoint,
  tilePath,
} from "../src/index.ts";
import { LOG_KEY, ORIGIN } from "./made-up-log.ts";

export const entryOf = (index: number): Uint8Array => Buffer.from(`entry ${index}`);

function write(directory: string, path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), content);
}

/** A whole log as static files, as the specification wants them; gives its checkpoint. */
export function writeLog(
  directory: string,
  size: number,
  entryAt = entryOf,
  key: SignerKey = LOG_KEY,
): string {
  const entries = Array.from({ length: size }, (_, i) => entryAt(i));
  const leaves = entries.map((entry) => leafHash(entry, nativeSha256));
  const growth = appendLeaves(EMPTY_EDGE, leaves, nativeSha256);
  for (const { address, bytes } of growth.tiles) {
    write(directory, tilePath(address), bytes);
    if (address.level !== 0) continue;
    const first = address.index * 256;
    const bundle = expectAccepted(encodeBundle(entries.slice(first, first + address.width)));
    write(directory, tilePath({ ...address, level: "entries" }), bundle);
  }
  const signer = expectAccepted(noteSigner(key, nativeEd25519));
  const note = expectAccepted(
    signCheckpoint({ origin: ORIGIN, size, root: growth.root }, [signer]),
  );
  write(directory, "checkpoint", note);
  return note;
}
