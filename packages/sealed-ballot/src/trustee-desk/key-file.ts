import sodium from "libsodium-wrappers-sumo";
import type { Backend, Randomness } from "../groups/backend.ts";
import { textFingerprint } from "../groups/suite.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import { findHexBytes, findUtf8Text, hex, utf8 } from "../text/bytes.ts";
import { base64Hash, integer, literal, record, string, stringOf } from "../text/codec.ts";
import { decodeText } from "../text/json-text.ts";
import { seatFields } from "./seat.ts";
import { type TrusteeKey, trusteeKeyCodec } from "./trustee-key.ts";

const hexOf = (bytes: number) => stringOf(new RegExp(`^[0-9a-f]{${2 * bytes}}$`), "hex digits");

/** What stands open in the file, and is sealed with the rest: whoever changes a word of it breaks the seal. */
const openFields = {
  kind: literal("breakthrough-trustee-key"),
  ...seatFields,
  title: string,
  /** Argon2id (RFC 9106), version 1.3, one lane. */
  hardening: record({
    name: literal("argon2id13"),
    passes: integer(1, 16),
    bytes: integer(8192, 1024 * 1024 * 1024),
    salt: hexOf(16),
  }),
  nonce: hexOf(24),
};
const openCodec = record(openFields);
const sealedFields = { ...openFields, sealed: stringOf(/^([0-9a-f]{2}){16,1000000}$/, "hex") };
const sealedCodec = record(sealedFields);
const fileCodec = record({ ...sealedFields, check: base64Hash });

/**
 * RFC 9106's choice for smaller machines, and one pass more: about a second. What WebAssembly has once taken it never
 * gives back, and a mixer of many ballots needs it.
 */
const HARDENING = { name: "argon2id13", passes: 4, bytes: 64 * 1024 * 1024 } as const;

/** Letters of a passphrase, at the least. */
export const LEAST_PASSPHRASE = 12;

/** How hard a guess is made. Only tests make it easier. */
export interface Hardening {
  readonly passes: number;
  readonly bytes: number;
}

function hardened(
  passphrase: string,
  { passes, bytes, salt }: Hardening & { readonly salt: string },
): Uint8Array {
  return sodium.crypto_pwhash(
    sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    utf8(passphrase.normalize("NFKC")),
    findHexBytes(salt) as Uint8Array,
    passes,
    bytes,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  );
}

const checkOf = (backend: Backend, sealed: string): string =>
  textFingerprint(backend, `trustee-key-file|${sealed}`);

interface FileTools {
  readonly backend: Backend;
  readonly randomness: Randomness;
}

/**
 * The text of a key file: the trustee's key under a passphrase, by Argon2id and XChaCha20-Poly1305 of libsodium.
 * Refuses a passphrase of fewer than twelve letters.
 * @param title of the ballot, which stands open in the file
 * @param passphrase as it was typed; twelve letters or more
 */
export async function sealKeyFile(
  { backend, randomness }: FileTools,
  key: TrusteeKey,
  title: string,
  passphrase: string,
  hardening: Hardening = HARDENING,
): Promise<string | Refusal> {
  if (passphrase.normalize("NFKC").length < LEAST_PASSPHRASE) {
    const says = worded`Take a passphrase of ${LEAST_PASSPHRASE} letters or more.`;
    return refuse("ceremony.file.short-passphrase", "", says);
  }
  await sodium.ready;
  const { form, ballot, number, attempt } = key;
  const { passes, bytes } = hardening;
  const salted = { name: HARDENING.name, passes, bytes, salt: hex(randomness(16)) };
  const open = {
    kind: "breakthrough-trustee-key" as const,
    ...{ form, ballot, number, attempt, title },
    hardening: salted,
    nonce: hex(randomness(24)),
  };
  const secret = hardened(passphrase, salted);
  const bytesSealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
    utf8(trusteeKeyCodec.write(key)),
    utf8(openCodec.write(open)),
    null,
    findHexBytes(open.nonce) as Uint8Array,
    secret,
  );
  secret.fill(0);
  const file = { ...open, sealed: hex(bytesSealed) };
  return fileCodec.write({ ...file, check: checkOf(backend, sealedCodec.write(file)) });
}

/**
 * What a key file says without a passphrase: whose it is. Refuses what is no whole key file, or was changed.
 * @param text of the file
 */
export function readKeyFile(backend: Backend, text: string) {
  const file = decodeText(fileCodec, text.trim());
  if (isRefusal(file)) {
    return refuse("ceremony.file.unreadable", "", "This is no key file, or not the whole of one.");
  }
  const { check, ...rest } = file;
  if (check !== checkOf(backend, sealedCodec.write(rest))) {
    return refuse("ceremony.file.changed", "", "This key file was changed since it was saved.");
  }
  return rest;
}

function unseal(file: Exclude<ReturnType<typeof readKeyFile>, Refusal>, passphrase: string) {
  const { sealed, ...open } = file;
  const secret = hardened(passphrase, file.hardening);
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      findHexBytes(sealed) as Uint8Array,
      utf8(openCodec.write(open)),
      findHexBytes(file.nonce) as Uint8Array,
      secret,
    );
  } catch {
    // libsodium has no other way to say that the tag does not fit: a wrong passphrase, or a file made to deceive.
    return undefined;
  } finally {
    secret.fill(0);
  }
}

/**
 * Opens a key file. Refuses what is no whole key file, one that was changed, and a wrong passphrase.
 * @param text of the file
 * @param passphrase as it was typed
 */
export async function openKeyFile(
  { backend }: Pick<FileTools, "backend">,
  text: string,
  passphrase: string,
): Promise<TrusteeKey | Refusal> {
  const file = readKeyFile(backend, text);
  if (isRefusal(file)) return file;
  await sodium.ready;
  const plain = unseal(file, passphrase);
  const key = plain && decodeText(trusteeKeyCodec, findUtf8Text(plain) ?? "");
  if (key === undefined) {
    return refuse("ceremony.file.passphrase", "", "This passphrase does not open the key file.");
  }
  return key;
}
