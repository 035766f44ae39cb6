import type { Ballots } from "../ballots/ballots.ts";
import { type EqualRanks, Piles } from "../piles/piles.ts";
import { refuse } from "../refusal.ts";
import { CannotCount, Count, type CountTerms } from "./count.ts";

/**
 * Sorts the papers by first preference; each is worth one vote. A paper with two at its first rank is
 * invalid, or, where `tiedFirst` is `exhausted`, valid and at once non-transferable.
 */
export function openCount(
  ballots: Ballots,
  terms: CountTerms,
  wholeVote: bigint,
  tiedFirst: "invalid" | "exhausted" = "invalid",
  equalRanks: EqualRanks = "cut",
): { count: Count; piles: Piles } {
  const piles = new Piles(ballots, equalRanks);
  const count = new Count(ballots, terms);
  const unit = 10n ** BigInt(terms.decimals);
  const sorted = piles.sortFirst(count.available, { from: 0, to: ballots.rows });
  piles.receive(sorted, wholeVote, 1, false);
  let valid = 0;
  sorted.papers.forEach((papers, c) => {
    count.votes[c] = BigInt(papers) * unit;
    valid += papers;
  });
  if (valid === 0)
    throw new CannotCount(refuse("tally.no-valid-paper", "There is no valid paper to count."));
  const exhausted = tiedFirst === "exhausted" ? sorted.cut : 0;
  count.open(valid + exhausted, sorted.without - exhausted);
  count.nonTransferable = BigInt(exhausted) * unit;
  return { count, piles };
}
