import { type Axes, answersOf, axesOf } from "./axes.ts";
import { earlierLetters } from "./earlier.ts";
import { figuresOf } from "./figures.ts";
import { type Grouping, groupsOf } from "./groups.ts";
import { thinned } from "./k-means.ts";
import { lettersOf } from "./letters.ts";
import type { Dot, MappedColumn, OpinionMap } from "./opinion-map.ts";
import type { Place } from "./place.ts";
import { type Cloud, cloudOf, type Point, pointOf } from "./points.ts";
import { isRefusal, type Refusal } from "./refusal.ts";
import { turned } from "./turned.ts";
import { type Columns, columnsOf } from "./twins.ts";
import { type Table, tableOf, type Votes } from "./votes.ts";

export interface MapOptions {
  /** No group has fewer people than this. 2 unless told otherwise. */
  readonly leastGroup?: number;
  /** 5 unless told otherwise. */
  readonly mostGroups?: number;
  /** So many statements somebody must agree or disagree with to be of a group; never asked for more than half. 7. */
  readonly leastVotes?: number;
  /** The map before this one: groups keep their letters, axes their direction. */
  readonly before?: OpinionMap | undefined;
}

export interface MappedOpinions {
  readonly map: OpinionMap;
  /** Where each person stands, in the given order; nowhere who passes everything. */
  readonly places: readonly (Place | undefined)[];
}

/** Below this the people are one group: what chance makes of answers without groups lies below it. */
const LEAST_SILHOUETTE = 0.45;

/**
 * Makes the map: statements that are answered alike count once, the two directions in which people differ most, groups of
 * those who answered enough, and what each group says. The same votes give the same map, in whatever order they
 * come and on whatever machine. Refuses votes that name somebody twice, two votes of one person on one statement,
 * answers other than 1, -1 and 0, and more than 5,000 statements, 5,000,000 people or 50,000,000 votes.
 */
export function mapOpinions(votes: Votes, options: MapOptions = {}): MappedOpinions | Refusal {
  const table = tableOf(votes);
  if (isRefusal(table)) return table;
  const columns = columnsOf(table);
  const answers = answersOf(table, columns);
  const leastVotes = leastVotesOf(table, options.leastVotes ?? 7);
  const rows = Array.from({ length: table.people }, (_, row) => row);
  const counts = rows.filter((row) => (answers.positions[row] as number) >= leastVotes);
  const ground = { answers, counts, columns, votes, table };
  const axes = turned(axesOf(answers, counts, columns.count), ground, options.before);
  const points = rows.map((row) => pointOf(answers, axes, row));
  const inGroups = counts.filter((row) => points[row] !== undefined);
  const placed: Placed = { table, columns, axes, points, inGroups, leastVotes };
  const found = lettered(votes, placed, options);
  return { map: mapOf(votes, placed, found), places: placesOf(placed, found) };
}

/** At most half of the statements, so that a few are enough for a map; at least one. */
const leastVotesOf = ({ statements }: Table, wanted: number): number =>
  Math.max(1, Math.min(wanted, Math.ceil(statements / 2)));

/** The ordered people, and where they stand. */
interface Placed {
  readonly table: Table;
  readonly columns: Columns;
  readonly axes: Axes;
  readonly points: readonly (Point | undefined)[];
  /** Those who answered enough and stand somewhere. */
  readonly inGroups: readonly number[];
  readonly leastVotes: number;
}

interface Lettered {
  readonly cloud: Cloud;
  readonly grouping: Grouping;
  readonly letters: readonly string[];
  /** The groups by letter. */
  readonly order: readonly number[];
  readonly groupOf: ReadonlyMap<number, number>;
}

function lettered(
  votes: Votes,
  { points, inGroups, table }: Placed,
  options: MapOptions,
): Lettered {
  const cloud = cloudOf(inGroups.map((row) => points[row] as Point));
  const grouping = groupsOf(cloud, {
    leastGroup: Math.max(2, options.leastGroup ?? 2),
    mostGroups: options.mostGroups ?? 5,
    leastSilhouette: LEAST_SILHOUETTE,
    before: options.before?.groups.length,
  });
  const groupOf = new Map(
    inGroups.map((row, nth) => [row, grouping.of[cloud.of[nth] as number] as number]),
  );
  const before = earlierLetters(votes, table, options.before);
  const people = inGroups.map((row) => ({
    group: groupOf.get(row) as number,
    before: before(row),
  }));
  const letters = lettersOf(grouping, people);
  const order = letters
    .map((_, group) => group)
    .sort((a, b) => ((letters[a] as string) < (letters[b] as string) ? -1 : 1));
  return { cloud, grouping, letters, order, groupOf };
}

function mapOf(votes: Votes, placed: Placed, found: Lettered): OpinionMap {
  const { axes, inGroups, points, leastVotes } = placed;
  const { grouping, letters, order, groupOf } = found;
  const alone = points.filter((point, row) => point !== undefined && !groupOf.has(row));
  return {
    ...{ format: "breakthrough-opinion-map", version: 1 },
    people: inGroups.length + alone.length,
    grouped: inGroups.length,
    ...{ leastVotes, axes: axes.count, silhouette: grouping.silhouette },
    columns: mappedColumns(axes),
    statements: figuresOf(votes, placed, found),
    groups: order.map((group) => ({
      letter: letters[group] as string,
      people: grouping.sizes[group] as number,
      ...(grouping.centres[group] as Point),
    })),
    dots: [...dotsOf(found), ...dotsAlone(alone as readonly Point[])],
  };
}

/** As the people were given. */
function placesOf({ table, points }: Placed, { groupOf, letters }: Lettered) {
  const places = new Array<Place | undefined>(table.people);
  points.forEach((point, row) => {
    const group = groupOf.get(row);
    const letter = group === undefined ? null : (letters[group] as string);
    places[table.personAt[row] as number] = point && { ...point, letter };
  });
  return places;
}

function mappedColumns({ mean, x, y }: Axes): readonly MappedColumn[] {
  return [...mean].map((number, at) => ({
    mean: Number.isNaN(number) ? null : number,
    // + 0: a zero has no sign.
    ...{ x: (x[at] as number) + 0, y: (y[at] as number) + 0 },
  }));
}

const MOST_DOTS = { inGroups: 100, alone: 50 };

function dotsOf({ cloud, grouping, letters }: Lettered): readonly Dot[] {
  const all = cloud.points.length;
  return letters.flatMap((letter, group) => {
    const own = cloud.points.map((_, at) => at).filter((at) => grouping.of[at] === group);
    const part = {
      points: own.map((at) => cloud.points[at] as Point),
      weights: own.map((at) => cloud.weights[at] as number),
    };
    return dots(part, Math.max(1, Math.floor((MOST_DOTS.inGroups * own.length) / all)), letter);
  });
}

const dotsAlone = (points: readonly Point[]): readonly Dot[] =>
  dots(cloudOf(points), MOST_DOTS.alone, null);

function dots(part: Pick<Cloud, "points" | "weights">, most: number, letter: string | null) {
  if (part.points.length === 0) return [];
  const few = thinned(part, most);
  return few.points.map(({ x, y }, at) => ({ x, y, people: few.weights[at] as number, letter }));
}
