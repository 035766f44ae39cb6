import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hash,
  randomBytes,
  timingSafeEqual,
} from "node:crypto";

/** What is kept of a secret, so that whoever reads the table cannot use it. Only for secrets of 128 bits and more. */
export const hashOfSecret = (secret: string): string => hash("sha256", secret, "hex");

export const isSameHash = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Apart from `hashOfSecret`: what is kept of a secret must not open what the secret seals. */
const keyOf = (secret: string): Buffer => createHmac("sha256", secret).update("seals").digest();

/** Locks a text so that only whoever has the secret can read it: not who has the table, nor its backups. */
export function sealFor(secret: string, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
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
