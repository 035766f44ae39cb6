import { expect, it } from "vitest";
import { type Abbreviation, alternativesOf } from "./abbreviations.ts";

const PAIRS: readonly Abbreviation[] = [
  ["UBI", "universal basic income"],
  ["NHS", "national health service"],
];

/** As it could be typed: words, “phrases”, -without. */
const said = (typed: string): readonly string[] =>
  alternativesOf(typed, PAIRS).map((terms) =>
    terms
      .map(({ text, isLeftOut, isPhrase }) =>
        [isLeftOut ? "-" : "", isPhrase ? `"${text}"` : text].join(""),
      )
      .join(" "),
  );

it.each([
  ["fair rents", ["fair rents"]],
  ["UBI", ["UBI", '"universal basic income"']],
  ["a u.b.i. trial", ["a u.b.i. trial", 'a "universal basic income" trial']],
  ["Universal Basic Income now", ["Universal Basic Income now", "UBI now"]],
  ['"universal basic income"', ['"universal basic income"', "UBI"]],
  ["universal income", ["universal income"]],
  ["rents -UBI", ['rents -UBI -"universal basic income"']],
  ["rents or ubi", ["rents", "ubi", '"universal basic income"']],
  ["", []],
])("%s is also looked for as it is written short or out", (typed, expected) => {
  expect(said(typed)).toEqual(expected);
});

it("grows no longer than a bound, whatever is typed", () => {
  expect(said("ubi or ".repeat(300)).length).toBeLessThanOrEqual(300 + 40);
});
