import { ed25519 } from "@noble/curves/ed25519.js";

/** Ed25519 of RFC 8032: a 32-byte seed signs, a 32-byte public key verifies 64-byte signatures. */
export type Ed25519 = {
  publicKeyOf(seed: Uint8Array): Uint8Array;
  sign(message: Uint8Array, seed: Uint8Array): Uint8Array;
  /** False for anything that is not a signature of exactly this message by exactly this key. */
  verify(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean;
};

/** Pure JavaScript; about a thousand signatures verified per second. */
export const nobleEd25519: Ed25519 = {
  publicKeyOf: (seed) => ed25519.getPublicKey(seed),
  sign: (message, seed) => ed25519.sign(message, seed),
  verify: (signature, message, publicKey) =>
    signature.length === 64 &&
    publicKey.length === 32 &&
    // As RFC 8032 says, not as the laxer ZIP 215: one signature, one spelling.
    ed25519.verify(signature, message, publicKey, { zip215: false }),
};
