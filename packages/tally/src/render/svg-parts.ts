/** Text made safe for HTML and SVG. */
export const escapeText = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

type Attributes = Readonly<Record<string, string | number>>;

export function element(name: string, attributes: Attributes, ...inside: string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeText(`${value}`)}"`)
    .join("");
  return `<${name}${written}>${inside.join("")}</${name}>`;
}

export const textAt = (x: number, y: number, text: string, more: Attributes = {}): string =>
  element(
    "text",
    { x: round(x), y: round(y), "font-size": 12, fill: "currentColor", ...more },
    escapeText(text),
  );

export const titled = (text: string): string => element("title", {}, escapeText(text));

/** A tenth of a pixel is finer than any screen. */
export const round = (x: number): number => Math.round(x * 10) / 10;

export function svg(
  id: string,
  width: number,
  height: number,
  title: string,
  description: string,
  ...inside: string[]
): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${round(width)} ${round(height)}`,
      width: round(width),
      height: round(height),
      role: "img",
      "aria-labelledby": `${id}-title ${id}-text`,
      "font-family": "system-ui, sans-serif",
    },
    element("title", { id: `${id}-title` }, escapeText(title)),
    element("desc", { id: `${id}-text` }, escapeText(description)),
    ...inside,
  );
}

/** Diagonal lines, so that what is hatched is told from what is plain without any colour. */
export const hatching = (id: string): string =>
  element(
    "pattern",
    { id, width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" },
    element("rect", { width: 6, height: 6, fill: "#ffffff" }),
    element("line", { x1: 0, y1: 0, x2: 0, y2: 6, stroke: "#1f4e79", "stroke-width": 3 }),
  );

export const shorten = (name: string, most: number): string =>
  name.length <= most ? name : `${name.slice(0, most - 1)}…`;
