import { describe, expect, it } from "vitest";
import { diffWords } from "./words-changed.ts";

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

  it.each([
    ["Rents rise by 3.5% a year.", "Rents rise by 13.5% a year.", "3.5%", "13.5%"],
    ["Pay £1,000 now.", "Pay £10,000 now.", "£1,000", "£10,000"],
    ["It costs £2.5bn.", "It costs £2.5m.", "£2.5bn", "£2.5m"],
    ["Drive at 20mph.", "Drive at 30mph.", "20mph", "30mph"],
    ["Growth of 2%", "Growth of -2%", "2%", "-2%"],
    ["From 9:30 on", "From 19:30 on", "9:30", "19:30"],
    ["On 1/4/2027.", "On 11/4/2027.", "1/4/2027", "11/4/2027"],
    ["The NHS’s future", "The NHS's future", "NHS’s", "NHS's"],
  ])("shows a changed amount or word whole: %s, %s", (older, newer, was, is) => {
    const changed = diffWords(older, newer).filter(({ added, removed }) => added || removed);
    expect(changed.map(({ value }) => value)).toEqual([was, is]);
  });

  it.each([
    ["Fair rents", "Fair re\u200bnts", { kind: "hidden", signs: ["U+200B"] }],
    ["Fair re\u00adnts", "Fair rents", { kind: "hidden", signs: ["U+00AD"] }],
    ["Fair rents", "Fair rents\u2060", { kind: "hidden", signs: ["U+2060"] }],
    ["Fair \u200b rents", "Fair  rents", { kind: "hidden", signs: ["U+200B"] }],
    ["Fair rents", "Fair \u2800rents", { kind: "hidden", signs: ["U+2800"] }],
    ["Fair rents", "Fаir rents", { kind: "alike", signs: ["U+0430"] }],
    ["Fаir rents", "Fair rents", { kind: "alike", signs: ["U+0061"] }],
    ["Pay 100", "Pay 1O0", { kind: "alike", signs: ["U+004F"] }],
    ["Fair rents", "Fair  rents", { kind: "space" }],
    ["Fair rents", "Fair\u00a0rents", { kind: "space" }],
    ["Fair\nrents", "Fair\n\nrents", { kind: "space" }],
  ])("names a change that cannot be seen: %j, %j", (older, newer, unseen) => {
    expect(diffWords(older, newer).flatMap((part) => part.unseen ?? [])).toEqual([unseen]);
  });

  it.each([
    ["Fair rents", "fair rents"],
    ["Fair rents", "Fair rénts"],
    ["Fair rents", "Fair rents 👩‍🌾 ❤️"],
    ["Fair rents", "Fair prices"],
  ])("names nothing that can be seen: %s, %s", (older, newer) => {
    const kinds = diffWords(older, newer).flatMap(({ unseen }) => unseen?.kind ?? []);
    expect(kinds.filter((kind) => kind !== "space")).toEqual([]);
  });
});
