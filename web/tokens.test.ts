import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideBrand, grounds } from "./brand.ts";
import { type Colour, contrastOf, findColour, writeColour } from "./colour.ts";

type Tokens = Map<string, Colour>;

function readTokens(css: string): Tokens {
  const tokens: Tokens = new Map();
  for (const [, name = "", value = ""] of css.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})/g)) {
    const colour = findColour(value);
    if (colour) tokens.set(name, colour);
  }
  return tokens;
}

function readSchemes(css: string): { light: Tokens; dark: Tokens } {
  const [day = "", night = ""] = css.split("prefers-color-scheme");
  const light = readTokens(day);
  return { light, dark: new Map([...light, ...readTokens(night)]) };
}

const tokensCss = readFileSync(new URL("./styles/tokens.css", import.meta.url), "utf8");
const house = readSchemes(tokensCss);

/** What stands on what, and how much contrast WCAG 2.2 asks for: 4.5 for text, 3 for edges and shapes. */
const textPairs: [string, string][] = [
  ...["paper", "surface", "tint"].flatMap((ground): [string, string][] =>
    ["ink", "ink-soft", "brand-text"].map((text) => [text, ground]),
  ),
  ["on-brand", "brand"],
  ["on-brand", "brand-deep"],
  ["on-accent", "accent"],
  ["on-poster", "poster"],
  ["on-poster", "poster-ray"],
  ["on-demonstration", "demonstration"],
  ["ink", "chart-track"],
  ["paper", "ink"],
  ...["good", "warning", "bad"].flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    [tone, "surface"],
    [tone, "paper"],
    ["ink", `${tone}-soft`],
  ]),
];

const shapePairs: [string, string][] = [
  ...["line-strong", "brand", "focus"].flatMap((shape): [string, string][] =>
    ["paper", "surface", "tint"].map((ground) => [shape, ground]),
  ),
  ...["for", "against", "option", "aside"].map((tone): [string, string] => [
    `chart-${tone}`,
    "chart-track",
  ]),
];

function ratioOf(tokens: Tokens, [front, ground]: [string, string]): number {
  const [one, other] = [tokens.get(front), tokens.get(ground)];
  if (!one || !other) throw new Error(`no token ${one ? ground : front}`);
  return contrastOf(one, other);
}

function failing(tokens: Tokens, pairs: [string, string][], ratio: number): string[] {
  return pairs
    .filter((pair) => ratioOf(tokens, pair) < ratio)
    .map((pair) => `${pair.join(" on ")}: ${ratioOf(tokens, pair).toFixed(2)}`);
}

describe.each(["light", "dark"] as const)("in %s", (scheme) => {
  test("every text has the contrast of AA on what it stands on", () => {
    expect(failing(house[scheme], textPairs, 4.5)).toEqual([]);
  });

  test("every edge and shape that means something stands out", () => {
    expect(failing(house[scheme], shapePairs, 3)).toEqual([]);
  });
});

test("contrast is computed as WCAG defines it", () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrastOf([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.478, 2);
});

test("the grounds a brand is measured against are those of the tokens", () => {
  const shown = (scheme: "light" | "dark", names: string[]) =>
    names.map((name) => writeColour(house[scheme].get(name) ?? [0, 0, 0]));
  expect(grounds.light.map(writeColour)).toEqual(shown("light", ["paper", "tint", "chart-track"]));
  expect(grounds.dark.map(writeColour)).toEqual(shown("dark", ["surface", "tint", "chart-track"]));
});

test("whatever colours a party chooses, its pages stay readable by day and by night", () => {
  const channel = fc.integer({ min: 0, max: 255 });
  const colour = fc.tuple(channel, channel, channel).map((rgb) => writeColour(rgb as Colour));
  const changed = textPairs.filter((pair) =>
    pair.some((name) => /brand|accent|poster|demonstration/.test(name)),
  );
  const ownShapes = shapePairs.filter(([shape]) => /brand|focus|option/.test(shape));
  fc.assert(
    fc.property(colour, colour, (brand, accent) => {
      const decision = decideBrand({ brand, accent });
      if (!decision.isUsable) return false;
      const own = readSchemes(decision.css);
      for (const scheme of ["light", "dark"] as const) {
        const tokens = new Map([...house[scheme], ...own[scheme]]);
        expect(failing(tokens, changed, 4.5)).toEqual([]);
        expect(failing(tokens, ownShapes, 3)).toEqual([]);
      }
      return true;
    }),
  );
});

test("a colour that is not one is refused with a sentence, so no style can be smuggled in", () => {
  const refused = decideBrand({ brand: "red;}body{display:none", accent: "#ffffff" });
  expect(refused).toMatchObject({ isUsable: false, field: "brand" });
  expect(decideBrand({ brand: "#5320cf", accent: "" })).toMatchObject({ field: "accent" });
});
