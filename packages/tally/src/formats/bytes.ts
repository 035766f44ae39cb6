import { type Refusal, type RefusalCode, refuseAt, type Worded } from "../refusal.ts";

/** UTF-8 where the bytes are UTF-8, otherwise the Latin-1 of older programs. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export const byte = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  hash: 35,
  open: 40,
  close: 41,
  minus: 45,
  zero: 48,
  nine: 57,
  equals: 61,
  bracket: 91,
} as const;

/** The place of a byte as a person counts it, from 1; counted only when something is wrong. */
export function placeOf(bytes: Uint8Array, at: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < at && i < bytes.length; i++)
    if (bytes[i] === byte.newline) {
      line++;
      start = i + 1;
    }
  return { line, column: at - start + 1 };
}

export function refuseByte(
  code: RefusalCode,
  bytes: Uint8Array,
  at: number,
  sentence: string | Worded,
  expected: string,
): Refusal {
  const { line, column } = placeOf(bytes, at);
  return refuseAt(code, line, column, sentence, expected);
}
