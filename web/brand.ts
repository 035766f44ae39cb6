import { type Colour, contrastOf, findColour, mix, withContrast, writeColour } from "./colour.ts";

/** What a party chooses to look like itself. Both colours as "#rrggbb". */
export type BrandProfile = {
  /** Buttons, the nameplate, the poster. */
  brand: string;
  /** The one thing to see first: the place you are in, time that is nearly over. */
  accent: string;
};

export type BrandDecision =
  | { isUsable: true; css: string }
  | { isUsable: false; field: keyof BrandProfile; says: string };

const white: Colour = [255, 255, 255];
const black: Colour = [0, 0, 0];
const ink: Colour = [23, 15, 43];

/** What words and shapes stand on: paper or surface, tint, a chart's track. tokens.test.ts holds it to tokens.css. */
export const grounds = {
  light: [findColour("#faf8f1"), findColour("#f0ecf8"), findColour("#e6e0ef")] as Colour[],
  dark: [findColour("#1b1331"), findColour("#271d42"), findColour("#33284f")] as Colour[],
};

/** White or ink; black for the few middling colours on which neither is enough. One of white and black always is. */
function textOn(ground: Colour): Colour {
  return [white, ink].find((text) => contrastOf(text, ground) >= 4.5) ?? black;
}

type Tokens = Record<string, Colour>;

function brandTokens(brand: Colour, isDark: boolean): Tokens {
  const behind = isDark ? grounds.dark : grounds.light;
  const towards = isDark ? white : black;
  const fill = withContrast(brand, behind, 3, towards);
  const onBrand = textOn(fill);
  return {
    brand: fill,
    "brand-deep": withContrast(mix(fill, isDark ? black : ink, 0.28), [onBrand], 4.5, fill),
    "on-brand": onBrand,
    "brand-text": withContrast(brand, behind, 4.5, towards),
    "chart-option": fill,
  };
}

/** White words on a poster, so a pale brand is darkened for it; at night it glares less. */
function posterTokens(brand: Colour, isDark: boolean): Tokens {
  const calm = isDark ? mix(brand, black, 0.3) : brand;
  const poster = withContrast(calm, [white], 5, black);
  return { poster, "poster-ray": mix(poster, black, 0.1), "on-poster": white };
}

function accentTokens(accent: Colour, isDark: boolean): Tokens {
  const behind = isDark ? grounds.dark : grounds.light;
  return {
    accent,
    "on-accent": textOn(accent),
    focus: withContrast(accent, behind, 3, isDark ? white : black),
    ...demonstrationTokens(accent, isDark),
  };
}

/** The banner of a demonstration: the accent by day, a hint of it by night. */
function demonstrationTokens(accent: Colour, isDark: boolean): Tokens {
  if (!isDark) return { demonstration: accent, "on-demonstration": textOn(accent) };
  const band = mix(accent, ink, 0.8);
  return { demonstration: band, "on-demonstration": withContrast(accent, [band], 4.5, white) };
}

function writeTokens(brand: Colour, accent: Colour, isDark: boolean): string {
  const tokens = {
    ...accentTokens(accent, isDark),
    ...brandTokens(brand, isDark),
    ...posterTokens(brand, isDark),
  };
  const lines = Object.entries(tokens).map(([name, colour]) => `--${name}:${writeColour(colour)}`);
  return `:root{${lines.join(";")}}`;
}

/**
 * The stylesheet that makes the shell a party's own, for `Assets.brandCss`. Whatever colours are chosen, words stay
 * readable: shades that carry text are moved until they have the contrast of WCAG 2.2 AA, by day and by night.
 */
export function decideBrand(profile: BrandProfile): BrandDecision {
  const brand = findColour(profile.brand);
  const accent = findColour(profile.accent);
  const says = "Write the colour as # and six digits, such as #5320cf.";
  if (!brand) return { isUsable: false, field: "brand", says };
  if (!accent) return { isUsable: false, field: "accent", says };
  const day = writeTokens(brand, accent, false);
  const night = writeTokens(brand, accent, true);
  return { isUsable: true, css: `${day}@media (prefers-color-scheme:dark){${night}}` };
}

/** A mark for the browser's tab, in the party's colours: a wedge breaking through a bar. An SVG file's text. */
export function brandMark({ brand, accent }: BrandProfile): string {
  const fill = writeColour(findColour(brand) ?? ink);
  const wedge = writeColour(findColour(accent) ?? white);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 2h28l-7 28H2z" fill="${fill}"/><path d="M2 30 25 9l-5 21z" fill="${wedge}"/></svg>`;
}

export const houseBrand: BrandProfile = { brand: "#5320cf", accent: "#c9f238" };
