import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { concatBytes, sameBytes } from "./bytes.ts";

/** Ed25519 of RFC 8032: a 32-byte seed signs, a 32-byte public key verifies 64-byte signatures. */
export type Ed25519 = {
  publicKeyOf(seed: Uint8Array): Uint8Array;
  sign(message: Uint8Array, seed: Uint8Array): Uint8Array;
  /** False for anything that is not a signature of exactly this message by exactly this key, by `strictly`'s rule. */
  verify: Verify;
};

type Verify = (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean;

/** The group's order L, little-endian. RFC 8032, section 5.1. */
const ORDER = bytesOf("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
/** The field's p = 2^255 - 19, little-endian. */
const FIELD = bytesOf("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f");

/** The y of the eight points of order 1, 2, 4 and 8: the sign of x changes none of them into another kind. */
const SMALL_ORDER = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
  "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
].map(bytesOf);

function bytesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

function isBelow(number: Uint8Array, limit: Uint8Array): boolean {
  for (let i = limit.length - 1; i >= 0; i--) {
    const difference = (number[i] ?? 0) - (limit[i] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Whether 32 bytes are the one spelling of a y below p that belongs to no point of small order. */
function isStrictPoint(bytes: Uint8Array): boolean {
  const y = bytes.with(31, (bytes[31] ?? 0) & 0x7f);
  return isBelow(y, FIELD) && !SMALL_ORDER.some((small) => sameBytes(y, small));
}

/**
 * The one rule by which every program here verifies, so that a signature has one verdict everywhere. RFC 8032, section
 * 5.1.7 allows two equations and says nothing of odd points; whoever holds a key can sign so that the readings part.
 * Ours is the narrow one: R and the key decoded strictly and not of small order, S below L, and the encoding of SB - kA
 * the very bytes of R.
 *
 * @param isEquationMet compares the encoding of SB - kA with R, for a key and an R that were looked at already
 */
export function strictly(isEquationMet: Verify): Verify {
  return (signature, message, publicKey) =>
    signature.length === 64 &&
    publicKey.length === 32 &&
    isStrictPoint(publicKey) &&
    isStrictPoint(signature.subarray(0, 32)) &&
    isBelow(signature.subarray(32), ORDER) &&
    isEquationMet(signature, message, publicKey);
}

const { Point } = ed25519;

/** The library's own `verify` multiplies its equation by eight, and so takes more than the rule does. */
function isEquationMet(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  const key = findPoint(publicKey);
  if (key === undefined) return false;
  const encodedR = signature.subarray(0, 32);
  const challenge = sha512(concatBytes([encodedR, publicKey, message]));
  const kA = key.multiplyUnsafe(Point.Fn.create(numberOf(challenge)));
  const found = Point.BASE.multiplyUnsafe(numberOf(signature.subarray(32))).subtract(kA);
  return sameBytes(found.toBytes(), encodedR);
}

function findPoint(bytes: Uint8Array) {
  try {
    return Point.fromBytes(bytes);
  } catch {
    // noble throws on an encoding that is no point; that is an answer here, not a fault.
    return undefined;
  }
}

function numberOf(bytes: Uint8Array): bigint {
  const digits = Array.from(bytes.toReversed(), (byte) => byte.toString(16).padStart(2, "0"));
  return BigInt(`0x${digits.join("")}`);
}

/** Pure JavaScript; about a thousand signatures verified per second. */
export const nobleEd25519: Ed25519 = {
  publicKeyOf: (seed) => ed25519.getPublicKey(seed),
  sign: (message, seed) => ed25519.sign(message, seed),
  verify: strictly(isEquationMet),
};
