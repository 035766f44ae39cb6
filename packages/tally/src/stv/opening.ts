import type { Ballots } from "../ballots/ballots.ts";
import { Piles } from "../piles/piles.ts";
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
  const exhausted = tiedFirst === "exhausted" ? countTiedFirst(ballots, count.available) : 0;
  count.open(valid + exhausted, sorted.without - exhausted);
  count.nonTransferable = BigInt(exhausted) * unit;
  return { count, piles };
}

/** Papers that name somebody who stands, but behind or within equal ranks that end them. */
function countTiedFirst(
  { tied, prefs, offset, weight, rows }: Ballots,
  available: Uint8Array,
): number {
  if (tied === undefined) return 0;
  let papers = 0;
  for (let row = 0; row < rows; row++) {
    const end = offset[row + 1] as number;
    let at = offset[row] as number;
    while (at < end && tied[at + 1] !== 1 && available[prefs[at] as number] === 0) at++;
    const isCut = at < end - 1 && tied[at + 1] === 1;
    if (isCut && prefs.subarray(at, end).some((c) => available[c] === 1))
      papers += weight[row] as number;
  }
  return papers;
}
