import { spoken } from "@breakthrough/languages";
import { type FunctionComponent, h, type VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { renderToString } from "preact-render-to-string";

const MOST_KEPT = 100;

/**
 * Makes a part that is rendered once for each set of values, and copied from then on: for bars and footers, which
 * are the same on every page. Its values are plain ones, and nobody's own: what was shown to one person must not
 * lie about for the next.
 */
export function writtenOnce<Shown extends object>(Part: FunctionComponent<Shown>) {
  const kept = new Map<string, string>();
  return function Written(shown: Shown): VNode {
    const key = spoken() + JSON.stringify(shown);
    const known = kept.get(key);
    if (known !== undefined) return jsxTemplate([known]);
    const written = renderToString(h(Part, shown));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, written);
    return jsxTemplate([written]);
  };
}
