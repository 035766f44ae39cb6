import { type GridPoint, TO_GRID } from "./grid.ts";
import { findNameIn, findPlaceIn, type Outline } from "./outlines.ts";
import { UnusableFile } from "./unusable-file.ts";

/** One shape of a file, whoever's it is, as it stands there. */
export interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  /** In what its numbers are, by the European Petroleum Survey Group. */
  readonly grid: number;
  readonly rings: readonly (readonly GridPoint[])[];
}

/** A hexagon of a map on which every place is as large as any other; the width of one is 1. */
export interface Hex {
  readonly code: string | undefined;
  readonly name: string | undefined;
  readonly x: number;
  readonly y: number;
  /** With a flat top, not a point. */
  readonly isFlat: boolean;
}

export interface Shapes {
  readonly outlines: readonly Outline[];
  readonly hexes: readonly Hex[];
}

/** What fits in memory while it is simplified. Generalised boundaries have far fewer. */
export const MOST_POINTS = 1_500_000;

/** What a file draws: places, or hexagons where every one of its shapes is one. Shapes of anything else are left out. */
export function readShapes(features: Iterable<Feature>, path: string): Shapes {
  const outlines: Outline[] = [];
  const hexes: (Hex & { readonly size: number })[] = [];
  let points = 0;
  let isOfHexes = true;
  for (const feature of features) {
    const hex = isOfHexes ? findHex(feature) : undefined;
    if (hex === undefined) isOfHexes = false;
    else hexes.push(hex);
    const place = findPlaceIn(feature.properties);
    if (place === undefined) continue;
    const rings = ringsInGrid(feature, path);
    points += rings.reduce((sum, ring) => sum + ring.length, 0);
    if (points > MOST_POINTS)
      throw new UnusableFile(path, { is: "too-fine", points, most: MOST_POINTS });
    if (rings.length > 0) outlines.push({ ...place, rings });
  }
  if (isOfHexes && hexes.length > 0) return { outlines: [], hexes: scaled(hexes) };
  return { outlines: joined(outlines), hexes: [] };
}

/** A place that a file draws in several rows is one. */
function joined(outlines: readonly Outline[]): readonly Outline[] {
  const found = new Map<string, Outline>();
  for (const one of outlines) {
    const other = found.get(one.code);
    found.set(one.code, other ? { ...other, rings: [...other.rings, ...one.rings] } : one);
  }
  return [...found.values()];
}

/** Points lie on a grid of so many metres: neighbours that share an edge keep sharing it. */
const SNAP = 20;
const snap = (metres: number): number => Math.round(metres / SNAP) * SNAP;

function ringsInGrid({ rings, grid }: Feature, path: string): readonly (readonly GridPoint[])[] {
  const toGrid = TO_GRID.get(grid);
  if (toGrid === undefined) throw new UnusableFile(path, { is: "unknown-grid", number: grid });
  return rings.flatMap((ring) => {
    const thin = thinned(ring.map(([x, y]) => toGrid(x, y)));
    return thin === undefined ? [] : [thin];
  });
}

/** With fewer points, for maps: none twice in a row, and closed. Undefined where nothing is left of it. */
function thinned(points: readonly GridPoint[]): readonly GridPoint[] | undefined {
  const ring: GridPoint[] = [];
  for (const [x, y] of points) {
    const point: GridPoint = [snap(x), snap(y)];
    if (!Number.isFinite(point[0]) || !Number.isFinite(point[1])) return undefined;
    const last = ring.at(-1);
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
  }
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push(first);
  return ring.length < 4 ? undefined : ring;
}

const CORNERS = 6;

function findHex({ properties, rings }: Feature): (Hex & { readonly size: number }) | undefined {
  const [ring] = rings;
  if (ring === undefined || rings.length > 1 || ring.length !== CORNERS + 1) return undefined;
  const corners = ring.slice(0, CORNERS);
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [width, height] = [xs, ys].map((all) => Math.max(...all) - Math.min(...all)) as [
    number,
    number,
  ];
  const place = findPlaceIn(properties);
  const middle = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / CORNERS;
  return {
    code: place?.code,
    name: place?.name ?? findNameIn(properties),
    ...{ x: middle(xs), y: -middle(ys) },
    ...{ isFlat: width > height, size: Math.min(width, height) },
  };
}

/** By the smallest, so that the width of one is 1; the first column and row lie at 0. */
function scaled(hexes: readonly (Hex & { readonly size: number })[]): readonly Hex[] {
  const size = Math.min(...hexes.map((hex) => hex.size));
  const [west, north] = [
    Math.min(...hexes.map(({ x }) => x)),
    Math.min(...hexes.map(({ y }) => y)),
  ];
  return hexes.map(({ code, name, x, y, isFlat }) => ({
    ...{ code, name, isFlat },
    ...{ x: (x - west) / size, y: (y - north) / size },
  }));
}
