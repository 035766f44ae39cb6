import type { Ballots } from "../ballots/ballots.ts";
import type { EqualRanks, Piles } from "../piles/piles.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import { bookPapers, takeBatches } from "../stv/batches.ts";
import { type Count, countOrRefuse } from "../stv/count.ts";
import { openCount } from "../stv/opening.ts";
import { openTerms, type StvOptions } from "../stv/options.ts";

export type RunOffOptions = StvOptions & {
  /** `cut` when left out: an overvote ends the paper. `while-several` ends it only while several of the tied continue. */
  readonly equalRanks?: EqualRanks;
};

/** A count in rounds that passes whole votes on until nobody needs to be excluded. */
export type RunOff = {
  readonly method: MethodName;
  readonly seats: number;
  /** Elects whoever a round has elected. */
  readonly elect: (count: Count) => void;
  readonly isOver: (count: Count) => boolean;
  readonly decideExcluded: (count: Count) => number[];
  /** Why they are excluded; `told` names them with their votes. */
  readonly reason: (told: string) => string;
};

export function countRunOff(
  ballots: Ballots,
  options: RunOffOptions,
  rule: RunOff,
): CountResult | Refusal {
  const { method, seats } = rule;
  if (options.equalRanks === "split")
    return refuse(
      "tally.run-off.papers-not-split",
      worded`${method} moves whole papers: none is split.`,
    );
  const terms = openTerms(ballots, { ...options, seats }, method, 0, ["backwards", "lot"]);
  if ("kind" in terms) return terms;
  return countOrRefuse(() => {
    const equalRanks = options.equalRanks ?? "cut";
    const { count, piles } = openCount(ballots, terms, 1n, "exhausted", equalRanks);
    if (count.waitingWriteIns.length === 0) rule.elect(count);
    count.endStage("first-preferences", [], "Every valid paper counts for its first preference.");
    while (!rule.isOver(count)) nextRound(count, piles, rule);
    return count.result(undefined);
  });
}

function nextRound(count: Count, piles: Piles, rule: RunOff): void {
  const writeIns = count.waitingWriteIns;
  const doomed = count.withStatus("doomed");
  const forced = writeIns.length > 0 ? writeIns : doomed;
  const sources = forced.length > 0 ? forced : rule.decideExcluded(count);
  const told = sources.map((c) => `${count.name(c)} (${count.show(c)})`).join(", ");
  for (const c of sources) count.exclude(c);
  passOn(count, piles, sources);
  rule.elect(count);
  const reason =
    writeIns.length > 0
      ? `${told}: write-ins are excluded first, before anybody is elected, and the papers pass to the next preference.`
      : rule.reason(told);
  count.endStage("exclusion", sources, reason);
}

function passOn(count: Count, piles: Piles, sources: readonly number[]): void {
  for (const { value, parcels } of takeBatches(piles, sources))
    for (const { source, parcel } of parcels) {
      const sorted = piles.sort(parcel, count.available);
      piles.receive(sorted, value, count.stage, true);
      bookPapers(count, source, sorted, value);
    }
}

/** The votes of all who continue. */
export const votesInPlay = (count: Count): bigint =>
  count.hopefuls.reduce((sum, c) => sum + (count.votes[c] as bigint), 0n);
