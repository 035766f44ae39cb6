import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Hex32, hashOfLines } from "./hash.ts";
import { numberBelow, orderOf, wordsOf } from "./order.ts";

const aSeed = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString("hex") as Hex32);

const seedNumber = (number: number): Hex32 => hashOfLines("test seed", [String(number)]);

/** Pearson's statistic for counts that should all be alike. */
const chiSquare = (counts: readonly number[]): number => {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
};

describe("the order of a draw", () => {
  test("has every place once, for any seed and any pool", () => {
    fc.assert(
      fc.property(aSeed, fc.integer({ min: 1, max: 300 }), (seed, count) => {
        const sorted = [...orderOf(seed, count)].sort((one, other) => one - other);
        expect(sorted).toEqual(Array.from({ length: count }, (_, place) => place));
      }),
    );
  });

  test("is the same whenever it is drawn again, and another for another seed", () => {
    fc.assert(
      fc.property(aSeed, aSeed, (seed, other) => {
        fc.pre(seed !== other);
        expect(orderOf(seed, 40)).toEqual(orderOf(seed, 40));
        expect(orderOf(seed, 40)).not.toEqual(orderOf(other, 40));
      }),
    );
  });

  // 4,800 fixed seeds. The limits are those of a probability of one in 100,000 (chi-square, 23 and 6 degrees).
  test("every order of four is drawn equally often", () => {
    const counts = new Map<string, number>();
    for (let number = 0; number < 4800; number++) {
      const order = orderOf(seedNumber(number), 4).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    expect(chiSquare([...counts.values()])).toBeLessThan(64.8);
  });

  test("each of seven is drawn first, third and last equally often", () => {
    for (const position of [0, 2, 6]) {
      const counts = Array.from({ length: 7 }, () => 0);
      for (let number = 0; number < 4900; number++) {
        const place = orderOf(seedNumber(number), 7)[position] as number;
        counts[place] = (counts[place] as number) + 1;
      }
      expect(chiSquare(counts)).toBeLessThan(33.1);
    }
  });
});

describe("a number below a count", () => {
  test("throws away the words that would favour the small numbers", () => {
    const words = [2 ** 32 - 1, 2 ** 32 - 4, 5];
    const next = () => words.shift() as number;
    // 2^32 is 4 more than a multiple of 6: its last four words belong to no whole round.
    expect(numberBelow(6, next)).toBe(5);
    expect(words).toEqual([]);
  });

  test("keeps the last word of the last whole round", () => {
    const words = [2 ** 32 - 5];
    expect(numberBelow(6, () => words.shift() as number)).toBe(5);
  });
});

describe("the words of a seed", () => {
  test("are those of HMAC-SHA-256 over a counter of 64 bits", async () => {
    const { createHmac } = await import("node:crypto");
    const seed = seedNumber(1);
    const next = wordsOf(seed);
    for (const block of [0, 1, 2]) {
      const counter = Buffer.alloc(8);
      counter.writeBigUInt64BE(BigInt(block));
      const bytes = createHmac("sha256", Buffer.from(seed, "hex")).update(counter).digest();
      for (let word = 0; word < 8; word++) expect(next()).toBe(bytes.readUInt32BE(4 * word));
    }
  });
});
