import { isSameBytes } from "./backend.ts";
import { concatBytes, findUtf8Text, utf8 } from "./bytes.ts";
import { type Refusal, refuse } from "./refusal.ts";

export const BLOCK_BYTES = 512;

/** No single record of an honest election comes near this; it bounds what a hostile file costs. */
export const LARGEST_RECORD_BYTES = 512 * 1024 * 1024;

export interface TarHeader {
  readonly name: string;
  readonly sizeBytes: number;
  /** Unix seconds; the same in every record of an archive. */
  readonly timestamp: number;
}

function octal(value: number, digits: number): string {
  return value.toString(8).padStart(digits, "0");
}

/** The 512 bytes of a record's header, as old tar wrote them (§12). */
export function writeTarHeader({ name, sizeBytes, timestamp }: TarHeader): Uint8Array {
  const header = new Uint8Array(BLOCK_BYTES);
  const put = (text: string, at: number) => header.set(utf8(text), at);
  put(name, 0);
  put("0000644", 100);
  put("0000000", 108);
  put("0000000", 116);
  put(octal(sizeBytes, 11), 124);
  put(octal(timestamp, 11), 136);
  put("        ", 148);
  put("0", 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 6)}\0 `, 148);
  return header;
}

function textAt(header: Uint8Array, from: number, length: number): string | undefined {
  const field = header.subarray(from, from + length);
  const end = field.indexOf(0);
  return findUtf8Text(end < 0 ? field : field.subarray(0, end));
}

/** Reads a header; every one of its bytes must be what `writeTarHeader` would have written. */
export function readTarHeader(header: Uint8Array): TarHeader | Refusal {
  const name = textAt(header, 0, 100);
  const [size, time] = [textAt(header, 124, 12) ?? "", textAt(header, 136, 12) ?? ""];
  if (name === undefined || name === "" || !/^[0-7]{11}$/.test(size) || !/^[0-7]{11}$/.test(time)) {
    return refuse("archive.header", "", "The record's header is not of the archive's form.");
  }
  const read = { name, sizeBytes: Number.parseInt(size, 8), timestamp: Number.parseInt(time, 8) };
  if (!isSameBytes(writeTarHeader(read), header)) {
    return refuse("archive.header", "", "The record's header holds something it must not.");
  }
  return read.sizeBytes > LARGEST_RECORD_BYTES
    ? refuse("archive.size", "", "The record is larger than any election needs.")
    : read;
}

export function paddedSize(sizeBytes: number): number {
  return Math.ceil(sizeBytes / BLOCK_BYTES) * BLOCK_BYTES;
}

/** A whole record: header, body, zeros up to the next block. */
export function writeTarRecord(name: string, body: Uint8Array, timestamp: number): Uint8Array {
  const header = writeTarHeader({ name, sizeBytes: body.length, timestamp });
  const padding = new Uint8Array(paddedSize(body.length) - body.length);
  return concatBytes([header, body, padding]);
}
