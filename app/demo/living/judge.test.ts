import { describe, expect, it } from "vitest";
import { appealOf, paceOfSupport, sharesFor } from "./judge.ts";

const PROBLEM = "Nobody can tell any more when the bin in our street is emptied.";
const BODY =
  "The council tells everybody on which days it empties their bin, a year ahead, on paper and by message.";

const many = Array.from({ length: 400 }, (_, index) => `Bins ${index}`);
const wins = (title: string, body: string) => {
  const { yes, no } = sharesFor(appealOf({ title, problem: PROBLEM, body }));
  return yes > no;
};

describe("what the invented members think of a text", () => {
  it("is the same whenever they are asked", () => {
    const text = { title: "Bins", problem: PROBLEM, body: BODY };
    expect(appealOf(text)).toBe(appealOf({ ...text }));
  });

  it("gives a text of some length a fair chance, and not every time", () => {
    const won = many.filter((title) => wins(title, BODY)).length / many.length;
    expect(won).toBeGreaterThan(0.7);
    expect(won).toBeLessThan(0.9);
  });

  it("carries no text that says next to nothing, and hardly anybody supports one", () => {
    expect(many.filter((title) => wins(title, "Bins."))).toEqual([]);
    const paces = many.map((title) =>
      paceOfSupport(appealOf({ title, problem: PROBLEM, body: "Bins." })),
    );
    expect(Math.max(...paces)).toBeLessThan(0.1);
  });

  it("brings any text of some length the five supporters of an idea within a few days", () => {
    const paces = many.map((title) =>
      paceOfSupport(appealOf({ title, problem: PROBLEM, body: BODY })),
    );
    expect(Math.min(...paces) * 2).toBeGreaterThan(5);
  });
});
