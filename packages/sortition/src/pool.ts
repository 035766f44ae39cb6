import { type HashOfText, type Hex32, hashOfLines, isHex32 } from "./hash.ts";
import { type Refusal, refuse, worded } from "./refusal.ts";

/** More names than any party in Europe has members. */
export const MOST_IN_POOL = 5_000_000;

/**
 * What stands in the pool for one person: a commitment that says nothing about them without its salt.
 * @param salt 32 random bytes, one for each person and draw, kept private and given to that person alone.
 * @param id what the party knows the person by, on one line.
 */
export const commitmentOf = (salt: Hex32, id: string, hash?: HashOfText): Hex32 =>
  hashOfLines("entry", [salt, id], hash);

/** Sorted commitments: nobody chose who stands where. */
export const sortPool = (commitments: readonly Hex32[]): readonly Hex32[] =>
  [...commitments].sort();

/** Of a sorted pool. */
export const poolHashOf = (pool: readonly Hex32[], hash?: HashOfText): Hex32 =>
  hashOfLines("pool", [String(pool.length), ...pool], hash);

/** Is this a pool: commitments in hex, each once, in rising order? */
export function findPoolMistake(pool: readonly unknown[]): Refusal | undefined {
  if (pool.length === 0) return refuse("pool", "empty", "The pool is empty.");
  if (pool.length > MOST_IN_POOL) {
    return refuse("pool", "too-many", worded`The pool has more than ${MOST_IN_POOL} entries.`);
  }
  for (const [index, entry] of pool.entries()) {
    if (!isHex32(entry)) {
      return refuse(
        "pool",
        "not-hex",
        worded`Entry ${index} of the pool is not 64 small hexadecimal digits.`,
      );
    }
    const before = pool[index - 1] as string | undefined;
    if (before !== undefined && before >= entry) {
      return before === entry
        ? refuse("pool", "twice", worded`Entry ${index} stands in the pool twice.`)
        : refuse("pool", "not-rising", worded`Entry ${index} is not in rising order.`);
    }
  }
  return undefined;
}
