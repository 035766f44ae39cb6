import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";

/** 32 bytes as 64 small hexadecimal digits: a SHA-256, a secret, a salt or a public value. */
export type Hex32 = string & { readonly noun: "32 bytes in hex" };

const HEX_32 = /^[0-9a-f]{64}$/;

/** Whether `text` is 32 bytes as 64 hexadecimal digits, in small letters. */
export const isHex32 = (text: unknown): text is Hex32 =>
  typeof text === "string" && HEX_32.test(text);

export const hexOf = (bytes: Uint8Array): string => bytesToHex(bytes);

/** @throws on what is no hex: callers have looked before. */
export const bytesOf = (hex: string): Uint8Array => hexToBytes(hex);

export const sha256Hex = (bytes: Uint8Array): Hex32 => bytesToHex(sha256(bytes)) as Hex32;

/**
 * SHA-256 of a text in UTF-8, as 64 small hexadecimal digits. Node's own, `(text) => hash("sha256", text)` of
 * `node:crypto`, is several times as fast as the pure one: for a pool of a million people that is worth passing in.
 */
export type HashOfText = (text: string) => string;

const pureHashOfText: HashOfText = (text) => sha256Hex(utf8ToBytes(text));

/** Begins every text that is hashed, so that a hash made for one purpose never stands for another. */
const DOMAIN = "breakthrough-sortition/v1";

/**
 * SHA-256 of a text in lines, each ended by a line feed; the first names what is hashed. Anyone can make it again with
 * `printf` and `sha256sum`. No line may hold a line feed, so that two lists of lines never make one text.
 */
export function hashOfLines(
  what: string,
  lines: readonly string[],
  hash: HashOfText = pureHashOfText,
): Hex32 {
  if (lines.some((line) => line.includes("\n"))) throw new Error("a line holds a line feed");
  return hash(`${DOMAIN} ${what}\n${lines.join("\n")}\n`) as Hex32;
}
