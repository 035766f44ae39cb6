import { type GridPoint, gridPointOf } from "../importing/grid.ts";

/**
 * A rough coast of Great Britain and of Northern Ireland, from headland to headland, written down by hand: latitude and
 * longitude. It is there so that points on a map lie somewhere, until somebody brings boundaries.
 */
const GREAT_BRITAIN = [
  ...[50.07, -5.71, 50.21, -5.48, 50.55, -5.03, 51.02, -4.52, 51.21, -4.12, 51.21, -3.47],
  ...[51.35, -2.98, 51.6, -2.65, 51.45, -3.17, 51.58, -3.8, 51.56, -4.33, 51.67, -4.7],
  ...[51.6, -4.94, 51.88, -5.31, 52.13, -4.69, 52.41, -4.09, 52.72, -4.05, 52.79, -4.75],
  ...[53.14, -4.28, 53.31, -4.63, 53.42, -4.29, 53.34, -3.86, 53.36, -3.32, 53.45, -3.05],
  ...[53.65, -3.02, 53.92, -3.02, 54.07, -2.88, 54.1, -3.25, 54.51, -3.63, 54.87, -3.4],
  ...[54.98, -3.06, 54.87, -3.6, 54.68, -4.39, 54.63, -4.86, 55.01, -5.16, 55.46, -4.65],
  ...[55.96, -4.82, 55.31, -5.8, 56.09, -5.56, 56.41, -5.48, 56.73, -6.23, 57, -5.83],
  ...[57.42, -6.79, 57.7, -6.29, 57.73, -5.75, 58.26, -5.38, 58.63, -5, 58.64, -3.02],
  ...[58.12, -3.65, 57.5, -4.2, 57.72, -3.28, 57.7, -2, 57.5, -1.77, 57.14, -2.05],
  ...[56.7, -2.45, 56.46, -2.85, 56.28, -2.59, 55.98, -3.18, 56.06, -2.72, 55.77, -2],
  ...[55.02, -1.42, 54.69, -1.18, 54.49, -0.61, 54.12, -0.08, 53.58, 0.12, 53.72, -0.4],
  ...[53.58, -0.05, 53.14, 0.35, 52.8, 0.38, 52.95, 0.49, 52.93, 1.3, 52.48, 1.76],
  ...[51.95, 1.35, 51.79, 1.16, 51.53, 0.75, 51.5, 0.3, 51.44, 0.76, 51.37, 1.45],
  ...[51.12, 1.33, 50.91, 0.97, 50.85, 0.6, 50.74, 0.24, 50.82, -0.14, 50.72, -0.79],
  ...[50.79, -1.1, 50.88, -1.4, 50.7, -1.55, 50.6, -1.95, 50.51, -2.46, 50.72, -2.93],
  ...[50.61, -3.42, 50.4, -3.48, 50.22, -3.64, 50.34, -4.14, 50.33, -4.64, 49.96, -5.2],
  ...[50.11, -5.53],
];
const NORTHERN_IRELAND = [
  ...[55.05, -7.25, 55.19, -6.96, 55.22, -6.15, 54.85, -5.79, 54.62, -5.9, 54.64, -5.53],
  ...[54.33, -5.5, 54.05, -6, 54.1, -6.3, 54.06, -6.6, 54.2, -7.2, 54.47, -8.1],
  ...[54.7, -7.85, 54.83, -7.47],
];

const UNIT = 100;

function pathOf(degrees: readonly number[]): string {
  const points: GridPoint[] = [];
  for (let index = 0; index < degrees.length; index += 2) {
    const [latitude = 0, longitude = 0] = degrees.slice(index, index + 2);
    points.push(gridPointOf({ latitude, longitude }));
  }
  const [first, ...others] = points.map(
    ([x, y]) => `${Math.round(x / UNIT)} ${-Math.round(y / UNIT)}`,
  );
  return `M${first}L${others.join(" ")}z`;
}

let path: string | undefined;

/** In units of 100 m, as the shapes of a map of the country are. */
export function coastPath(): string {
  path ??= pathOf(GREAT_BRITAIN) + pathOf(NORTHERN_IRELAND);
  return path;
}
