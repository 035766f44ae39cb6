import type { Group } from "./group.ts";

/**
 * A group element. On Ed25519 its RFC 8032 encoding: 32 bytes, little-endian y with the sign of x on top. In the
 * finite-field groups the number itself, 256 bytes, little-endian.
 */
export type Point = Uint8Array;

/** A source of uniform bytes. The package has no dice of its own: the caller brings them. */
export type Randomness = (lengthBytes: number) => Uint8Array;

/**
 * All group arithmetic and hashing the package needs, and nothing else.
 *
 * Scalars cross this border as little-endian bytes below the group order q: 32 of them, or more where
 * q is larger. In the two sodium backends every operation below takes the same time whatever the scalar
 * is; in the others it does not, so they never hold a real voter's or trustee's secret.
 */
export interface Backend {
  readonly name: "noble" | "sodium-native" | "libsodium-wasm" | "finite-field";
  readonly group: Group;
  sha256(bytes: Uint8Array): Uint8Array;
  /** Canonical encoding, on the curve, in the subgroup of order q. The identity is a member. */
  isMember(candidate: Uint8Array): boolean;
  /** Decodes to some point of the curve, of whatever order. */
  isOnCurve(candidate: Uint8Array): boolean;
  /** Both points must lie on the curve; anything else is a bug and throws. */
  add(left: Point, right: Point): Point;
  /** left − right, or undefined when one of them does not lie on the curve. */
  findDifference(left: Point, right: Point): Point | undefined;
  /** scalar·point, or undefined when the point is not a member (so one call also checks). */
  multiply(point: Point, scalar: Uint8Array): Point | undefined;
  multiplyBase(scalar: Uint8Array): Point;
  /** As many little-endian bytes as `group.wideBytes`, modulo q. */
  reduceScalar(wide: Uint8Array): Uint8Array;
  addScalars(left: Uint8Array, right: Uint8Array): Uint8Array;
  subtractScalars(left: Uint8Array, right: Uint8Array): Uint8Array;
  multiplyScalars(left: Uint8Array, right: Uint8Array): Uint8Array;
}

/** The neutral element of Ed25519: y = 1, x = 0. */
export const IDENTITY: Point = Uint8Array.from({ length: 32 }, (_, i) => (i === 0 ? 1 : 0));

/** One, followed by zeros, in the encodings of every group. */
export function isIdentity(point: Point): boolean {
  return point[0] === 1 && isZero(point.subarray(1));
}

export function isSameBytes(left: Uint8Array, right: Uint8Array): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let i = 0; i < left.length; i++) difference |= (left[i] ?? 0) ^ (right[i] ?? 0);
  return difference === 0;
}

/** Looks at every byte whatever it finds, so that a secret's timing does not show. */
export function isZero(bytes: Uint8Array): boolean {
  let seen = 0;
  for (const byte of bytes) seen |= byte;
  return seen === 0;
}
