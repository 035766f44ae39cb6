const DIGITS = utf8Digits("0123456789abcdef");
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** A fresh copy of a slice of a long text: the slice itself would keep all of that in memory. */
export function freshText(slice: string): string {
  return decoder.decode(utf8(slice));
}

/** The text of valid UTF-8 bytes, or undefined. */
export function findUtf8Text(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    // TextDecoder has no other way to say that bytes are not UTF-8.
    return undefined;
  }
}

function utf8Digits(digits: string): Uint8Array {
  return new TextEncoder().encode(digits);
}

// Decoded in one piece: a text glued together digit by digit would be kept in memory as its pieces.
function hexOf(byteAt: (i: number) => number | undefined, length: number): string {
  const codes = new Uint8Array(2 * length);
  for (let i = 0; i < length; i++) {
    const byte = byteAt(i) ?? 0;
    codes[2 * i] = DIGITS[byte >> 4] ?? 0;
    codes[2 * i + 1] = DIGITS[byte & 15] ?? 0;
  }
  return decoder.decode(codes);
}

export function hex(bytes: Uint8Array): string {
  return hexOf((i) => bytes[i], bytes.length);
}

export function hexReversed(bytes: Uint8Array): string {
  return hexOf((i) => bytes[bytes.length - 1 - i], bytes.length);
}

/** The value of a lower-case hexadecimal digit: `a` has the code 97. */
function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 97 ? code - 48 : code - 87;
}

/** Bytes of lower-case hex, or undefined when it is not that. */
export function findHexBytes(text: string): Uint8Array | undefined {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = 16 * digitAt(text, 2 * i) + digitAt(text, 2 * i + 1);
  }
  return bytes;
}

/** Standard Base64 without the final `=`. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const word = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const letters = Math.min(bytes.length - i, 3) + 1;
    for (let k = 0; k < letters; k++) text += BASE64[(word >> (18 - 6 * k)) & 63];
  }
  return text;
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
