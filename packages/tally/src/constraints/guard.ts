import { type Refusal, refuse, worded } from "../refusal.ts";
import type { Candidate } from "../result.ts";
import { type Bounds, isFillable } from "./fillable.ts";
import { countStates, isFillableInThree, MOST_STATES } from "./fillable-in-three.ts";

/** How many of a group must (`min`) and may (`max`) be elected. */
export type Constraint = {
  /** What the groups divide by, such as `gender` or `branch`: at most three in one election. */
  readonly dimension: string;
  readonly group: string;
  /** Candidate numbers; nobody stands in two groups of one dimension. */
  readonly candidates: readonly number[];
  readonly min?: number;
  readonly max?: number;
};

/**
 * Keeps every minimum and maximum within reach (Hill, Voting matters 9; Otten, Voting matters 13).
 * Candidates are indexes from 0.
 */
export type Guard = {
  /** Who can no longer be elected without breaking a constraint. */
  listDoomed(
    elected: readonly number[],
    hopefuls: readonly number[],
  ): { candidate: number; sentence: string }[] | Refusal;
  /** Whether the constraints can only be met with this candidate. */
  isGuarded(candidate: number, elected: readonly number[], hopefuls: readonly number[]): boolean;
};

type Dimension = { name: string; groups: Constraint[]; groupOf: number[] };

/**
 * Makes what watches over the constraints of a count: who is doomed, and who must not be excluded.
 * @param seats how many places are filled
 * @returns a guard, or a refusal that says which constraints contradict each other or the seats
 */
export function makeGuard(
  constraints: readonly Constraint[],
  candidates: readonly Candidate[],
  seats: number,
): Guard | Refusal {
  const fault = findConstraintFault(constraints, candidates.length);
  if (fault !== undefined) return fault;
  const standing = candidates.flatMap((c) => (c.withdrawn ? [] : [c.n - 1]));
  const dimensions = divide(constraints, candidates.length);
  const tooMany = findTooMany(dimensions, seats);
  if (tooMany !== undefined) return tooMany;
  if (!canFill(dimensions, seats, [], standing))
    return refuseContradiction(constraints, candidates.length, seats, standing);
  return {
    listDoomed: (elected, hopefuls) => {
      const isPossible = byCell(dimensions, hopefuls, (c) =>
        canFill(dimensions, seats, [...elected, c], without(hopefuls, c)),
      );
      return hopefuls
        .filter((c) => !isPossible(c))
        .map((candidate) => ({
          candidate,
          sentence: doomSentence(dimensions, candidate, elected),
        }));
    },
    isGuarded: (candidate, elected, hopefuls) =>
      !canFill(dimensions, seats, elected, without(hopefuls, candidate)),
  };
}

const without = (list: readonly number[], one: number) => list.filter((c) => c !== one);

function divide(constraints: readonly Constraint[], candidates: number): Dimension[] {
  const names = [...new Set(constraints.map((c) => c.dimension))];
  return names.map((name) => {
    const groups = constraints.filter((c) => c.dimension === name);
    // Whoever stands in no group shares one last group without bounds.
    const groupOf = new Array<number>(candidates).fill(groups.length);
    groups.forEach((group, g) => {
      for (const n of group.candidates) groupOf[n - 1] = g;
    });
    return { name, groups, groupOf };
  });
}

/** Candidates of one cell (same group in every dimension) share one answer. */
function byCell(
  dimensions: readonly Dimension[],
  hopefuls: readonly number[],
  isPossible: (candidate: number) => boolean,
): (candidate: number) => boolean {
  const answers = new Map<string, boolean>();
  const cell = (c: number) => dimensions.map((d) => d.groupOf[c]).join(",");
  for (const c of hopefuls) if (!answers.has(cell(c))) answers.set(cell(c), isPossible(c));
  return (c) => answers.get(cell(c)) === true;
}

/** So many dimensions a flow decides at once; a third makes it hard. */
const MOST_BY_FLOW = 2;
const MOST_DIMENSIONS = 3;

/** @returns a refusal where three dimensions have more groups than can be checked while a count goes on */
function findTooMany(dimensions: readonly Dimension[], seats: number): Refusal | undefined {
  if (dimensions.length <= MOST_BY_FLOW) return undefined;
  const states = countStates(
    seats,
    dimensions.map((one) => boundsOf(one, [], seats)),
  );
  return states <= MOST_STATES
    ? undefined
    : refuse(
        "tally.constraints.too-many-groups",
        "With three dimensions, the two with fewer groups have too many groups or too large minimums and maximums to be checked.",
      );
}

function canFill(
  dimensions: readonly Dimension[],
  seats: number,
  elected: readonly number[],
  hopefuls: readonly number[],
): boolean {
  const places = seats - elected.length;
  if (dimensions.length > MOST_BY_FLOW) {
    const divisions = dimensions.map((one) => ({
      bounds: boundsOf(one, elected, places),
      groupOf: one.groupOf,
    }));
    return isFillableInThree(places, divisions, hopefuls);
  }
  const [rows, columns] = [0, 1].map((i) => boundsOf(dimensions[i], elected, places));
  const room = (rows as Bounds[]).map(() => (columns as Bounds[]).map(() => 0));
  for (const c of hopefuls) {
    const row = room[dimensions[0]?.groupOf[c] ?? 0] as number[];
    (row[dimensions[1]?.groupOf[c] ?? 0] as number)++;
  }
  return isFillable(places, rows as Bounds[], columns as Bounds[], room);
}

function boundsOf(
  dimension: Dimension | undefined,
  elected: readonly number[],
  places: number,
): Bounds[] {
  const groups = dimension?.groups ?? [];
  const bounds = groups.map(({ min = 0, max = places + elected.length }, g) => {
    const has = elected.filter((c) => dimension?.groupOf[c] === g).length;
    return { least: Math.max(0, min - has), most: max - has };
  });
  return [...bounds, { least: 0, most: places }];
}

function findConstraintFault(constraints: readonly Constraint[], candidates: number) {
  const dimensions = new Set(constraints.map((c) => c.dimension));
  if (dimensions.size > MOST_DIMENSIONS)
    return refuse(
      "tally.constraints.too-many-dimensions",
      worded`Constraints may divide by three things at once, not by ${dimensions.size}.`,
    );
  const seen = new Map<string, string>();
  for (const constraint of constraints) {
    const { dimension, group, min = 0, max = Number.MAX_SAFE_INTEGER } = constraint;
    if (!Number.isSafeInteger(min) || !Number.isSafeInteger(max) || min < 0 || max < 0)
      return refuse(
        "tally.constraints.not-whole-numbers",
        worded`${told(constraint)}: minimum and maximum must be whole numbers from 0.`,
      );
    if (min > max)
      return refuse(
        "tally.constraints.contradicts-itself",
        worded`${told(constraint)} contradicts itself.`,
      );
    for (const n of constraint.candidates) {
      if (!Number.isInteger(n) || n < 1 || n > candidates)
        return refuse(
          "tally.constraints.unknown-candidate",
          worded`${told(constraint)} names candidate ${n}; there are ${candidates}.`,
        );
      const other = seen.get(`${dimension}\n${n}`);
      if (other !== undefined)
        return refuse(
          "tally.constraints.in-two-groups",
          worded`Candidate ${n} stands in both ${other} and ${group} of ${dimension}.`,
        );
      seen.set(`${dimension}\n${n}`, group);
    }
  }
  return undefined;
}

/** Leaves out one constraint after another while the rest still cannot be met: what stays is the contradiction. */
function refuseContradiction(
  constraints: readonly Constraint[],
  candidates: number,
  seats: number,
  standing: readonly number[],
): Refusal {
  let core = [...constraints];
  for (const constraint of constraints) {
    const rest = core.filter((c) => c !== constraint);
    if (!canFill(divide(rest, candidates), seats, [], standing)) core = rest;
  }
  const list = core.map(told).join("; ");
  return refuse(
    "tally.constraints.cannot-be-met",
    worded`These constraints cannot be met together with ${seats} seats and the candidates who stand: ${list}.`,
  );
}

function told({ dimension, group, candidates, min, max }: Constraint): string {
  const bounds = [
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ].join(" and ");
  return `${dimension} ${group} ${bounds} of ${candidates.length} candidates`;
}

function doomSentence(
  dimensions: readonly Dimension[],
  candidate: number,
  elected: readonly number[],
): string {
  const full = dimensions.flatMap(({ groupOf, groups, name }) => {
    const group = groups[groupOf[candidate] as number];
    const has = elected.filter((c) => groupOf[c] === groupOf[candidate]).length;
    return group?.max === has ? [`${name} ${group.group} already has its most, ${has}`] : [];
  });
  return full.length > 0
    ? `${full.join(" and ")}.`
    : "no way of filling the other places would then meet every minimum and maximum.";
}
