import sodium from "libsodium-wrappers-sumo";
import { type Codec, stringOf } from "../text/codec.ts";

/** A device's key, 32 bytes in Base64 with its final sign. */
export const deviceKeyCodec: Codec<string> = stringOf(
  /^[A-Za-z0-9+/]{43}=$/,
  "a device's key of 32 bytes in Base64",
);

/** What is sealed to a device: libsodium's `crypto_box_seal`, in Base64. */
export const envelopeCodec: Codec<string> = stringOf(
  /^[A-Za-z0-9+/]{80,400}={0,2}$/,
  "an envelope in Base64",
);

/** libsodium's own number for Base64 with its final sign. */
const ORIGINAL = 1;

/**
 * Seals a text to a device: only whoever has the other half of its key can read it, and nobody can tell who sealed it.
 * @param deviceKey Base64 of 32 bytes
 * @param text a voting code
 * @returns Base64
 */
export async function sealEnvelope(deviceKey: string, text: string): Promise<string> {
  await sodium.ready;
  const sealed = sodium.crypto_box_seal(text, sodium.from_base64(deviceKey, ORIGINAL));
  return sodium.to_base64(sealed, ORIGINAL);
}
