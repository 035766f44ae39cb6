import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { concatBytes } from "../src/notes/bytes.ts";

const { Point } = ed25519;
const L = Point.Fn.ORDER;

/** A point of order 8, by its encoding. */
const TORSION = Point.fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");

/** Zero leaves the part out; otherwise the part of small order is that many times the point of order 8. */
export type Oddity = {
  readonly secret: bigint;
  readonly nonce: bigint;
  readonly keyPart: number;
  readonly noncePart: number;
};

export type OddSignature = {
  readonly publicKey: Uint8Array;
  readonly signature: Uint8Array;
  /** What the one rule must say, worked out from how the signature was made and not by verifying it. */
  readonly isValid: boolean;
};

function pointOf(number: bigint, part: number) {
  const main = number === 0n ? Point.ZERO : Point.BASE.multiply(number);
  return part === 0 ? main : main.add(TORSION.multiplyUnsafe(BigInt(part)));
}

export function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).reverse().toString("hex")}`);
}

export function bytesOf(number: bigint): Uint8Array {
  const digits = number.toString(16).padStart(64, "0");
  return Uint8Array.from(Buffer.from(digits, "hex").reverse());
}

/** Signs as whoever holds a key could: with parts of small order in the key and in R. */
export function signOddly(message: Uint8Array, odd: Oddity): OddSignature {
  const { secret, nonce, keyPart, noncePart } = odd;
  const publicKey = pointOf(secret, keyPart).toBytes();
  const r = pointOf(nonce, noncePart).toBytes();
  const challenge = numberOf(sha512(concatBytes([r, publicKey, message]))) % L;
  const signature = concatBytes([r, bytesOf((nonce + challenge * secret) % L)]);
  const rest = (BigInt(noncePart) + challenge * BigInt(keyPart)) % 8n;
  return { publicKey, signature, isValid: secret !== 0n && nonce !== 0n && rest === 0n };
}
