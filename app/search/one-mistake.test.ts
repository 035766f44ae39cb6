import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLike } from "./likeness.ts";
import { oneMistakeFrom } from "./one-mistake.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdefxyz"), minLength: 4, maxLength: 12 });
const letter = fc.constantFrom(..."abcdefxyz");

describe("the words that are one typing mistake away", () => {
  it("are those of every such mistake", () => {
    fc.assert(
      fc.property(word, letter, fc.nat(11), (meant, other, somewhere) => {
        const at = somewhere % meant.length;
        const [before, after] = [meant.slice(0, at), meant.slice(at)];
        const turned = before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
        const typed = [before + other + after, before + after.slice(1), turned];
        for (const one of [...typed, before + other + after.slice(1)]) {
          if (one !== meant) expect(oneMistakeFrom(one)).toContain(meant);
        }
      }),
    );
  });

  it("and no others, each once, and never the word itself", () => {
    fc.assert(
      fc.property(word, (typed) => {
        const words = oneMistakeFrom(typed);
        expect(new Set(words).size).toBe(words.length);
        expect(words).not.toContain(typed);
        for (const one of words) expect(isLike(typed, one)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("are made of whole letters", () => {
    expect(oneMistakeFrom("𝒶b")).toContain("b𝒶");
    expect(oneMistakeFrom("")).toHaveLength(26);
  });
});
