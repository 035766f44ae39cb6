import { decodeText } from "./bytes.ts";

export type Line = { readonly text: string; readonly number: number };

/** Lines as people count them, from 1, without their ends; a byte-order mark is dropped. */
export function splitLines(bytes: Uint8Array): Line[] {
  const text = decodeText(bytes);
  return text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ text: line, number: i + 1 }));
}

export const isWholeNumber = (text: string): boolean => /^\d{1,15}$/.test(text);
