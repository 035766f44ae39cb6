import { isSameBytes } from "../groups/backend.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { concatBytes, findUtf8Text, utf8 } from "../text/bytes.ts";

export const BLOCK_BYTES = 512;

/** No single record of an honest election comes near this; it bounds what a hostile file costs. */
export const LARGEST_RECORD_BYTES = 512 * 1024 * 1024;

export interface TarHeader {
  readonly name: string;
  readonly sizeBytes: number;
  /** Unix seconds; the same in every record of an archive. */
  readonly timestamp: number;
}

/** Everything behind this byte of a header is zero. */
const USED_BYTES = 160;

// The parts that are the same in every header; an archive has two or more records per ballot.
const TEMPLATE = new Uint8Array(BLOCK_BYTES);
TEMPLATE.set(utf8("0000644"), 100);
TEMPLATE.set(utf8("0000000"), 108);
TEMPLATE.set(utf8("0000000"), 116);
TEMPLATE.set(utf8("        "), 148);
TEMPLATE.set(utf8("0"), 156);

function putOctal(header: Uint8Array, value: number, digits: number, at: number): void {
  let rest = value;
  for (let i = digits - 1; i >= 0; i--) {
    header[at + i] = 48 + (rest % 8);
    rest = Math.floor(rest / 8);
  }
}

/** The 512 bytes of a record's header, as old tar wrote them (§12). */
export function writeTarHeader({ name, sizeBytes, timestamp }: TarHeader): Uint8Array {
  const header = TEMPLATE.slice();
  header.set(utf8(name), 0);
  putOctal(header, sizeBytes, 11, 124);
  putOctal(header, timestamp, 11, 136);
  let sum = 0;
  for (let i = 0; i < USED_BYTES; i++) sum += header[i] ?? 0;
  putOctal(header, sum, 6, 148);
  header[154] = 0;
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
    return refuse("archive.header.form", "", "The record's header is not of the archive's form.");
  }
  const read = { name, sizeBytes: Number.parseInt(size, 8), timestamp: Number.parseInt(time, 8) };
  if (!isSameBytes(writeTarHeader(read), header)) {
    return refuse("archive.header.fields", "", "The record's header holds something it must not.");
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
