import type { Ballots } from "../ballots/ballots.ts";
import type { Refusal } from "../refusal.ts";
import { compareLinks, type DefeatMeasure, type Pairwise, votesOver } from "./pairwise.ts";
import {
  type CondorcetOptions,
  type CondorcetResult,
  countCondorcet,
  type Ranked,
  rankByBeats,
  totalsOf,
} from "./result.ts";

/**
 * Schulze's method (Social Choice and Welfare 36, 2011): a beats b if the strongest chain of defeats from a to b is
 * stronger than the strongest from b to a. Of defeats with equal winning votes the one with fewer votes against it is
 * the stronger (section 2.1, "winning votes").
 * @returns the count, in which those who tie are named; or a refusal where no paper is valid, several places are to be
 *   filled, or there are more than 1,500 candidates
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
  const { links, levels } = gradeLinks(pairs, measure);
  const paths = strongestPaths(pairs, levels);
  const strength = (a: number, b: number) => paths[a * pairs.candidates + b] as number;
  const beats = (a: number, b: number) => strength(a, b) > strength(b, a);
  const ranking = rankByBeats(pairs.standing, beats);
  const beaten = (a: number) => pairs.standing.filter((b) => beats(a, b)).length;
  const told = (a: number, b: number) => links[strength(a, b) - 1]?.told ?? "none";
  const [first] = ranking[0] as [number];
  const chains = pairs.standing
    .filter((b) => b !== first)
    .map(
      (b) =>
        `${nameOf(first)} over ${nameOf(b)}: strongest chain ${told(first, b)}, the other way ${told(b, first)}.`,
    );
  const reason = `A candidate beats another if their strongest chain of defeats is stronger than the one back, a chain being as strong as its weakest defeat by ${measure}${measure === "margins" ? "" : ", equal ones parted by the votes against"} (Schulze 2011, section 2).`;
  return {
    ranking,
    stages: [
      { action: "comparison", reason, notes: chains, totals: totalsOf(pairs.standing, beaten) },
    ],
  };
}

/** Every defeat's place among all of them, from 1 for the weakest; equal ones share a place, 0 is no defeat. */
function gradeLinks(pairs: Pairwise, measure: DefeatMeasure) {
  const defeats = pairs.standing.flatMap((a) =>
    pairs.standing.flatMap((b) => {
      const [votes, against] = [votesOver(pairs, a, b), votesOver(pairs, b, a)];
      return votes > against ? [{ at: a * pairs.candidates + b, votes, against }] : [];
    }),
  );
  defeats.sort((x, y) => compareLinks(x, y, measure));
  const levels = new Float64Array(pairs.candidates ** 2);
  const links: { told: string }[] = [];
  for (const [i, link] of defeats.entries()) {
    const weaker = defeats[i - 1];
    if (weaker === undefined || compareLinks(weaker, link, measure) < 0)
      links.push({
        told:
          measure === "margins"
            ? `${link.votes - link.against}`
            : `${link.votes} to ${link.against}`,
      });
    levels[link.at] = links.length;
  }
  return { links, levels };
}

/** Widest paths by Floyd and Warshall's recursion. */
function strongestPaths(pairs: Pairwise, levels: Float64Array): Float64Array {
  const size = pairs.candidates;
  const paths = levels.slice();
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
