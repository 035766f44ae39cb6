import { type Cloud, type Point, squared } from "./points.ts";

export interface Clusters {
  readonly centres: readonly Point[];
  /** For each point of the cloud, the centre that it belongs to. */
  readonly of: readonly number[];
  /** How many people are in each. */
  readonly sizes: readonly number[];
}

type Weighed = Pick<Cloud, "points" | "weights">;

const MOST_ROUNDS = 60;
/** For thinning, where a point that is not quite the middle of its people does no harm. */
const FEW_ROUNDS = 6;

/** Lloyd's k-means from given centres. Of two centres that are as near, the first takes the point. */
export function kMeans(cloud: Weighed, from: readonly Point[], most = MOST_ROUNDS): Clusters {
  let centres = from;
  let of = assign(cloud.points, centres);
  for (let round = 0; round < most; round++) {
    centres = middlesOf(cloud, of, centres);
    const next = assign(cloud.points, centres);
    const isSettled = next.every((centre, at) => centre === of[at]);
    of = next;
    if (isSettled) break;
  }
  return { centres, of, sizes: sizesOf(cloud, of, centres.length) };
}

const assign = (points: readonly Point[], centres: readonly Point[]): readonly number[] =>
  points.map((point) => nearest(point, centres));

/** Nearer only by more than rounding: otherwise the earlier one is as near. */
const ROUNDING = 1e-9;

export function nearest(point: Point, centres: readonly Point[]): number {
  let found = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at < centres.length; at++) {
    const far = squared(point, centres[at] as Point);
    if (far >= least * (1 - ROUNDING)) continue;
    least = far;
    found = at;
  }
  return found;
}

/** A centre that nobody belongs to stays where it was. */
function middlesOf({ points, weights }: Weighed, of: readonly number[], were: readonly Point[]) {
  const x = were.map(() => 0);
  const y = were.map(() => 0);
  const many = were.map(() => 0);
  points.forEach((point, at) => {
    const into = of[at] as number;
    const weight = weights[at] as number;
    x[into] = (x[into] as number) + weight * point.x;
    y[into] = (y[into] as number) + weight * point.y;
    many[into] = (many[into] as number) + weight;
  });
  return were.map((was, at): Point => {
    const all = many[at] as number;
    return all === 0 ? was : { x: (x[at] as number) / all, y: (y[at] as number) / all };
  });
}

function sizesOf({ weights }: Weighed, of: readonly number[], count: number): readonly number[] {
  const sizes = new Array<number>(count).fill(0);
  of.forEach((into, at) => {
    sizes[into] = (sizes[into] as number) + (weights[at] as number);
  });
  return sizes;
}

/** A large cloud as at most so many points with weights, for what would take the square of its size. */
export function thinned(cloud: Weighed, most: number): Weighed {
  if (cloud.points.length <= most) return cloud;
  const { centres, sizes } = kMeans(cloud, farApart(cloud.points, most), FEW_ROUNDS);
  const kept = centres.map((_, at) => at).filter((at) => (sizes[at] as number) > 0);
  return {
    points: kept.map((at) => centres[at] as Point),
    weights: kept.map((at) => sizes[at] as number),
  };
}

/** Each next one as far as can be from all before it (Gonzalez 1985), beginning with the first. */
function farApart(points: readonly Point[], most: number): readonly Point[] {
  const found = [points[0] as Point];
  const least = points.map((point) => squared(point, found[0] as Point));
  while (found.length < most) {
    let farthest = 0;
    for (let at = 1; at < least.length; at++) {
      if ((least[at] as number) > (least[farthest] as number)) farthest = at;
    }
    const next = points[farthest] as Point;
    found.push(next);
    points.forEach((point, at) => {
      least[at] = Math.min(least[at] as number, squared(point, next));
    });
  }
  return found;
}
