import { BallotBuilder, type Ballots, ranksOf } from "../ballots/ballots.ts";
import { Piles } from "../piles/piles.ts";
import { nameAt } from "../plain-result.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import { bookPapers, takeBatches } from "../stv/batches.ts";
import { CannotCount, Count, countOrRefuse } from "../stv/count.ts";
import { type StvOptions, tieRule } from "../stv/options.ts";

/** The papers a member held at the moment of election, by what each was worth. */
export type HeldPapers = {
  readonly ballots: Ballots;
  readonly decimals: number;
  readonly values: readonly { readonly value: bigint; readonly rows: readonly number[] }[];
};

/**
 * Countback on the papers that made up a member's quota, as Tasmania, the ACT and the Proportional
 * Representation Society of Australia fill casual vacancies: each paper goes at its value to the
 * consenting candidate ranked highest on it; the lowest is excluded until one has more than half of
 * the votes in play.
 */
export function countHeldPapers(
  original: Ballots,
  held: HeldPapers,
  consenting: readonly number[],
  options: StvOptions & { readonly method: MethodName; readonly vacated: number },
): CountResult | Refusal {
  const ties = tieRule(options, ["backwards", "lot"]);
  const terms = { method: options.method, seats: 1, decimals: held.decimals, ties };
  return countOrRefuse(() => {
    const ballots = withdrawOthers(original, consenting);
    const { count, piles } = openHeld(ballots, held, terms);
    const member = nameAt(original.candidates, options.vacated - 1);
    electMajority(count);
    count.endStage(
      "first-preferences",
      [],
      `The papers ${member} held when elected go at the value they then had to the consenting candidate ranked highest (countback).`,
    );
    while (count.placesLeft > 0) {
      const lowest = count.decideLowest();
      const had = count.show(lowest);
      passOn(count, piles, lowest);
      electMajority(count);
      const reason = `Nobody has more than half of the votes in play: ${count.name(lowest)} has the fewest, ${had}, and is excluded (countback).`;
      count.endStage("exclusion", [lowest], reason);
    }
    return count.result(undefined);
  });
}

function withdrawOthers(original: Ballots, consenting: readonly number[]): Ballots {
  const candidates = original.candidates.map((c) =>
    consenting.includes(c.n) ? c : { ...c, withdrawn: true as const },
  );
  return { ...original, candidates };
}

function openHeld(
  ballots: Ballots,
  held: HeldPapers,
  terms: ConstructorParameters<typeof Count>[1],
): { count: Count; piles: Piles } {
  const builder = new BallotBuilder();
  const ranges = held.values.map(({ value, rows }) => {
    const from = builder.rows;
    for (const row of rows)
      builder.add(ranksOf(held.ballots, row), held.ballots.weight[row] as number);
    return { value, range: { from, to: builder.rows } };
  });
  const piles = new Piles(builder.finish(ballots.title, 1, ballots.candidates));
  const count = new Count(ballots, terms);
  let [papers, votes] = [0, 0n];
  for (const { value, range } of ranges) {
    const sorted = piles.sortFirst(count.available, range);
    piles.receive(sorted, value, 1, true);
    const placed = sorted.papers.reduce((sum, n) => sum + n, 0);
    sorted.papers.forEach((n, c) => {
      count.votes[c] = (count.votes[c] as bigint) + BigInt(n) * value;
    });
    papers += placed + sorted.without;
    count.nonTransferable += BigInt(sorted.without) * value;
    votes += BigInt(placed + sorted.without) * value;
  }
  if (votes === count.nonTransferable)
    throw new CannotCount(
      refuse(
        "tally.countback.no-paper-ranks-them",
        "No paper of the vacating member ranks anybody who consents.",
      ),
    );
  count.open(papers, 0, votes);
  return { count, piles };
}

function passOn(count: Count, piles: Piles, source: number): void {
  count.exclude(source);
  for (const { value, parcels } of takeBatches(piles, [source]))
    for (const { parcel } of parcels) {
      const sorted = piles.sort(parcel, count.available);
      piles.receive(sorted, value, count.stage, true);
      bookPapers(count, source, sorted, value);
    }
}

function electMajority(count: Count): void {
  const { hopefuls } = count;
  const inPlay = hopefuls.reduce((sum, c) => sum + (count.votes[c] as bigint), 0n);
  const found = hopefuls.find((c) => (count.votes[c] as bigint) * 2n > inPlay);
  const elected = found ?? (hopefuls.length === 1 ? hopefuls[0] : undefined);
  if (elected === undefined) return;
  count.elect(
    elected,
    `${count.name(elected)} fills the vacancy with ${count.show(elected)} of ${count.text(inPlay)} votes in play.`,
  );
}
