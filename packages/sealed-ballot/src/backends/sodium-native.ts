/// <reference path="./sodium-native.d.ts" />
import sodium from "sodium-native";
import { type Backend, IDENTITY, isIdentity, isZero, type Point } from "../groups/backend.ts";
import { ED25519 } from "../groups/group.ts";
import { multiplyWide } from "./wide-product.ts";

/** Runs one libsodium call; libsodium says "refused" by a throw, which here means false. */
function isAccepted(call: () => void): boolean {
  try {
    call();
    return true;
  } catch {
    return false;
  }
}

function isMember(candidate: Uint8Array): boolean {
  if (candidate.length !== 32) return false;
  return isIdentity(candidate) || sodium.crypto_core_ed25519_is_valid_point(candidate);
}

// libsodium refuses the identity and the zero scalar, which the protocol allows.
function multiply(point: Point, scalar: Uint8Array): Point | undefined {
  if (isZero(scalar)) return isMember(point) ? IDENTITY : undefined;
  const out = new Uint8Array(32);
  try {
    sodium.crypto_scalarmult_ed25519_noclamp(out, scalar, point);
    return out;
  } catch {
    // libsodium's refusal: a point outside the group, or the identity.
    return isIdentity(point) ? IDENTITY : undefined;
  }
}

function multiplyBase(scalar: Uint8Array): Point {
  if (isZero(scalar)) return IDENTITY;
  const out = new Uint8Array(32);
  sodium.crypto_scalarmult_ed25519_base_noclamp(out, scalar);
  return out;
}

function into(length: number, call: (out: Uint8Array) => void): Uint8Array {
  const out = new Uint8Array(length);
  call(out);
  return out;
}

/** libsodium compiled for the machine: for servers and command-line tools. Constant-time. */
export function sodiumNativeBackend(): Backend {
  return {
    name: "sodium-native",
    group: ED25519,
    sha256: (bytes) => into(32, (out) => sodium.crypto_hash_sha256(out, bytes)),
    isMember,
    isOnCurve: (candidate) =>
      isAccepted(() => into(32, (out) => sodium.crypto_core_ed25519_add(out, candidate, IDENTITY))),
    add: (left, right) => {
      const out = new Uint8Array(32);
      sodium.crypto_core_ed25519_add(out, left, right);
      return out;
    },
    findDifference: (left, right) => {
      const out = new Uint8Array(32);
      return isAccepted(() => sodium.crypto_core_ed25519_sub(out, left, right)) ? out : undefined;
    },
    multiply,
    multiplyBase,
    reduceScalar: (wide) => into(32, (out) => sodium.crypto_core_ed25519_scalar_reduce(out, wide)),
    addScalars: (left, right) =>
      into(32, (out) => sodium.crypto_core_ed25519_scalar_add(out, left, right)),
    subtractScalars: (left, right) =>
      into(32, (out) => sodium.crypto_core_ed25519_scalar_sub(out, left, right)),
    // sodium-native leaves out libsodium's scalar product; its reduction modulo q does the rest.
    multiplyScalars: (left, right) =>
      into(32, (out) => sodium.crypto_core_ed25519_scalar_reduce(out, multiplyWide(left, right))),
  };
}
