import { ed25519 } from "@noble/curves/ed25519.js";
import { describe, expect, it } from "vitest";
import { type Ed25519, nobleEd25519 } from "../src/index.ts";
import { bytesOf, numberOf, signOddly } from "../test-support/odd-signatures.ts";
import { nativeEd25519 } from "./native.ts";

const BACKENDS: readonly (readonly [string, Ed25519])[] = [
  ["the pure one", nobleEd25519],
  ["Node's own", nativeEd25519],
];
const L = ed25519.Point.Fn.ORDER;
const P = 2n ** 255n - 19n;
const message = new TextEncoder().encode("one receipt, one verdict\n");
const plain = signOddly(message, { secret: 12_345n, nonce: 777n, keyPart: 0, noncePart: 0 });

function withHalf(at: 0 | 32, half: Uint8Array): Uint8Array {
  const changed = plain.signature.slice();
  changed.set(half, at);
  return changed;
}

describe.each(BACKENDS)("the one rule for signatures, by %s", (_, { verify }) => {
  it("says the same of parts of small order in key and signature, whatever they add up to", () => {
    let valid = 0;
    for (let keyPart = 0; keyPart < 8; keyPart++) {
      for (let noncePart = 0; noncePart < 8; noncePart++) {
        for (const [secret, nonce] of [
          [12_345n, 777n],
          [0n, 777n],
          [12_345n, 0n],
        ] as const) {
          const text = Uint8Array.of(keyPart, noncePart);
          const odd = signOddly(text, { secret, nonce, keyPart, noncePart });
          const said = verify(odd.signature, text, odd.publicKey);
          expect(said, `${secret} ${nonce} ${keyPart} ${noncePart}`).toBe(odd.isValid);
          if (said) valid++;
        }
      }
    }
    expect(valid).toBeGreaterThan(1);
  });

  it("takes S below L only, the one spelling of it", () => {
    expect(verify(plain.signature, message, plain.publicKey)).toBe(true);
    const s = numberOf(plain.signature.subarray(32));
    for (let more = s + L; more < 2n ** 256n; more += L) {
      expect(verify(withHalf(32, bytesOf(more)), message, plain.publicKey)).toBe(false);
    }
    expect(verify(withHalf(32, bytesOf(L)), message, plain.publicKey)).toBe(false);
  });

  it("takes no point that is spelt above the field, and none that lies on no curve", () => {
    for (let y = P; y < 2n ** 255n; y++) {
      for (const sign of [0n, 2n ** 255n]) {
        const point = bytesOf(y + sign);
        expect(verify(plain.signature, message, point)).toBe(false);
        expect(verify(withHalf(0, point), message, plain.publicKey)).toBe(false);
      }
    }
    const nowhere = bytesOf(2n);
    expect(() => ed25519.Point.fromBytes(nowhere)).toThrow();
    expect(verify(plain.signature, message, nowhere)).toBe(false);
  });

  it("takes no other length, and nothing that was changed", () => {
    const { signature, publicKey } = plain;
    expect(verify(signature.subarray(1), message, publicKey)).toBe(false);
    expect(verify(Uint8Array.of(...signature, 0), message, publicKey)).toBe(false);
    expect(verify(signature, message, publicKey.subarray(1))).toBe(false);
    for (let at = 0; at < 64; at++) {
      const changed = signature.with(at, (signature[at] ?? 0) ^ 1);
      expect(verify(changed, message, publicKey), `byte ${at}`).toBe(false);
    }
    expect(verify(signature, Uint8Array.of(...message, 0), publicKey)).toBe(false);
  });
});
