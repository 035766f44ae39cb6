import { gridPointOf } from "../importing/grid.ts";
import type { Place, Position } from "../place.ts";

/** What a map reaches over, in its own units, south downwards. */
export interface MapBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A place as a map draws it. */
export interface MapShape {
  readonly code: string;
  readonly path: string;
  /** What the map is about; the others lie around it. */
  readonly isHere?: boolean;
  /** From 0, few, to 4, many: told by hatching, and by colour besides. */
  readonly level?: 0 | 1 | 2 | 3 | 4;
}

export interface MapHex {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly isFlat: boolean;
  readonly isHere?: boolean;
  readonly level?: 0 | 1 | 2 | 3 | 4;
}

/** Something on a map, with the number that the table beside it has too. */
export interface MapPoint {
  readonly number: number;
  readonly position: Position;
}

/** Of a map of the country, whose units are 100 m. */
export const COUNTRY: MapBox = { left: 0, top: -12_200, width: 6600, height: 12_250 };
const UNIT = 100;

/** Where a position lies on a map of the country. */
export function onCountry(position: Position): { readonly x: number; readonly y: number } {
  const [east, north] = gridPointOf(position);
  return { x: Math.round(east / UNIT), y: -Math.round(north / UNIT) };
}

/** A box in metres of the grid with some room around it, in units of `unit` metres. */
export function boxAround(
  { west, south, east, north }: Readonly<Record<"west" | "south" | "east" | "north", number>>,
  unit: number,
): MapBox {
  const room = Math.max(east - west, north - south, 1000) * 0.08;
  return {
    left: Math.round((west - room) / unit),
    top: Math.round((-north - room) / unit),
    width: Math.round((east - west + 2 * room) / unit),
    height: Math.round((north - south + 2 * room) / unit),
  };
}

/** What hexagons reach over; the width of one is 1. */
export function boxOfHexes(hexes: readonly MapHex[]): MapBox {
  const [xs, ys] = [hexes.map(({ x }) => x), hexes.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 1, Math.min(...ys) - 1];
  return { left, top, width: Math.max(...xs) + 1 - left, height: Math.max(...ys) + 1 - top };
}

/** What stands on a page of places: hexagons, or shapes on a backdrop. */
export interface CountryMap {
  readonly box: MapBox;
  readonly backdrop: string | undefined;
  readonly shapes: readonly MapShape[];
  readonly hexes: readonly MapHex[];
  readonly points: readonly MapPoint[];
  /** What is drawn, in the order of the table beside it. */
  readonly places: readonly Place[];
}
