import type { Ballots } from "../ballots/ballots.ts";
import { type Constraint, makeGuard } from "../constraints/guard.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { MethodName } from "../result.ts";
import type { CountTerms } from "./count.ts";
import type { ElectionWatch } from "./election-watch.ts";
import type { TieRule, TieStep } from "./ties.ts";

export type StvOptions = {
  /** The file's own number where left out. */
  readonly seats?: number;
  /** The rule's own steps where left out. */
  readonly ties?: readonly TieStep[];
  /** Published once the votes are in; needed only if the rule comes to draw a lot. */
  readonly seed?: string;
  /** Candidate numbers, favoured first, for the tie step `by-hand`. */
  readonly byHand?: readonly number[];
  /** Candidate numbers who withdrew after the ballots were printed. */
  readonly withdrawn?: readonly number[];
  /** Candidate numbers of write-ins, excluded before anybody is elected; for the methods that say so. */
  readonly writeIns?: readonly number[];
  readonly constraints?: readonly Constraint[];
  readonly watch?: ElectionWatch;
};

/** Settles what every rule needs: seats that can be filled, the tie rule, the guard. */
export function openTerms(
  ballots: Ballots,
  options: StvOptions,
  method: MethodName,
  decimals: number,
  steps: readonly TieStep[],
): CountTerms | Refusal {
  const seats = options.seats ?? ballots.seats;
  if (options.seats === undefined && seats === 0)
    return refuse("The file does not say how many seats there are to fill: give `--seats N`.");
  if (!Number.isSafeInteger(seats) || seats < 1)
    return refuse("The number of seats must be a whole number of at least 1.");
  const standing = ballots.candidates.filter((c) => !c.withdrawn).length;
  if (seats > standing)
    return refuse(`There are more seats (${seats}) than candidates who stand (${standing}).`);
  const writeIns = readWriteIns(ballots, options.writeIns ?? [], standing - seats);
  if (isRefusal(writeIns)) return writeIns;
  const terms = {
    ...{ method, seats, decimals, ties: tieRule(options, steps) },
    ...(writeIns.length === 0 ? {} : { writeIns }),
  };
  if (options.constraints === undefined || options.constraints.length === 0) return terms;
  const guard = makeGuard(options.constraints, ballots.candidates, seats);
  return isRefusal(guard) ? guard : { ...terms, guard };
}

/** @param spare how many more stand than there are seats */
function readWriteIns(
  ballots: Ballots,
  numbers: readonly number[],
  spare: number,
): number[] | Refusal {
  const stray = numbers.find((n) => ballots.candidates[n - 1] === undefined);
  if (stray !== undefined) return refuse(`There is no candidate ${stray} who could be a write-in.`);
  const standing = [...new Set(numbers)].filter((n) => !ballots.candidates[n - 1]?.withdrawn);
  return standing.length > spare
    ? refuse("Without the write-ins fewer candidates stand than there are seats.")
    : standing.map((n) => n - 1);
}

export function tieRule(options: StvOptions, steps: readonly TieStep[]): TieRule {
  return {
    steps: options.ties ?? (options.byHand === undefined ? steps : withHand(steps)),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(options.byHand === undefined ? {} : { byHand: options.byHand }),
  };
}

/** A list made by hand stands where the rule would draw a lot. */
const withHand = (steps: readonly TieStep[]): TieStep[] => [
  ...steps.filter((step) => step !== "lot"),
  "by-hand",
  "lot",
];

/** The ballots with some more candidates withdrawn. */
export function withdraw(ballots: Ballots, numbers: readonly number[]): Ballots | Refusal {
  const stray = numbers.find((n) => ballots.candidates[n - 1] === undefined);
  if (stray !== undefined) return refuse(`There is no candidate ${stray} to withdraw.`);
  if (numbers.length === 0) return ballots;
  const candidates = ballots.candidates.map((c) =>
    numbers.includes(c.n) ? { ...c, withdrawn: true as const } : c,
  );
  return { ...ballots, candidates };
}
