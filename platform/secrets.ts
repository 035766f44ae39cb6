import { createCipheriv, createDecipheriv, createHmac, hash, timingSafeEqual } from "node:crypto";
import { type RawBuilder, sql } from "kysely";
import { chanceBytes } from "./chance.ts";
import { newSecret } from "./ids.ts";

/** What is kept of a secret, so that whoever reads the table cannot use it. Only for secrets of 128 bits and more. */
export const hashOfSecret = (secret: string): string => hash("sha256", secret, "hex");

export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/**
 * What is kept of a mailbox or the like that is to be known again and never read: each with a salt of its own, so that a
 * table of guesses made once opens none of them.
 */
export function salted(text: string): { readonly salt: string; readonly hash: string } {
  const salt = newSecret();
  return { salt, hash: hashOfSecret(salt + text) };
}

/** Is it this text that a row with `salt` and `hash` was made of? */
export const isSalted = (text: string): RawBuilder<boolean> =>
  sql`hash = encode(sha256(convert_to(salt || ${text}::text, 'UTF8')), 'hex')`;

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Apart from `hashOfSecret`: what is kept of a secret must not open what the secret seals. */
const keyOf = (secret: string): Buffer => createHmac("sha256", secret).update("seals").digest();

/** Locks a text so that only whoever has the secret can read it: not who has the table, nor its backups. */
export function sealFor(secret: string, text: string): Buffer {
  const nonce = chanceBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keyOf(secret), nonce);
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Undefined where it was sealed for another secret, or is damaged. */
export function openSealed(secret: string, sealed: Buffer): string | undefined {
  const textFrom = NONCE_BYTES + TAG_BYTES;
  if (sealed.length < textFrom) return undefined;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, keyOf(secret), nonce, { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, textFrom));
  try {
    return decipher.update(sealed.subarray(textFrom), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return undefined;
  }
}
