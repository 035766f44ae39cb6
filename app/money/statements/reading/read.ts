import { createHash } from "node:crypto";
import { type Statement, UnreadableStatement } from "../statement.ts";
import { readCamt } from "./camt.ts";
import { readCsv } from "./csv.ts";
import { readMt940 } from "./mt940.ts";
import { readOfx } from "./ofx.ts";

/** What a bank writes: what its byte order mark says, else UTF-8 where every byte fits, else British Windows. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export const hashOfFile = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/**
 * Reads a bank's file, known by its content and not by its name: all of it, or nothing.
 * @throws UnreadableStatement
 */
export function readStatement(bytes: Uint8Array): Statement {
  const text = textOf(bytes);
  if (text.trim() === "") throw new UnreadableStatement("empty");
  const statement = readerFor(text)(text);
  if (statement.lines.length === 0) throw new UnreadableStatement("empty");
  return statement;
}

function readerFor(text: string): (text: string) => Statement {
  const start = text.slice(0, 5000);
  if (/<OFX>|OFXHEADER/i.test(start)) return readOfx;
  if (/camt\.053\./.test(start)) return readCamt;
  if (/^:20:/m.test(start) && /^:(?:25|60F|61)/m.test(text.slice(0, 20_000))) return readMt940;
  if (/^\s*</.test(start) || start.includes("\0")) throw new UnreadableStatement("unknown");
  return readCsv;
}
