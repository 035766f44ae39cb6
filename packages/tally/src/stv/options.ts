import type { Ballots } from "../ballots/ballots.ts";
import { type Constraint, makeGuard } from "../constraints/guard.ts";
import type { LotOptions } from "../lot.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { Candidate, MethodName } from "../result.ts";
import type { CountTerms } from "./count.ts";
import type { ElectionWatch } from "./election-watch.ts";
import type { TieRule, TieStep } from "./ties.ts";

export type StvOptions = LotOptions & {
  /** The file's own number where left out. */
  readonly seats?: number;
  /** The rule's own steps where left out. */
  readonly ties?: readonly TieStep[];
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
    return refuse(
      "tally.no-seats",
      "The file does not say how many seats there are to fill: give `--seats N`.",
    );
  if (!Number.isSafeInteger(seats) || seats < 1)
    return refuse(
      "tally.seats-not-whole",
      "The number of seats must be a whole number of at least 1.",
    );
  const fault = findSeatsFault(ballots.candidates, seats);
  if (fault !== undefined) return fault;
  const writeIns = readWriteIns(ballots, options.writeIns ?? []);
  if (isRefusal(writeIns)) return writeIns;
  const terms = {
    ...{ method, seats, decimals, ties: tieRule(options, steps) },
    ...(writeIns.length === 0 ? {} : { writeIns }),
  };
  if (options.constraints === undefined || options.constraints.length === 0) return terms;
  const standing = ballots.candidates.filter((c) => !c.withdrawn).length;
  const guard = makeGuard(options.constraints, ballots.candidates, Math.min(seats, standing));
  return isRefusal(guard) ? guard : { ...terms, guard };
}

function readWriteIns({ candidates }: Ballots, numbers: readonly number[]): number[] | Refusal {
  const stray = numbers.find((n) => candidates[n - 1] === undefined);
  if (stray !== undefined)
    return refuse(
      "tally.write-in-unknown",
      worded`There is no candidate ${stray} who could be a write-in.`,
    );
  return candidates.every(({ n, withdrawn }) => withdrawn || numbers.includes(n))
    ? refuse("tally.only-write-ins", "Nobody stands but write-ins, who are excluded first.")
    : [...new Set(numbers)].filter((n) => !candidates[n - 1]?.withdrawn).map((n) => n - 1);
}

/** Withdrawals may leave fewer than the seats, and then all who stand are elected; more seats than names on the paper are a mistake. */
export function findSeatsFault(
  candidates: readonly Candidate[],
  seats: number,
): Refusal | undefined {
  if (!candidates.some((c) => !c.withdrawn)) return refuse("tally.nobody-stands", "Nobody stands.");
  return seats > candidates.length
    ? refuse(
        "tally.more-seats-than-candidates",
        worded`There are more seats (${seats}) than candidates (${candidates.length}).`,
      )
    : undefined;
}

export function tieRule(
  { ties, seed, byHand, trial }: StvOptions,
  steps: readonly TieStep[],
): TieRule {
  // A list made by hand stands where the rule would draw a lot, or before an order fixed otherwise.
  const own: readonly TieStep[] =
    byHand === undefined || steps.includes("lot") ? steps : ["by-hand", ...steps];
  return {
    steps: ties ?? own,
    ...(ties === undefined ? {} : { isGiven: true }),
    ...(seed === undefined ? {} : { seed }),
    ...(byHand === undefined ? {} : { byHand }),
    ...(trial === undefined ? {} : { trial }),
  };
}

/** The ballots with some more candidates withdrawn. */
export function withdraw(ballots: Ballots, numbers: readonly number[]): Ballots | Refusal {
  const stray = numbers.find((n) => ballots.candidates[n - 1] === undefined);
  if (stray !== undefined)
    return refuse("tally.withdrawn-unknown", worded`There is no candidate ${stray} to withdraw.`);
  if (numbers.length === 0) return ballots;
  const candidates = ballots.candidates.map((c) =>
    numbers.includes(c.n) ? { ...c, withdrawn: true as const } : c,
  );
  return { ...ballots, candidates };
}
