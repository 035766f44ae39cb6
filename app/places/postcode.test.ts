import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSpecial, outwardOf, readPostcode } from "./postcode.ts";
import { SeenPostcodes } from "./seen-postcodes.ts";

const letter = fc.constantFrom(..."ABCDEFGHJKLMNPQRSTUVWXYZ");
const digit = fc.constantFrom(..."23456789");
const inLetter = fc.constantFrom(..."ABDEFGHJLNPQRSTUWXYZ");
/** In each of the six outlines, and with no sign that could be another: what is alike is told below. */
const outward = fc.oneof(
  fc.tuple(letter, digit),
  fc.tuple(letter, digit, digit),
  fc.tuple(letter, letter, digit),
  fc.tuple(letter, letter, digit, digit),
  fc.tuple(letter, digit, letter),
  fc.tuple(letter, letter, digit, letter),
);
const postcode = fc
  .tuple(outward, digit, inLetter, inLetter)
  .map(([out, ...inward]) => [out.join(""), inward.join("")] as const);
const between = fc.constantFrom("", " ", "  ", "-", ".", "\u00a0", " \t", "/");

describe("a postcode", () => {
  it("is the same one in any usual spelling", () => {
    fc.assert(
      fc.property(postcode, between, between, fc.boolean(), ([out, inward], gap, edge, isLow) => {
        const usual = `${out} ${inward}`;
        const typed = edge + out + gap + inward + edge;
        expect(readPostcode(isLow ? typed.toLowerCase() : typed)).toBe(usual);
        expect(readPostcode(`${out.slice(0, 1)} ${out.slice(1)}${inward}`)).toBe(usual);
      }),
    );
  });

  it("is itself when it is read once more, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 90 }), (text) => {
        const read = readPostcode(text);
        if (read !== undefined) expect(readPostcode(read)).toBe(read);
      }),
    );
  });

  it.each([
    ["CF10 IAA", "CF10 1AA"],
    ["so14 oyn", "SO14 0YN"],
    ["S014 0YN", "SO14 0YN"],
    ["0X1 2JD", "OX1 2JD"],
    ["pl1oaa", "PL1 0AA"],
    ["ec1a1bb", "EC1A 1BB"],
    ["ＰＬ１ １ＡＡ", "PL1 1AA"],
    ["bfpo 58", "BFPO 58"],
  ])("that was typed %s is %s", (typed, usual) => {
    expect(readPostcode(typed)).toBe(usual);
  });

  it.each(["", "PL1", "PLYMOUTH", "PL1 1AAA", "12345", "PL1 1CV", "9".repeat(90), "AAAA AAA"])(
    "is not %j",
    (typed) => {
      expect(readPostcode(typed)).toBeUndefined();
    },
  );

  it.each([
    ["BFPO 58", "forces"],
    ["BF1 3AA", "forces"],
    ["JE2 3AB", "island"],
    ["IM1 1AA", "island"],
    ["FIQQ 1ZZ", "territory"],
    ["GX11 1AA", "territory"],
    ["BX1 1LT", "nowhere"],
    ["GIR 0AA", "nowhere"],
    ["PL1 1AA", undefined],
    ["E1 6AN", undefined],
  ])("%s is special as %s", (typed, special) => {
    const read = readPostcode(typed);
    expect(read).toBeDefined();
    if (read !== undefined) expect(findSpecial(read)).toBe(special);
  });

  it("begins with the half by which letters leave a town", () => {
    const read = readPostcode("ec1a1bb");
    expect(read && outwardOf(read)).toBe("EC1A");
  });

  it("is seen once, however many there are", () => {
    fc.assert(
      fc.property(fc.array(postcode, { maxLength: 200 }), (all) => {
        const seen = new SeenPostcodes();
        const compact = all.map((one) => one.join(""));
        for (const one of compact) seen.add(one);
        expect(seen.size).toBe(new Set(compact).size);
        expect(compact.every((one) => seen.has(one))).toBe(true);
        expect(seen.has("ZZ999ZZ")).toBe(compact.includes("ZZ999ZZ"));
      }),
    );
  });
});
