import { spoken } from "@breakthrough/languages";
import { type FunctionComponent, h, type VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";

const MOST_KEPT = 100;

/** What the frame shows again and again is made once for each language: its text is known by the object itself. */
const texts = new WeakMap<object, string>();

function textOf(value: unknown): string {
  if (typeof value === "string") return `${value.length} ${value}`;
  if (typeof value !== "object" || value === null) return String(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

function keyOf(shown: object): string {
  let key: string = spoken();
  for (const name in shown) {
    const value = (shown as Record<string, unknown>)[name];
    if (value !== undefined) key += `;${name} ${textOf(value)}`;
  }
  return key;
}

/**
 * Makes a part that is rendered once for each set of values, and copied from then on: for bars and footers, which
 * are the same on every page. Its values are plain ones, and nobody's own: what was shown to one person must not
 * lie about for the next. An object among them, or a list, is never changed.
 */
export function writtenOnce<Shown extends object>(Part: FunctionComponent<Shown>) {
  const kept = new Map<string, string>();
  return function Written(shown: Shown): VNode {
    const key = keyOf(shown);
    const known = kept.get(key);
    if (known !== undefined) return jsxTemplate([known]);
    const written = renderToString(h(Part, shown));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, written);
    return jsxTemplate([written]);
  };
}
