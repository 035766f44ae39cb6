import { kMeans, thinned } from "./k-means.ts";
import { type Cloud, distance, type Point, squared } from "./points.ts";

type Weighed = Pick<Cloud, "points" | "weights">;

export interface Grouping {
  readonly centres: readonly Point[];
  /** For each point of the cloud, its group. */
  readonly of: readonly number[];
  readonly sizes: readonly number[];
  /** How far apart the groups stand, from -1 to 1 (Rousseeuw 1987); 0 where there is one. */
  readonly silhouette: number;
}

export interface GroupingRules {
  /** No group has fewer people. */
  readonly leastGroup: number;
  readonly mostGroups: number;
  /** Below this silhouette the people are one group. */
  readonly leastSilhouette: number;
  /** How many groups there were the last time: kept, unless another number is clearly better. */
  readonly before: number | undefined;
}

/** What takes the square of the number of points is done on so many. */
const MOST_POINTS = 100;
/** Each further group must better the silhouette by so much: of two answers that are as good, the simpler one stands. */
const A_FURTHER_GROUP = 0.02;
/** As many groups as before stay, unless another number is better by so much. */
const AS_BEFORE = 0.05;
const ROUNDING = 1e-9;

/** Who belongs together, and in how many groups. */
export function groupsOf(cloud: Cloud, rules: GroupingRules): Grouping {
  const few = thinned(cloud, MOST_POINTS);
  const starts = ward(few, rules.mostGroups);
  let best = oneGroup(cloud);
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const start of starts) {
    const rough = kMeans(few, start);
    const { centres, of, sizes } = kMeans(cloud, rough.centres);
    if (sizes.some((size) => size < rules.leastGroup)) continue;
    const silhouette = silhouetteOf(few, rough.of, rough.sizes);
    if (silhouette < rules.leastSilhouette) continue;
    const bonus = start.length === rules.before ? AS_BEFORE : 0;
    const score = silhouette + bonus - A_FURTHER_GROUP * start.length;
    if (score <= bestScore + ROUNDING) continue;
    best = { centres, of, sizes, silhouette };
    bestScore = score;
  }
  return best;
}

function oneGroup(cloud: Cloud): Grouping {
  if (cloud.points.length === 0) return { centres: [], of: [], sizes: [], silhouette: 0 };
  const middle = kMeans(cloud, [{ x: 0, y: 0 }]);
  return { ...middle, silhouette: 0 };
}

/**
 * Where to begin, for each number of groups from low to high: the two that cost least are joined until so many are left
 * (Ward 1963). No dice, and one person far out begins no group of their own as long as others stand apart.
 */
function ward({ points, weights }: Weighed, most: number): readonly (readonly Point[])[] {
  const parts = points.map((point, at) => ({ point, weight: weights[at] as number }));
  const found: (readonly Point[])[] = [];
  while (parts.length > 1) {
    if (parts.length <= most) found.push(parts.map(({ point }) => point));
    let [a, b] = [0, 1];
    let least = Number.POSITIVE_INFINITY;
    for (let one = 0; one < parts.length; one++) {
      for (let other = one + 1; other < parts.length; other++) {
        const cost = costOfJoining(parts[one] as Part, parts[other] as Part);
        if (cost >= least * (1 - ROUNDING)) continue;
        least = cost;
        [a, b] = [one, other];
      }
    }
    parts[a] = joined(parts[a] as Part, parts[b] as Part);
    parts.splice(b, 1);
  }
  return found.reverse();
}

type Part = { readonly point: Point; readonly weight: number };

const costOfJoining = (a: Part, b: Part): number =>
  ((a.weight * b.weight) / (a.weight + b.weight)) * squared(a.point, b.point);

function joined(a: Part, b: Part): Part {
  const weight = a.weight + b.weight;
  const mix = (one: number, other: number) => (one * a.weight + other * b.weight) / weight;
  return { weight, point: { x: mix(a.point.x, b.point.x), y: mix(a.point.y, b.point.y) } };
}

/** The mean over all people of (b − a) / max(a, b): a to one's own group, b to the nearest other; 0 for one alone. */
function silhouetteOf(
  { points, weights }: Weighed,
  of: readonly number[],
  sizes: readonly number[],
): number {
  let total = 0;
  let people = 0;
  points.forEach((point, at) => {
    const sums = sizes.map(() => 0);
    points.forEach((other, there) => {
      const into = of[there] as number;
      sums[into] = (sums[into] as number) + (weights[there] as number) * distance(point, other);
    });
    const own = of[at] as number;
    const weight = weights[at] as number;
    people += weight;
    const others = (sizes[own] as number) - 1;
    if (others === 0) return;
    const a = (sums[own] as number) / others;
    const b = Math.min(
      ...sums.flatMap((sum, group) => {
        const size = sizes[group] as number;
        return group === own || size === 0 ? [] : [sum / size];
      }),
    );
    const wide = Math.max(a, b);
    total += wide === 0 ? 0 : (weight * (b - a)) / wide;
  });
  return people === 0 ? 0 : total / people;
}
