import type { Ballots } from "../ballots/ballots.ts";
import type { Refusal } from "../refusal.ts";
import { type DefeatMeasure, type Pairwise, strengthOf, votesOver } from "./pairwise.ts";
import {
  type CondorcetOptions,
  type CondorcetResult,
  countCondorcet,
  type Ranked,
  rankByBeats,
  totalsOf,
} from "./result.ts";

/**
 * Schulze's method (Social Choice and Welfare 36, 2011): a beats b if the strongest chain of defeats
 * from a to b is stronger than the strongest from b to a.
 */
export function countSchulze(
  ballots: Ballots,
  options: CondorcetOptions,
): CondorcetResult | Refusal {
  return countCondorcet(ballots, options, {
    method: "schulze",
    unit: "candidates beaten by chains",
    rank: rankBySchulze,
  });
}

function rankBySchulze(
  pairs: Pairwise,
  measure: DefeatMeasure,
  nameOf: (c: number) => string,
): Ranked {
  const paths = strongestPaths(pairs, measure);
  const strength = (a: number, b: number) => paths[a * pairs.candidates + b] as number;
  const beats = (a: number, b: number) => strength(a, b) > strength(b, a);
  const ranking = rankByBeats(pairs.standing, beats);
  const beaten = (a: number) => pairs.standing.filter((b) => beats(a, b)).length;
  const [first] = ranking[0] ?? [];
  const chains = pairs.standing
    .filter((b) => first !== undefined && b !== first)
    .map(
      (b) =>
        `${nameOf(first as number)} over ${nameOf(b)}: strongest chain ${strength(first as number, b)}, the other way ${strength(b, first as number)}.`,
    );
  const reason = `A candidate beats another if their strongest chain of defeats is stronger than the one back, a chain being as strong as its weakest defeat by ${measure} (Schulze 2011, section 2).`;
  return {
    ranking,
    stages: [
      { action: "comparison", reason, notes: chains, totals: totalsOf(pairs.standing, beaten) },
    ],
  };
}

/** Widest paths by Floyd and Warshall's recursion. */
function strongestPaths(pairs: Pairwise, measure: DefeatMeasure): Float64Array {
  const size = pairs.candidates;
  const paths = new Float64Array(size * size);
  for (const a of pairs.standing)
    for (const b of pairs.standing)
      if (votesOver(pairs, a, b) > votesOver(pairs, b, a))
        paths[a * size + b] = strengthOf(pairs, a, b, measure);
  for (const via of pairs.standing)
    for (const a of pairs.standing) {
      const first = paths[a * size + via] as number;
      if (a === via || first === 0) continue;
      for (const b of pairs.standing) {
        if (b === a || b === via) continue;
        const joined = Math.min(first, paths[via * size + b] as number);
        if (joined > (paths[a * size + b] as number)) paths[a * size + b] = joined;
      }
    }
  return paths;
}
