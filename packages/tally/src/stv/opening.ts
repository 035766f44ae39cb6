import type { Ballots } from "../ballots/ballots.ts";
import { Piles } from "../piles/piles.ts";
import { refuse } from "../refusal.ts";
import { CannotCount, Count, type CountTerms } from "./count.ts";

/** Sorts the papers by first preference; each is worth one vote. */
export function openCount(
  ballots: Ballots,
  terms: CountTerms,
  wholeVote: bigint,
): { count: Count; piles: Piles } {
  const piles = new Piles(ballots);
  const count = new Count(ballots, terms);
  const unit = 10n ** BigInt(terms.decimals);
  const sorted = piles.sortFirst(count.available, { from: 0, to: ballots.rows });
  piles.receive(sorted, wholeVote, 1, false);
  let valid = 0;
  sorted.papers.forEach((papers, c) => {
    count.votes[c] = BigInt(papers) * unit;
    valid += papers;
  });
  if (valid === 0) throw new CannotCount(refuse("There is no valid paper to count."));
  count.open(valid, sorted.without);
  return { count, piles };
}
