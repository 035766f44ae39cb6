import { base64, hex, utf8 } from "../text/bytes.ts";
import type { Backend, Point } from "./backend.ts";
import { elementText } from "./group.ts";
import { mod, type Scalar } from "./scalar.ts";

/**
 * What distinguishes one version of the protocol from the next: how things are hashed (§0, §3).
 * Suite V1 is the released one; a later V2 is another object of this type.
 */
export interface Suite {
  readonly version: 1;
  /** C1: a challenge from a prefix and the commitments of a proof. */
  challenge(prefix: string, elements: readonly Point[]): Scalar;
  /** The fingerprint φ of an election's text. */
  electionFingerprint(text: string): string;
  /** The number voters look for: of the whole ballot text. */
  trackingNumber(ballotText: string): string;
}

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 * @param text any
 */
export function textHash(backend: Backend, text: string): string {
  return hex(backend.sha256(utf8(text)));
}

/**
 * SHA-256 of a text in UTF-8, as 43 letters of Base64 without the final `=`.
 * @param text any
 */
export function textFingerprint(backend: Backend, text: string): string {
  return base64(backend.sha256(utf8(text)));
}

export function joinElements(elements: readonly Point[]): string {
  return elements.map(elementText).join(",");
}

export function hashToScalar(backend: Backend, text: string): Scalar {
  return mod(BigInt(`0x${textHash(backend, text)}`), backend.group.order);
}

/** How suite V1 hashes (§3), over a backend. */
export function suiteV1(backend: Backend): Suite {
  return {
    version: 1,
    challenge: (prefix, elements) => hashToScalar(backend, prefix + joinElements(elements)),
    electionFingerprint: (text) => textFingerprint(backend, text),
    trackingNumber: (text) => textFingerprint(backend, text),
  };
}
