import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasRightDigits,
  inGroups,
  MOST_SIGNS,
  referenceFrom,
  referencesIn,
  runningKey,
  runningKeysIn,
} from "./reference.ts";

const aReference = fc.uint8Array({ minLength: 10, maxLength: 10 }).map(referenceFrom);

describe("a payment reference", () => {
  it("fits into what banks carry, and is found in what they make of it", () => {
    const blank = fc.constantFrom("", " ", "  ", "-", "/");
    fc.assert(
      fc.property(aReference, blank, fc.boolean(), (reference, between, isSmall) => {
        expect(reference.length).toBeLessThanOrEqual(MOST_SIGNS);
        expect(reference).toMatch(/^[0-9A-Z]+$/);
        const spaced = reference.split("").join(between);
        const text = `A OKAFOR ${isSmall ? spaced.toLowerCase() : spaced} BGC`;
        expect(referencesIn(text)).toContain(reference);
        expect(referencesIn(inGroups(reference))).toEqual([reference]);
      }),
    );
  });

  it("is the same with O for 0 and I or L for 1", () => {
    fc.assert(
      fc.property(aReference, (reference) => {
        const typed = reference.replaceAll("0", "O").replaceAll("1", "l");
        expect(referencesIn(typed)).toContain(reference);
      }),
    );
  });

  it("is nobody's with one sign wrong, or with two signs changed about", () => {
    fc.assert(
      fc.property(aReference, fc.integer({ min: 4, max: 12 }), (reference, at) => {
        const [one, next] = [reference[at] ?? "", reference[at + 1] ?? ""];
        const other = one === "7" ? "8" : "7";
        const wrong = reference.slice(0, at) + other + reference.slice(at + 1);
        expect(referencesIn(wrong)).toEqual([]);
        if (one === next) return;
        const turned = reference.slice(0, at) + next + one + reference.slice(at + 2);
        expect(referencesIn(turned)).toEqual([]);
      }),
    );
  });

  it("agrees with the standard's own example: ISO 11649, RF18 5390 0754 7034 is right", () => {
    expect(hasRightDigits("RF18539007547034")).toBe(true);
    expect(hasRightDigits("RF18539007547043")).toBe(false);
    expect(referenceFrom(new Uint8Array(10))).toBe("RF040000000000");
  });

  it("of another system is compared without signs and capitals", () => {
    expect(runningKey("mem 000-123")).toBe("MEM000123");
    for (const text of [
      "A OKAFOR MEM-000123",
      "MEM000123",
      "STO/MEM-000123/A OKAFOR",
      "mem 000123",
    ])
      expect(runningKeysIn(text)).toContain("MEM000123");
    expect(runningKeysIn("MEM-0001234")).not.toContain("MEM000123");
  });
});
