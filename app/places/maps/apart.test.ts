import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movedApart } from "./apart.ts";

const LEAST = 240;
const farOf = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe("points of a map that lie on each other", () => {
  it("are moved apart so that each number can be read, and the others stay", () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: 6000 }),
      y: fc.integer({ min: 0, max: 6000 }),
    });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 8 }), (spots) => {
        const moved = movedApart(spots, LEAST);
        for (const [index, one] of moved.entries()) {
          for (const other of moved.slice(index + 1))
            expect(farOf(one, other)).toBeGreaterThanOrEqual(LEAST - 1);
        }
        expect(movedApart(spots, LEAST)).toEqual(moved);
        const isFree = spots.every((one, at) =>
          spots.every((other, index) => at === index || farOf(one, other) >= LEAST),
        );
        if (isFree) expect(moved).toEqual(spots);
      }),
    );
  });
});
