import type { Ballots } from "../ballots/ballots.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import { bookPapers, takeBatches } from "../stv/batches.ts";
import { type Count, countOrRefuse } from "../stv/count.ts";
import { openCount } from "../stv/opening.ts";
import { openTerms, type StvOptions } from "../stv/options.ts";
import { keepExtreme } from "../stv/ties.ts";

/**
 * Instant run-off (the alternative vote): the lowest is excluded until one holds more than half of
 * the votes still in play. Two at one rank end a paper. Ties: the latest earlier round, then lot.
 */
export function countIrv(ballots: Ballots, options: StvOptions): CountResult | Refusal {
  return countRounds(ballots, options, "irv", (count) => [count.decideLowestOfPiles()]);
}

/** Two rounds on one ranked paper: all but the two highest are excluded together. */
export function countTwoRounds(ballots: Ballots, options: StvOptions): CountResult | Refusal {
  return countRounds(ballots, options, "two-rounds", listAllButTwo);
}

function countRounds(
  ballots: Ballots,
  options: StvOptions,
  method: MethodName,
  decideExcluded: (count: Count) => number[],
): CountResult | Refusal {
  if ((options.seats ?? 1) !== 1) return refuse(`${method} fills one place, not ${options.seats}.`);
  const terms = openTerms(ballots, { ...options, seats: 1 }, method, 0, ["backwards", "lot"]);
  if ("kind" in terms) return terms;
  return countOrRefuse(() => {
    const { count, piles } = openCount(ballots, terms, 1n, "exhausted");
    electMajority(count);
    count.endStage("first-preferences", [], "Every valid paper counts for its first preference.");
    while (count.placesLeft > 0) {
      const doomed = count.withStatus("doomed");
      const sources = doomed.length > 0 ? doomed : decideExcluded(count);
      const told = sources.map((c) => `${count.name(c)} (${count.show(c)})`).join(", ");
      for (const c of sources) count.exclude(c);
      for (const { value, parcels } of takeBatches(piles, sources))
        for (const { source, parcel } of parcels) {
          const sorted = piles.sort(parcel, count.available);
          piles.receive(sorted, value, count.stage, true);
          bookPapers(count, source, sorted, value);
        }
      electMajority(count);
      const reason = `Nobody has more than half of the votes in play: ${told} ${method === "irv" ? "has the fewest and is excluded" : "do not reach the second round"}, and the papers pass to the next preference.`;
      count.endStage("exclusion", sources, reason);
    }
    return count.result(undefined);
  });
}

function electMajority(count: Count): void {
  const hopefuls = count.hopefuls;
  const inPlay = hopefuls.reduce((sum, c) => sum + (count.votes[c] as bigint), 0n);
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
