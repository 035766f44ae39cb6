import { sha256 } from "@noble/hashes/sha2.js";
import type { Randomness } from "../src/groups/backend.ts";
import { concatBytes, utf8 } from "../src/text/bytes.ts";

/** The same bytes for the same seed, for ever: tests and cross-checks only. */
export function seededRandomness(seed: string): Randomness {
  let block = 0;
  let kept: Uint8Array = new Uint8Array();
  return (length) => {
    while (kept.length < length) {
      kept = concatBytes([kept, sha256(utf8(`${seed}|${block++}`))]);
    }
    const taken = kept.slice(0, length);
    kept = kept.slice(length);
    return taken;
  };
}
