import { afterEach, describe, expect, it } from "vitest";
import { counted, countInWords, listInWords, PSEUDO, speakBy } from "./index.ts";

afterEach(() => speakBy(() => "en"));

describe("a count in words", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1284, "1,284"],
    [1_000_000, "1,000,000"],
    [-2500, "-2,500"],
    [12.5, "12.5"],
  ])("%s is %s in both languages, with plain commas", (count, says) => {
    expect([countInWords(count, "en"), countInWords(count, "cy"), countInWords(count)]).toEqual([
      says,
      says,
      says,
    ]);
  });

  it("stands before its noun, which is in the singular after 1 alone", () => {
    expect([0, 1, 2, 1284].map((count) => counted(count, "member"))).toEqual([
      "0 members",
      "1 member",
      "2 members",
      "1,284 members",
    ]);
    expect(counted(2, "person", "people")).toBe("2 people");
  });
});

describe("a list in words", () => {
  it.each([
    [[], ""],
    [["Lloegr"], "Lloegr"],
    [["Lloegr", "Cymru"], "Lloegr and Cymru"],
    [["a", "b", "c"], "a, b and c"],
  ])("of %j is “%s”", (items, says) => {
    expect(listInWords(items, "and")).toBe(says);
  });

  it("has an ac before a vowel in Welsh, and an a before all else", () => {
    speakBy(() => "cy");
    const last = (end: string) => listInWords(["Mair", end], "and");
    expect(["Ann", "Ŵyn", "Siôn", "Hywel", "Ŷnys"].map(last)).toEqual([
      "Mair ac Ann",
      "Mair ac Ŵyn",
      "Mair a Siôn",
      "Mair a Hywel",
      "Mair ac Ŷnys",
    ]);
    expect(listInWords(["a", "b", "c"], "or")).toBe("a, b neu c");
    expect(listInWords(["a", "b"])).toBe("a, b");
  });

  it("wears brackets between what it lists in the language for tests", () => {
    speakBy(() => PSEUDO);
    expect(listInWords(["a", "b"], "or")).toBe("a⟦ or ⟧b");
  });
});
