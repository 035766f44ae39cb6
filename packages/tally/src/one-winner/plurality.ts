import type { Ballots } from "../ballots/ballots.ts";
import type { Refusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { countOrRefuse } from "../stv/count.ts";
import { decideNextElected } from "../stv/declare.ts";
import { openCount } from "../stv/opening.ts";
import { openTerms, type StvOptions } from "../stv/options.ts";

/**
 * First past the post: the most first preferences; with several seats, the several highest. Ties by lot.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countPlurality(ballots: Ballots, options: StvOptions): CountResult | Refusal {
  // A file that says nothing of seats, such as CSV, has none; there one is elected.
  const seats = options.seats ?? (ballots.seats || 1);
  const terms = openTerms(ballots, { ...options, seats }, "plurality", 0, ["lot"]);
  if ("kind" in terms) return terms;
  return countOrRefuse(() => {
    const { count } = openCount(ballots, terms, 1n);
    while (count.placesLeft > 0 && count.hopefuls.length > 0) {
      const highest = decideNextElected(count, count.hopefuls);
      count.elect(highest, `${count.name(highest)} is elected with ${count.show(highest)} votes.`);
    }
    const reason = `Every valid paper counts one vote for its first preference; the ${seats === 1 ? "one" : seats} with the most ${seats === 1 ? "is" : "are"} elected.`;
    count.endStage("first-preferences", [], reason);
    return count.result(undefined);
  });
}
