import * as v from "valibot";
import { findKindOf } from "../place.ts";
import type { Hex } from "./shape-file.ts";

/** How far apart rows of hexagons stand whose width is 1. */
const ROW = Math.sqrt(3) / 2;

const hexjson = v.object({
  layout: v.picklist(["odd-r", "even-r", "odd-q", "even-q"]),
  hexes: v.record(
    v.string(),
    v.looseObject({ q: v.number(), r: v.number(), n: v.optional(v.string()) }),
  ),
});

export const isHexjson = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "hexes" in json && "layout" in json;

/** The hexagons of a hexjson file (Open Data Institute, Leeds); their rows are counted from the south. */
export function hexesOf(json: unknown): readonly Hex[] | undefined {
  const parsed = v.safeParse(hexjson, json);
  if (!parsed.success) return undefined;
  const { layout, hexes } = parsed.output;
  const isFlat = layout.endsWith("q");
  const shifted = layout.startsWith("odd") ? 1 : 0;
  return Object.entries(hexes).map(([key, { q, r, n, ...more }]) => {
    const along = (row: number) => (Math.abs(row % 2) === shifted ? 0.5 : 0);
    const at = isFlat ? { x: q * ROW, y: -(r + along(q)) } : { x: q + along(r), y: -r * ROW };
    const code = [key, ...Object.values(more)].find(
      (one): one is string => typeof one === "string" && findKindOf(one) !== undefined,
    );
    return { code, name: n ?? key, ...at, isFlat };
  });
}
