import { createPrivateKey, createPublicKey, hash, type KeyObject, sign, verify } from "node:crypto";
import { type Ed25519, type Sha256, strictly } from "../src/index.ts";

/** What stands before the 32 bytes in the DER forms of RFC 8410, sections 4 and 7. */
const PUBLIC_PREFIX = Buffer.from("302a300506032b6570032100", "hex");
const SECRET_PREFIX = Buffer.from("302e020100300506032b657004220420", "hex");

/** Node's own SHA-256. Asked for as text: making a Buffer for each answer would take three times as long as the hash. */
export const nativeSha256: Sha256 = (bytes) => {
  const letters = hash("sha256", bytes, "binary");
  const hashed = new Uint8Array(32);
  for (let i = 0; i < 32; i++) hashed[i] = letters.charCodeAt(i);
  return hashed;
};

/** Node's own Ed25519, some ten times as fast as the pure one. */
export const nativeEd25519: Ed25519 = {
  publicKeyOf: (seed) => {
    const der = createPublicKey(secretKey(seed)).export({ format: "der", type: "spki" });
    return Uint8Array.from(der.subarray(PUBLIC_PREFIX.length));
  },
  sign: (message, seed) => Uint8Array.from(sign(null, message, secretKey(seed))),
  verify: strictly((signature, message, publicKey) =>
    verify(null, message, publicKeyObject(publicKey), signature),
  ),
};

function secretKey(seed: Uint8Array): KeyObject {
  const key = Buffer.concat([SECRET_PREFIX, seed]);
  return createPrivateKey({ key, format: "der", type: "pkcs8" });
}

function publicKeyObject(publicKey: Uint8Array): KeyObject {
  const key = Buffer.concat([PUBLIC_PREFIX, publicKey]);
  return createPublicKey({ key, format: "der", type: "spki" });
}
