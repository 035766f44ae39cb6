import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editsBetween, mergeTexts } from "./merge.ts";

const BASE =
  "Rents rise no faster than wages.\n\nCouncils publish both each year.\n\nBuses run at night.";
const change = (text: string, from: string, to: string) => text.replace(from, to);

const aWord = fc.constantFrom(
  "rents",
  "wages",
  "buses",
  "£16",
  "Tŷ",
  "👩‍🚀",
  "\n",
  "\n\n",
  ".",
  " ",
);
const aText = fc.array(aWord, { maxLength: 40 }).map((pieces) => pieces.join(""));

const applied = (text: string, newer: string): string =>
  editsBetween(text, newer).reduce(
    (now, { at, remove, insert }) => now.slice(0, at) + insert + now.slice(at + remove),
    text,
  );

describe("two texts made of one", () => {
  it.each([
    ["other paragraphs", change(BASE, "wages", "pay"), change(BASE, "at night", "all night")],
    ["other words of one paragraph", change(BASE, "Rents", "Fares"), change(BASE, "wages", "pay")],
    ["paragraphs side by side", change(BASE, "Rents", "Fares"), change(BASE, "Councils", "Towns")],
    ["a paragraph put in", `First.\n\n${BASE}`, change(BASE, "at night", "all night")],
  ])("are put together where they changed %s", (_what, ours, theirs) => {
    const { text, collisions } = mergeTexts(BASE, ours, theirs);
    expect(collisions).toEqual([]);
    expect(mergeTexts(BASE, theirs, ours).text).toBe(text);
    expect(text).not.toBe(ours);
    expect(text).not.toBe(theirs);
  });

  it.each([
    ["the same word", change(BASE, "wages", "pay"), change(BASE, "wages", "prices")],
    ["the same place", `${BASE} More.`, `${BASE} Less.`],
    ["what the other took out", change(BASE, "wages", "pay"), change(BASE, " than wages", "")],
  ])("collide where both changed %s: nothing is chosen for anybody", (_what, ours, theirs) => {
    const merged = mergeTexts(BASE, ours, theirs);
    expect(merged.text).toBeUndefined();
    expect(merged.collisions.length).toBeGreaterThan(0);
  });

  it("lose nothing and repeat nothing, whoever is first", () => {
    fc.assert(
      fc.property(aText, aText, aText, (base, ours, theirs) => {
        const one = mergeTexts(base, ours, theirs);
        expect(mergeTexts(base, theirs, ours).text).toBe(one.text);
        expect(mergeTexts(base, ours, base).text).toBe(ours);
        expect(mergeTexts(base, base, theirs).text).toBe(theirs);
        expect(mergeTexts(base, ours, ours).text).toBe(ours);
      }),
    );
  });

  it("are told apart by edits that make one of the other", () => {
    fc.assert(
      fc.property(aText, aText, (older, newer) => {
        expect(applied(older, newer)).toBe(newer);
      }),
    );
  });

  it("of 100,000 characters that have little in common collide instead of being searched for long", () => {
    const long = (seed: number) =>
      Array.from({ length: 15_000 }, (_, index) => `w${(index * seed) % 9973} `).join("");
    expect(mergeTexts(long(1), long(7), long(11)).text).toBeUndefined();
  });
});
