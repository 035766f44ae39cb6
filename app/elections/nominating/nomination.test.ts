import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultRules, RULES } from "../../rulebook/door.ts";
import { isRewritten, keptPercentIn } from "./nomination.ts";

const text = (words: readonly string[]) => words.join(" ");
const some = fc.array(fc.constantFrom(..."abcdefgh"), { maxLength: 12 });
const { least, most } = RULES.statementKeptPercent;
const percents = fc.integer({ min: least, max: most });

describe("another statement than the one that members supported", () => {
  it("is one of which fewer words are the same than the rulebook says, and one that keeps just as many is not", () => {
    const before = text([
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
    ]);
    const keeping = (count: number) =>
      text(before.split(" ").map((word, place) => (place < count ? word : `new${place}`)));
    expect(isRewritten(before, keeping(5), 50)).toBe(false);
    expect(isRewritten(before, keeping(4), 50)).toBe(true);
    expect(isRewritten(before, keeping(8), 80)).toBe(false);
    expect(isRewritten(before, keeping(8), 80.1)).toBe(true);
    expect(isRewritten(before, keeping(2), 20)).toBe(false);
    expect(isRewritten(before, keeping(1), 20)).toBe(true);
  });

  it("is none of the same words in another order, is one from both sides alike, and stays one where more must be kept", () => {
    fc.assert(
      fc.property(some, some, percents, (before, after, percent) => {
        expect(isRewritten(text(before), text(before.toReversed()), percent)).toBe(false);
        const there = isRewritten(text(before), text(after), percent);
        expect(isRewritten(text(after), text(before), percent)).toBe(there);
        if (there) expect(isRewritten(text(before), text(after), most)).toBe(true);
      }),
    );
  });

  it("is measured by the number with which its election was called, and by a half before there was one", () => {
    expect(defaultRules().statementKeptPercent).toBe(50);
    expect(keptPercentIn({} as never)).toBe(50);
    expect(keptPercentIn({ keptPercent: 70 } as never)).toBe(70);
  });
});
