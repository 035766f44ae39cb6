const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...BASE64].map((letter, value) => [letter, value]));
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The bytes of a text in UTF-8.
 * @param text Unicode; a half letter becomes U+FFFD
 */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/**
 * The text of valid UTF-8 bytes, or undefined.
 * @param bytes anything
 */
export function findUtf8Text(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    // TextDecoder has no other way to say that bytes are not UTF-8.
    return undefined;
  }
}

/**
 * Standard Base64 with its final `=`. RFC 4648, section 4.
 * @param bytes anything
 */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters = Math.min(bytes.length - i, 3) + 1;
    for (let k = 0; k < letters; k++) text += BASE64[(word >> (18 - 6 * k)) & 63];
    text += "=".repeat(4 - letters);
  }
  return text;
}

/**
 * The bytes of standard Base64 in its only spelling, or undefined. A second spelling of the same bytes (loose bits,
 * missing `=`) is not accepted: two texts that mean one thing would let a signed file be changed.
 * @param text anything
 */
export function findBase64Bytes(text: string): Uint8Array | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const letters = text.replace(/={1,2}$/, "");
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  for (let i = 0, at = 0; i < letters.length; i += 4) {
    let word = 0;
    for (let k = 0; k < 4; k++) word = (word << 6) | (VALUES.get(letters[i + k] ?? "A") ?? 0);
    for (let k = 0; k < 3 && at < bytes.length; k++) bytes[at++] = (word >> (16 - 8 * k)) & 255;
  }
  return base64(bytes) === text ? bytes : undefined;
}

/**
 * Two small hexadecimal digits for each byte.
 * @param bytes anything
 */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Whether `one` and `other` are of one length and hold the same. Not in constant time: for what is public. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}
