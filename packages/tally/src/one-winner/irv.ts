import type { Ballots } from "../ballots/ballots.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import type { Count } from "../stv/count.ts";
import { keepExtreme } from "../stv/ties.ts";
import { countRunOff, type RunOff, type RunOffOptions, votesInPlay } from "./run-off.ts";

export type IrvOptions = RunOffOptions & {
  /**
   * Off when left out. On, a majority ends nothing while more than two continue (Maine 21-A §723-A(2) with
   * 29-250 CMR ch. 535 §4(2)(A); Alaska AS 15.15.350(d)), so that the last figures show both finalists.
   */
  readonly untilTwo?: boolean;
};

/**
 * Instant run-off (the alternative vote): the lowest is excluded until one holds more than half of the votes still in
 * play. Two at one rank end a paper. Ties: the latest earlier round, then lot.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countIrv(ballots: Ballots, options: IrvOptions): CountResult | Refusal {
  const { untilTwo = false } = options;
  const elect = (count: Count) => {
    if (!untilTwo || count.hopefuls.length <= 2) electMajority(count);
  };
  const why = untilTwo
    ? "More than two continue, or neither of two leads"
    : "Nobody has more than half of the votes in play";
  return countOne(ballots, options, "irv", {
    elect,
    decideExcluded: (count) => [count.decideLowestOfPiles()],
    reason: (told) =>
      `${why}: ${told} has the fewest and is excluded, and the papers pass to the next preference.`,
  });
}

/**
 * Two rounds on one ranked paper: all but the two highest are excluded together.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countTwoRounds(ballots: Ballots, options: RunOffOptions): CountResult | Refusal {
  return countOne(ballots, options, "two-rounds", {
    elect: electMajority,
    decideExcluded: listAllButTwo,
    reason: (told) =>
      `Nobody has more than half of the votes in play: ${told} do not reach the second round, and the papers pass to the next preference.`,
  });
}

function countOne(
  ballots: Ballots,
  options: RunOffOptions,
  method: MethodName,
  rule: Pick<RunOff, "elect" | "decideExcluded" | "reason">,
): CountResult | Refusal {
  if ((options.seats ?? 1) !== 1)
    return refuse(
      "tally.run-off.one-place",
      worded`${method} fills one place, not ${options.seats}.`,
    );
  const isOver = (count: Count) => count.placesLeft === 0;
  return countRunOff(ballots, options, { ...rule, method, seats: 1, isOver });
}

function electMajority(count: Count): void {
  const { hopefuls } = count;
  const inPlay = votesInPlay(count);
  const winner = hopefuls.find((c) => (count.votes[c] as bigint) * 2n > inPlay);
  const last = hopefuls.length === 1 ? hopefuls[0] : undefined;
  const elected = winner ?? last;
  if (elected === undefined) return;
  count.elect(
    elected,
    `${count.name(elected)} is elected with ${count.show(elected)} of ${inPlay} votes in play, ${winner === undefined ? "as the last who continues" : "more than half"}.`,
  );
}

/** Everybody below the two highest; from the second round on, the lower of two. */
function listAllButTwo(count: Count): number[] {
  if (count.hopefuls.length <= 2) return [count.decideLowest()];
  const finalists: number[] = [];
  while (finalists.length < 2) {
    const others = count.hopefuls.filter((c) => !finalists.includes(c));
    const tied = keepExtreme(others, count.votes, "most");
    const isShort = finalists.length + tied.length > 2;
    const next = isShort ? count.breakTie(tied, "most", "which reaches the second round") : tied[0];
    finalists.push(next as number);
  }
  return count.hopefuls.filter((c) => !finalists.includes(c));
}
