import type { Bounds } from "./fillable.ts";

/** Groups of one dimension: what each must and may get still. `groupOf` says in which each candidate stands. */
export type Division = { readonly bounds: readonly Bounds[]; readonly groupOf: readonly number[] };

/** A group of which a way of filling has to keep count, as its place in one whole number. */
type Counted = {
  readonly division: number;
  readonly group: number;
  readonly least: number;
  readonly most: number;
  /** More than this need not be told apart. */
  readonly cap: number;
  readonly unit: number;
};

/** As many ways are told apart at most; beyond it a check could take seconds, and a count makes thousands. */
export const MOST_STATES = 50_000;

/**
 * Of how many ways the counts have to be told apart, where the largest division is gone through group by group.
 * @param bounds of each division
 */
export const countStates = (seats: number, bounds: readonly (readonly Bounds[])[]): number => {
  const walked = largest(bounds);
  const kept = bounds.flatMap((groups, d) => (d === walked ? [] : groups));
  return kept.reduce((product, one) => product * (capOf(one, seats) + 1), seats + 1);
};

/**
 * Whether `places` can be filled from these candidates so that every group of three divisions gets what it must and no
 * more than it may. Exact. In three divisions there is no flow that decides it (it is three-dimensional matching, which is
 * hard), but seats and groups are few: the groups of the largest division are gone through one after another, keeping
 * every distinct count that those before can have brought.
 */
export function isFillableInThree(
  places: number,
  divisions: readonly Division[],
  hopefuls: readonly number[],
): boolean {
  if (places < 0 || hopefuls.length < places) return false;
  const bounds = divisions.map((division) => division.bounds);
  if (bounds.flat().some(({ least, most }) => most < least)) return false;
  const walked = largest(bounds);
  const { counted, size } = countedIn(divisions, walked, places, hopefuls);
  const { bounds: steps, groupOf } = divisions[walked] as Division;
  let reached: ReadonlySet<number> = new Set([0]);
  let left = hopefuls;
  for (const [group, bound] of steps.entries()) {
    const here = left.filter((c) => groupOf[c] === group);
    left = left.filter((c) => groupOf[c] !== group);
    const ways = fillGroup(reached, cellsOf(here, divisions, counted), { bound, places, size });
    reached = onlyHopeful(ways, left, divisions, counted, places);
    if (reached.size === 0) return false;
  }
  return reached.size > 0;
}

const largest = (bounds: readonly (readonly Bounds[])[]): number =>
  bounds.reduce((best, one, d) => (one.length > (bounds[best]?.length ?? 0) ? d : best), 0);

/** Nothing hangs on how many there are beyond the least, where as many may be as can be. */
const capOf = ({ least, most }: Bounds, available: number): number =>
  most < available ? most : Math.min(least, available);

function countedIn(
  divisions: readonly Division[],
  walked: number,
  places: number,
  hopefuls: readonly number[],
): { counted: readonly Counted[]; size: number } {
  const counted: Counted[] = [];
  let unit = places + 1;
  for (const [division, { bounds, groupOf }] of divisions.entries()) {
    if (division === walked) continue;
    for (const [group, bound] of bounds.entries()) {
      const available = Math.min(places, hopefuls.filter((c) => groupOf[c] === group).length);
      const cap = capOf(bound, available);
      const { least, most } = bound;
      if (least > 0 || most < available) counted.push({ division, group, least, most, cap, unit });
      unit *= cap + 1;
    }
  }
  return { counted, size: unit };
}

type Cell = { room: number; readonly groups: readonly Counted[] };

/** Candidates of the same counted groups are as good as each other. */
function cellsOf(
  candidates: readonly number[],
  divisions: readonly Division[],
  counted: readonly Counted[],
): readonly Cell[] {
  const cells = new Map<string, Cell>();
  for (const c of candidates) {
    const groups = counted.filter((one) => divisions[one.division]?.groupOf[c] === one.group);
    const key = groups.map(({ division, group }) => `${division} ${group}`).join(",");
    const cell = cells.get(key) ?? { room: 0, groups };
    cell.room++;
    cells.set(key, cell);
  }
  return [...cells.values()];
}

const countIn = (state: number, { unit, cap }: Counted): number =>
  Math.floor(state / unit) % (cap + 1);

/** Every count that filling one group of the walked division can lead to, from every count before it. */
function fillGroup(
  before: ReadonlySet<number>,
  cells: readonly Cell[],
  { bound, places, size }: { bound: Bounds; places: number; size: number },
): ReadonlySet<number> {
  // Beside the count stands how many of this group there are: in one number, the group's in the highest place.
  let ways = before;
  for (const cell of cells) {
    const more = new Set(ways);
    for (const way of ways) {
      let next: number | undefined = way;
      for (let taken = 0; taken < cell.room && next !== undefined; taken++) {
        next = withOneMore(next, cell, { places, size, most: bound.most });
        if (next !== undefined) more.add(next);
      }
    }
    ways = more;
  }
  const after = new Set<number>();
  for (const way of ways) if (Math.floor(way / size) >= bound.least) after.add(way % size);
  return after;
}

function withOneMore(
  way: number,
  { groups }: Cell,
  { places, size, most }: { places: number; size: number; most: number },
): number | undefined {
  if (way % (places + 1) >= places || Math.floor(way / size) >= most) return undefined;
  let next = way + 1 + size;
  for (const group of groups) {
    const has = countIn(way, group);
    if (has < group.cap) next += group.unit;
    else if (group.cap === group.most) return undefined;
  }
  return next;
}

/** Those from which whoever is left could still fill all places and every least. */
function onlyHopeful(
  ways: ReadonlySet<number>,
  left: readonly number[],
  divisions: readonly Division[],
  counted: readonly Counted[],
  places: number,
): ReadonlySet<number> {
  const leftOf = counted.map(
    (one) => left.filter((c) => divisions[one.division]?.groupOf[c] === one.group).length,
  );
  const canGoOn = (way: number) =>
    (way % (places + 1)) + left.length >= places &&
    counted.every((one, i) => countIn(way, one) + (leftOf[i] as number) >= one.least);
  return new Set([...ways].filter(canGoOn));
}
