import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fairness, isFair } from "./fairness.ts";

const camp = fc
  .integer({ min: 0, max: 8 })
  .chain((members) =>
    fc.record({ members: fc.constant(members), fair: fc.integer({ min: 0, max: members }) }),
  );
const fairness = fc.tuple(camp, camp, fc.nat(3)).map(([inFavour, against, unsure]): Fairness => {
  const camps = { for: inFavour, against };
  return { camps, fairInAll: inFavour.fair + against.fair + unsure };
});
const perCamp = fc.integer({ min: 1, max: 6 });

describe("a fair summary", () => {
  it.each([
    ["both camps have enough", [5, 2], [4, 2], 0, true],
    ["one camp has one too few", [5, 2], [4, 1], 0, false],
    ["a camp smaller than the number: all of it", [5, 2], [1, 1], 0, true],
    ["a camp smaller than the number, not all of it", [5, 2], [1, 0], 0, false],
    ["an empty camp needs nobody", [5, 2], [0, 0], 0, true],
    ["both camps empty: somebody must have read it", [0, 0], [0, 0], 0, false],
    ["both camps empty, and one unsure member calls it fair", [0, 0], [0, 0], 1, true],
  ] as const)("%s", (_, [members, fair], [others, otherFair], unsure, expected) => {
    const camps = { for: { members, fair }, against: { members: others, fair: otherFair } };
    expect(isFair({ camps, fairInAll: fair + otherFair + unsure }, 2)).toBe(expected);
  });

  it("the two camps weigh the same", () => {
    fc.assert(
      fc.property(fairness, perCamp, (found, number) => {
        const { camps, fairInAll } = found;
        const turned = { camps: { for: camps.against, against: camps.for }, fairInAll };
        expect(isFair(turned, number)).toBe(isFair(found, number));
      }),
    );
  });

  it("one more member who calls it fair never makes it less fair", () => {
    fc.assert(
      fc.property(fairness, perCamp, (found, number) => {
        const { camps, fairInAll } = found;
        if (!isFair(found, number) || camps.for.fair === camps.for.members) return;
        const more = { ...camps, for: { ...camps.for, fair: camps.for.fair + 1 } };
        expect(isFair({ camps: more, fairInAll: fairInAll + 1 }, number)).toBe(true);
      }),
    );
  });

  it("one camp alone can never make it fair while the other has members who do not", () => {
    fc.assert(
      fc.property(fairness, perCamp, ({ camps, fairInAll }, number) => {
        const silent = { members: camps.against.members + 1, fair: 0 };
        expect(isFair({ camps: { ...camps, against: silent }, fairInAll }, number)).toBe(false);
      }),
    );
  });
});
