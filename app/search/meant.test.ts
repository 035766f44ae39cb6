import { describe, expect, it } from "vitest";
import { type CountWords, findMeant, findUnknown, nearestOf } from "./meant.ts";

/** A party in which these words stand, each in so many texts. */
const among = (there: Readonly<Record<string, number>>) => async (words: readonly string[]) =>
  words
    .filter((word) => Object.hasOwn(there, word))
    .map((word) => ({ word, stem: word, rows: there[word] ?? 0 }));

const meantBy = async (typed: string, count: CountWords) =>
  findMeant(typed, await findUnknown(typed, count), count);

describe("what was meant", () => {
  it.each([
    ["housng", "housing"],
    ["Fair housng, now", "Fair housing, now"],
    ['"hosuing" -rentz', '"housing" -rents'],
    ["o’brein", "obrien"],
    ["housing", undefined],
    ["hous", undefined],
    ["fiar rents", "fair rents"],
    ["20mpj", undefined],
    ["rnt", undefined],
    ["zzzzzz", undefined],
    ["", undefined],
    ["’ £ —", undefined],
  ])("by %s is %s", async (typed, meant) => {
    const there = { housing: 3, rents: 2, obrien: 1, fair: 9, now: 50 };
    expect(await meantBy(typed, among(there))).toBe(meant);
  });

  it("is the word that stands in most texts, counted over all rooms", () => {
    const rows = (word: string, count: number) => ({ word, stem: word, rows: count });
    const words = [rows("tent", 4), rows("rent", 3), rows("rent", 3), rows("vent", 1)];
    expect(nearestOf(words)).toBe("rent");
    expect(nearestOf([])).toBeUndefined();
  });

  it("is of one word's forms the plain one, or the longest", () => {
    const form = (word: string, stem: string) => ({ word, stem, rows: 2 });
    expect(nearestOf([form("rente", "rent"), form("rent", "rent")])).toBe("rent");
    expect(nearestOf([form("taxe", "tax"), form("taxes", "tax")])).toBe("taxes");
  });

  it("asks for no more than some hundreds of words, whatever is typed", async () => {
    let asked = 0;
    const typed = "mistaken misteken mistukan mistoken".repeat(5);
    await meantBy(typed.replaceAll("n", "n "), async (words) => {
      asked += words.length;
      return [];
    });
    expect(asked).toBeLessThan(2000);
  });
});
