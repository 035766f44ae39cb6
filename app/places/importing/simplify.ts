import { feature } from "topojson-client";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";
import type { GridPoint } from "./grid.ts";
import type { Outline } from "./outlines.ts";

/** A shape as a map needs it: paths of SVG, south downwards, and the box that it lies in, in metres of the grid. */
export interface SimpleShape {
  readonly code: string;
  /** For a map of the country, in units of 100 m. */
  readonly far: string;
  /** For a map of the place itself, in units of 10 m. */
  readonly near: string;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** How much a bend must matter to stay, as the area that it encloses, in square metres. */
const FAR = { unit: 100, bend: 400_000, island: 4_000_000 };
const NEAR = { unit: 10, bend: 4_000, island: 20_000 };

type Level = typeof FAR;
type Rings = readonly (readonly GridPoint[])[];

/** Simplifies places together, so that an edge that two share stays one. */
export function simplified(outlines: readonly Outline[]): readonly SimpleShape[] {
  const features = outlines.map(({ rings }) => ({
    type: "Polygon" as const,
    coordinates: rings.map((ring) => ring.map(([x, y]) => [x, y])),
  }));
  const whole = topology(Object.fromEntries(features.map((one, index) => [`p${index}`, one])));
  const weighed = presimplify(whole as Parameters<typeof presimplify>[0]);
  const far = simplify(weighed, FAR.bend);
  const near = simplify(weighed, NEAR.bend);
  const ringsOf = (of: typeof weighed, index: number): Rings => {
    const object = of.objects[`p${index}`];
    if (object === undefined) return [];
    const shape = feature(of, object as Parameters<typeof feature>[1]);
    return (shape as unknown as { geometry: { coordinates: Rings } }).geometry.coordinates;
  };
  return outlines.map(({ code, rings }, index) => ({
    code,
    far: pathOf(ringsOf(far, index), rings, FAR),
    near: pathOf(ringsOf(near, index), rings, NEAR),
    ...boxOf(rings),
  }));
}

function boxOf(rings: Rings) {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of rings.flat()) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}

/** Twice the area, whichever way round. */
function sizeOf(ring: readonly GridPoint[]): number {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum);
}

/** Islands too small to be seen go; the largest part of a place stays, if only as the box around it. */
function pathOf(rings: Rings, whole: Rings, { unit, island }: Level): string {
  const seen = rings.filter((ring) => sizeOf(ring) / 2 >= island);
  const drawn = seen.flatMap((ring) => ringPath(ring, unit) ?? []);
  if (drawn.length > 0) return drawn.join("");
  const [largest] = [...rings].sort((one, other) => sizeOf(other) - sizeOf(one));
  return (largest && ringPath(largest, unit)) ?? boxPath(boxOf(whole), unit);
}

/** Relative steps, which are short: `M12 34l5-6…z`. */
function ringPath(ring: readonly GridPoint[], unit: number): string | undefined {
  let last: GridPoint | undefined;
  const steps: string[] = [];
  let start = "";
  for (const [x, y] of ring.slice(0, -1)) {
    const point: GridPoint = [Math.round(x / unit), -Math.round(y / unit)];
    if (last === undefined) start = `M${point[0]} ${point[1]}l`;
    else if (point[0] === last[0] && point[1] === last[1]) continue;
    else steps.push(pair(point[0] - last[0], point[1] - last[1]));
    last = point;
  }
  return steps.length < 2 ? undefined : `${start}${joined(steps)}z`;
}

const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);
const joined = (steps: readonly string[]): string =>
  steps.map((step, index) => (index === 0 || step.startsWith("-") ? step : ` ${step}`)).join("");

function boxPath({ west, south, east, north }: ReturnType<typeof boxOf>, unit: number): string {
  const [x, y] = [Math.round(west / unit), -Math.round(north / unit)];
  const [width, height] = [east - west, north - south].map((one) =>
    Math.max(1, Math.round(one / unit)),
  );
  return `M${x} ${y}h${width}v${height}h-${width}z`;
}
