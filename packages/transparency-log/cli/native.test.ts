import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nobleEd25519, sha256 } from "../src/index.ts";
import { nativeEd25519, nativeSha256 } from "./native.ts";

const bytes = fc.uint8Array({ maxLength: 200 });
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("Node's own arithmetic", () => {
  it("hashes as the pure one does", () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(nativeSha256(some)).toEqual(sha256(some));
      }),
    );
  });

  it("signs as the pure one does, and each accepts the other's signatures only", () => {
    fc.assert(
      fc.property(seeds, bytes, fc.nat(63), (seed, message, at) => {
        const publicKey = nativeEd25519.publicKeyOf(seed);
        expect(publicKey).toEqual(nobleEd25519.publicKeyOf(seed));
        const signature = nativeEd25519.sign(message, seed);
        expect(signature).toEqual(nobleEd25519.sign(message, seed));
        const wrong = signature.with(at, (signature[at] ?? 0) ^ 1);
        for (const ed25519 of [nativeEd25519, nobleEd25519]) {
          expect(ed25519.verify(signature, message, publicKey)).toBe(true);
          expect(ed25519.verify(wrong, message, publicKey)).toBe(false);
          expect(ed25519.verify(signature.slice(1), message, publicKey)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});
