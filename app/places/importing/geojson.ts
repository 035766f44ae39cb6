import { readFileSync, statSync } from "node:fs";
import * as v from "valibot";
import type { GridPoint } from "./grid.ts";
import type { Feature } from "./shape-file.ts";
import { UnusableFile } from "./unusable-file.ts";

/** As text it is several times that in memory. The generalised boundaries of the whole country are smaller. */
const MOST_MEGABYTES = 60;

const point = v.pipe(v.array(v.number()), v.minLength(2));
const polygon = v.array(v.array(point));
const collection = v.object({
  type: v.literal("FeatureCollection"),
  crs: v.optional(
    v.nullable(
      v.object({ properties: v.optional(v.looseObject({ name: v.optional(v.unknown()) })) }),
    ),
  ),
  features: v.array(
    v.object({
      properties: v.nullable(v.record(v.string(), v.unknown())),
      geometry: v.nullable(
        v.variant("type", [
          v.object({ type: v.literal("Polygon"), coordinates: polygon }),
          v.object({ type: v.literal("MultiPolygon"), coordinates: v.array(polygon) }),
        ]),
      ),
    }),
  ),
});

/** A file of JSON, whatever is in it. Refuses what is none, or larger than fits. */
export function readJson(path: string): unknown {
  const megabytes = Math.ceil(statSync(path).size / 1_000_000);
  if (megabytes > MOST_MEGABYTES)
    throw new UnusableFile(path, { is: "too-large", megabytes, most: MOST_MEGABYTES });
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const says = error instanceof Error ? error.message : "";
    throw new UnusableFile(path, { is: "broken", says });
  }
}

export const isCollection = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "type" in json && json.type === "FeatureCollection";

/** The shapes of a GeoJSON file. */
export function* featuresOf(json: unknown, path: string): Generator<Feature> {
  const parsed = v.safeParse(collection, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const says = `${v.getDotPath(issue) ?? ""} ${issue.message}`.trim();
    throw new UnusableFile(path, { is: "broken", says });
  }
  const { features, crs } = parsed.output;
  const grid = gridNumberOf(crs?.properties?.name);
  for (const { properties, geometry } of features) {
    if (geometry === null) continue;
    const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.flat().map((ring) => ring.map(([x = 0, y = 0]): GridPoint => [x, y]));
    yield { properties: properties ?? {}, grid, rings };
  }
}

/** As in `urn:ogc:def:crs:EPSG::27700`. By the standard (RFC 7946) GeoJSON is in degrees, and says nothing. */
function gridNumberOf(name: unknown): number {
  const [, number] = typeof name === "string" ? (/EPSG:+(\d{4,5})$/.exec(name) ?? []) : [];
  return number === undefined ? 4326 : Number(number);
}
