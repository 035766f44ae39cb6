import { type Answers, type Axes, alongOf } from "./axes.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Finer than this is rounding, which may differ with the order of a sum. */
const FINENESS = 1e9;
const rounded = (number: number): number => Math.round(number * FINENESS) / FINENESS + 0;

/**
 * Where somebody stands: along both axes, stretched by √(columns / answered), since each hole stands at the mean and
 * would draw those with few answers to the middle. Nowhere without an answer.
 */
export function pointOf(answers: Answers, axes: Axes, row: number): Point | undefined {
  const answered = answeredIn(answers, axes, row);
  if (answered === 0) return undefined;
  const stretch = Math.sqrt(axes.width / answered);
  return {
    x: rounded(alongOf(answers, row, axes.mean, axes.x) * stretch),
    y: rounded(alongOf(answers, row, axes.mean, axes.y) * stretch),
  };
}

function answeredIn({ start, column }: Answers, { mean }: Axes, row: number): number {
  let answered = 0;
  for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
    if (!Number.isNaN(mean[column[at] as number] as number)) answered++;
  }
  return answered;
}

/** People at one place are one point with a weight. From left to right, then from below: no other order counts. */
export interface Cloud {
  readonly points: readonly Point[];
  readonly weights: readonly number[];
  /** For each of the given points, the place of its point in the cloud. */
  readonly of: readonly number[];
}

export function cloudOf(given: readonly Point[]): Cloud {
  const order = given.map((_, at) => at);
  order.sort((a, b) => compare(given[a] as Point, given[b] as Point));
  const points: Point[] = [];
  const weights: number[] = [];
  const of = new Array<number>(given.length);
  for (const at of order) {
    const point = given[at] as Point;
    const last = points.at(-1);
    if (last === undefined || compare(last, point) !== 0) {
      points.push(point);
      weights.push(0);
    }
    const place = points.length - 1;
    weights[place] = (weights[place] as number) + 1;
    of[at] = place;
  }
  return { points, weights, of };
}

const compare = (a: Point, b: Point): number => a.x - b.x || a.y - b.y;

export const distance = (a: Point, b: Point): number => Math.sqrt(squared(a, b));
export function squared(a: Point, b: Point): number {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return x * x + y * y;
}
