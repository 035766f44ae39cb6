import { sha256Hex } from "./sha256.ts";

/** One lot that was drawn, with all that anyone needs to draw it again. */
export type Lot = {
  /** Position of this lot in the count, from 1: it is part of what is hashed. */
  readonly number: number;
  readonly stage: number;
  readonly why: string;
  readonly among: readonly number[];
  /** All of `among`, lowest hash first. */
  readonly order: readonly number[];
  readonly chosen: number;
  readonly seed: string;
  readonly hashes: Readonly<Record<number, string>>;
};

/**
 * The order in which the tied are drawn: by SHA-256 of `seed LF lot number LF candidate number`
 * as UTF-8, lowest hexadecimal first. Repeat with `printf '%s\n%s\n%s' SEED LOT CANDIDATE | sha256sum`.
 * The seed must be settled by an event after the votes are in, else the order is known beforehand.
 */
export function drawLot(
  seed: string,
  lotNumber: number,
  among: readonly number[],
): { order: number[]; hashes: Record<number, string> } {
  const hashes: Record<number, string> = {};
  for (const n of among) hashes[n] = sha256Hex(`${seed}\n${lotNumber}\n${n}`);
  const order = [...among].sort((a, b) => ((hashes[a] ?? "") < (hashes[b] ?? "") ? -1 : 1));
  return { order, hashes };
}
