import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import type { Hash } from "./hash.ts";

/**
 * SHA-256 of some bytes, 32 of them, fresh each time. It must not keep the bytes it is given: they are written over.
 * `nativeSha256` of this package's `/node` is several times as fast as the pure one.
 */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

export const HASH_BYTES = 32;

/** SHA-256, 32 bytes. FIPS 180-4. */
export const sha256: Sha256 = (bytes) => nobleSha256(bytes);

/** The root of a tree without leaves: SHA-256 of nothing. RFC 6962, section 2.1. */
export const EMPTY_ROOT: Hash = sha256(new Uint8Array(0));

/**
 * The hash of one entry as a leaf. The byte 0 before it keeps a leaf from passing as a node. RFC 6962, section 2.1.
 * @param entry its bytes
 */
export function leafHash(entry: Uint8Array, hash: Sha256 = sha256): Hash {
  const prefixed = new Uint8Array(entry.length + 1);
  prefixed.set(entry, 1);
  return hash(prefixed);
}

/** The hash over two nodes under the byte 1. RFC 6962, section 2.1. */
export function nodeHash(left: Hash, right: Hash, hash: Sha256 = sha256): Hash {
  const joined = new Uint8Array(1 + left.length + right.length);
  joined[0] = 1;
  joined.set(left, 1);
  joined.set(right, 1 + left.length);
  return hash(joined);
}
