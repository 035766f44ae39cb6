import proj4 from "proj4";
import type { Position } from "../place.ts";

/** Metres east and north in the British National Grid: what every shape and point of a map is kept in. */
export type GridPoint = readonly [east: number, north: number];

/**
 * EPSG:27700 by the seven numbers that the Ordnance Survey publishes for it: right to 5 m, where its table of shifts
 * (OSTN15) is right to 0.1 m.
 */
const GRID =
  "+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy " +
  "+towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs";
const fromDegrees = proj4("EPSG:4326", GRID);
const fromWebMap = proj4("EPSG:3857", GRID);

export const positionOf = ([east, north]: GridPoint): Position => {
  const [longitude, latitude] = fromDegrees.inverse([east, north]) as [number, number];
  return { latitude, longitude };
};

export const gridPointOf = ({ latitude, longitude }: Position): GridPoint =>
  fromDegrees.forward([longitude, latitude]) as [number, number];

/** By the number that the European Petroleum Survey Group gave to a way of writing places down. */
export const TO_GRID: ReadonlyMap<number, (x: number, y: number) => GridPoint> = new Map([
  [27700, (x: number, y: number): GridPoint => [x, y]],
  [4326, (x: number, y: number): GridPoint => fromDegrees.forward([x, y]) as [number, number]],
  [4258, (x: number, y: number): GridPoint => fromDegrees.forward([x, y]) as [number, number]],
  [3857, (x: number, y: number): GridPoint => fromWebMap.forward([x, y]) as [number, number]],
]);
