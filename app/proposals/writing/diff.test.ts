import { describe, expect, it } from "vitest";
import { diffWords } from "./diff.ts";

const MOST = 20_000;

/** As many words as a text may hold, in an order of their own. */
function wordsFrom(seed: number): string {
  let state = seed;
  let text = "";
  while (text.length < MOST - 2) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += `${(state >> 8) % 7} `;
  }
  return text;
}

describe("the difference between two texts", () => {
  it("is shown word by word", () => {
    const parts = diffWords("Rents follow wages.", "Rents follow local wages.");
    expect(parts.filter((part) => part.added).map((part) => part.value.trim())).toEqual(["local"]);
  });

  it("of two long texts made to be hard to compare is not searched for at length", () => {
    const [older, newer] = [wordsFrom(1), wordsFrom(999)];
    const parts = diffWords(older, newer);
    expect(parts.map(({ value }) => value === older || value === newer)).toEqual([true, true]);
  });

  it("of a text rewritten in half its paragraphs still shows the paragraphs that stayed", () => {
    const paragraph = (word: string) => `${`${word} `.repeat(700).trim()}\n`;
    const parts = diffWords(paragraph("same") + paragraph("old"), paragraph("same") + wordsFrom(3));
    expect(parts.find((part) => !part.added && !part.removed)?.value).toContain("same same");
  });

  it("taken together, what stayed and what was added is the newer text", () => {
    const parts = diffWords("one text of ours", "another text of theirs");
    const kept = parts.filter((part) => !part.removed).map((part) => part.value);
    expect(kept.join("")).toBe("another text of theirs");
  });
});
