import type { Ballots } from "../ballots/ballots.ts";
import type { Refusal } from "../refusal.ts";
import { type DefeatMeasure, type Pairwise, strengthOf } from "./pairwise.ts";
import {
  type CondorcetOptions,
  type CondorcetResult,
  countCondorcet,
  type Ranked,
  totalsOf,
} from "./result.ts";

/**
 * Minimax (Simpson and Kramer): the candidate whose worst defeat is least bad.
 * @returns the count, in which those who tie are named; or a refusal where no paper is valid, several places are to be
 *   filled, or there are more than 1,500 candidates
 */
export function countMinimax(
  ballots: Ballots,
  options: CondorcetOptions,
): CondorcetResult | Refusal {
  return countCondorcet(ballots, options, {
    method: "minimax",
    unit: `worst defeat, by ${options.measure ?? "winning-votes"}`,
    rank: rankByWorstDefeat,
  });
}

function rankByWorstDefeat(pairs: Pairwise, measure: DefeatMeasure): Ranked {
  const worst = (c: number) => {
    const others = pairs.standing.filter((b) => b !== c);
    return others.length === 0
      ? 0
      : Math.max(...others.map((b) => strengthOf(pairs, b, c, measure)));
  };
  const levels = [...new Set(pairs.standing.map(worst))].sort((a, b) => a - b);
  const ranking = levels.map((level) => pairs.standing.filter((c) => worst(c) === level));
  const reason = `The candidate whose worst defeat, by ${measure}, is the smallest is elected (minimax).`;
  return {
    ranking,
    stages: [{ action: "comparison", reason, totals: totalsOf(pairs.standing, worst) }],
  };
}
