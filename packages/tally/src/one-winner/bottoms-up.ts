import type { Ballots } from "../ballots/ballots.ts";
import { compareShare, type Fraction, fractionText } from "../fraction.ts";
import { nameAt, tellElected } from "../plain-result.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import type { Count } from "../stv/count.ts";
import { falling } from "../stv/declare.ts";
import { countRunOff, type RunOffOptions, votesInPlay } from "./run-off.ts";

export type BottomsUpOptions = RunOffOptions & {
  /** In place of a number of seats: everybody with at least this share of the votes in play is elected. */
  readonly threshold?: Fraction;
};

/**
 * Bottoms-up: the lowest is excluded until as many continue as there are places, and no surplus is transferred; or,
 * with a threshold, until everybody who continues has that share of the votes in play, as the Democratic Party's
 * primaries of 2020 in Alaska, Hawaii, Kansas and Wyoming counted ranked papers to its 15 % (Delegate Selection Rules
 * 2020, rule 14).
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countBottomsUp(ballots: Ballots, options: BottomsUpOptions): CountResult | Refusal {
  const { threshold } = options;
  return threshold === undefined
    ? countPlaces(ballots, options)
    : countShare(ballots, options, threshold);
}

function countPlaces(ballots: Ballots, options: BottomsUpOptions): CountResult | Refusal {
  const isOver = (count: Count) => count.placesLeft === 0;
  return countRunOff(ballots, options, {
    method: "bottoms-up",
    seats: options.seats ?? ballots.seats,
    isOver,
    elect: (count) => {
      if (count.hopefuls.length <= count.placesLeft)
        electAll(count, "as many continue as places are left");
    },
    decideExcluded: (count) => [count.decideLowestOfPiles()],
    reason: (told) =>
      `More candidates continue than there are places: ${told} has the fewest and is excluded, and the papers pass to the next preference.`,
  });
}

function countShare(
  ballots: Ballots,
  options: BottomsUpOptions,
  threshold: Fraction,
): CountResult | Refusal {
  const share = fractionText(threshold);
  const standing = ballots.candidates.filter((c) => !c.withdrawn).length;
  const hasShare = (count: Count, c: number) =>
    compareShare(Number(count.votes[c]), Number(votesInPlay(count)), threshold) >= 0;
  const result = countRunOff(ballots, options, {
    method: "bottoms-up",
    seats: standing - (options.writeIns?.length ?? 0),
    isOver: (count) => count.hopefuls.length === 0,
    elect: (count) => {
      if (count.hopefuls.every((c) => hasShare(count, c)))
        electAll(count, `everybody who continues has at least ${share} of the votes in play`);
    },
    decideExcluded: (count) => [count.decideLowestOfPiles()],
    reason: (told) =>
      `Not everybody has ${share} of the votes in play: ${told} has the fewest and is excluded, and the papers pass to the next preference.`,
  });
  if (isRefusal(result)) return result;
  const seats = result.winners.length;
  const names = result.winners.map((n) => nameAt(ballots.candidates, n - 1));
  return {
    ...result,
    seats,
    outcome: tellElected(names, seats),
  };
}

function electAll(count: Count, why: string): void {
  for (const c of falling(count, count.hopefuls))
    count.elect(c, `${count.name(c)} is elected with ${count.show(c)} votes: ${why}.`);
}
