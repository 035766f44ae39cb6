import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isKind, tidyTyped } from "./found.ts";

describe("what was typed", () => {
  it.each([
    [undefined, undefined],
    ["", undefined],
    ["  \n\t ", undefined],
    ["\0\0", undefined],
    ["  fair   rents\n", "fair rents"],
  ])("%j looks for %j", (typed, text) => {
    expect(tidyTyped(typed)).toBe(text);
  });

  it("is one line that can be stored, of at most 200 characters, whatever comes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (typed) => {
        const text = tidyTyped(typed) ?? "x";
        expect(text.length).toBeLessThanOrEqual(200);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\0\n]/);
      }),
    );
  });

  it("a kind is one of ours, and no name of an object's prototype", () => {
    expect(isKind("people")).toBe(true);
    for (const text of [undefined, "", "__proto__", "toString", "People"]) {
      expect(isKind(text)).toBe(false);
    }
  });
});
