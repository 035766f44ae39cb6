import fc from "fast-check";
import { expect, test } from "vitest";
import { multiplyUp } from "./tree.ts";

test("a product rounded up at the ninth decimal is exact for every pair", () => {
  const part = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(part, part, (a, b) => {
      const exact = (BigInt(a) * BigInt(b) + 999_999_999n) / 1_000_000_000n;
      expect(multiplyUp(a, b)).toBe(Number(exact));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  [1_000_000_000, 1_000_000_000, 1_000_000_000],
  [1, 1, 1],
  [999_999_999, 999_999_999, 999_999_999],
  [0, 5, 0],
  // In floating point these quotients come out one too high.
  [900_652_432, 785_511_287, 707_472_651],
  [504_069_654, 336_198_237, 169_467_329],
])("%i × %i billionths is %i", (a, b, product) => {
  expect(multiplyUp(a, b)).toBe(product);
});
