import type { Ballots } from "../ballots/ballots.ts";
import { divideUp } from "../decimal.ts";
import { type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import { CannotCount, Count, countOrRefuse } from "../stv/count.ts";
import { electRemaining, falling } from "../stv/declare.ts";
import { sharePapers } from "../stv/equal-ranks.ts";
import { openTerms, type StvOptions } from "../stv/options.ts";
import type { TieStep } from "../stv/ties.ts";
import { billion, largestMeekPoll, MeekTree } from "./tree.ts";

/** Votes, quotas and keep values are in billionths. */
export type MeekTable = {
  readonly count: Count;
  readonly tree: MeekTree;
  readonly keep: Float64Array;
  readonly seats: number;
  /** The total surplus of the pass before, while nobody is elected or excluded. */
  past?: bigint | undefined;
};

export type MeekRule = {
  readonly method: MethodName;
  readonly ties: readonly TieStep[];
  /** Where the rule defines quota, election and exclusion. */
  readonly cites: { quota: string; elected: string; excluded: string; remaining: string };
  /** Does one round: passes over the papers until someone is elected or excluded. */
  readonly round: (table: MeekTable) => RoundEnd;
};

export type RoundEnd = {
  /** Those to elect, or the one to exclude, or neither where the rule tells of each pass by itself. */
  readonly elect: readonly number[];
  readonly exclude?: number;
  readonly why: string;
  readonly passes: number;
};

/** Runs a rule of Meek's kind, a stage a round. Equal ranks share the paper over all orders they allow. */
export function countMeek(
  ballots: Ballots,
  options: StvOptions,
  rule: MeekRule,
): CountResult | Refusal {
  const terms = openTerms(ballots, options, rule.method, 9, rule.ties);
  if ("kind" in terms) return terms;
  return countOrRefuse(() => {
    const count = new Count(ballots, terms);
    const table = openTable(ballots, count);
    const first = count.text(decideMeekQuota(table));
    while (count.placesLeft > 0 && count.hopefuls.length > 0) doRound(table, rule, first);
    return count.result(first);
  });
}

function openTable(ballots: Ballots, count: Count): MeekTable {
  const shared = sharePapers(ballots, "split");
  if (shared.papers > largestMeekPoll)
    throw new CannotCount(
      refuse(
        "tally.meek.too-many-papers",
        worded`Meek's rule counts at most ${largestMeekPoll} papers exactly.`,
      ),
    );
  const tree = new MeekTree(shared.ballots, shared.ranges, count.available);
  const unplaced = tree.unplaced;
  const invalid = shared.ranges.reduce(
    (sum, { parts }, i) => sum + (unplaced[i]?.papers as number) / parts,
    0,
  );
  if (invalid >= shared.papers)
    throw new CannotCount(refuse("tally.no-valid-paper", "There is no valid paper to count."));
  count.open(shared.papers - invalid, invalid);
  const keep = new Float64Array(count.candidates.length);
  for (const c of count.hopefuls) keep[c] = billion;
  const table = { count, tree, keep, seats: count.terms.seats };
  const votes = tree.distribute(keep);
  const lost = total(count) - votes.reduce((sum, v) => sum + v, 0n);
  votes.forEach((v, c) => {
    count.votes[c] = v;
  });
  count.nonTransferable = lost;
  count.quota = decideMeekQuota(table);
  return table;
}

const total = (count: Count) => BigInt(count.validPapers) * BigInt(billion);

/** One pass over the papers at the keep values as they are. */
export function pass({ count, tree, keep }: MeekTable): { votes: bigint[]; excess: bigint } {
  const votes = tree.distribute(keep);
  return { votes, excess: total(count) - votes.reduce((sum, v) => sum + v, 0n) };
}

/** (votes - excess) / (seats + 1), cut at the ninth decimal, and one billionth more. */
export function decideMeekQuota(
  { count, seats }: MeekTable,
  excess = count.nonTransferable,
): bigint {
  return (total(count) - excess) / BigInt(seats + 1) + 1n;
}

export function surplusOf(
  winners: readonly number[],
  votes: readonly bigint[],
  quota: bigint,
): bigint {
  const sum = winners.reduce((all, c) => all + (votes[c] as bigint) - quota, 0n);
  return sum > 0n ? sum : 0n;
}

/** k × quota / votes, both steps rounded up at the ninth decimal, for every elected candidate. */
export function lowerKeepValues(
  { count, keep }: MeekTable,
  votes: readonly bigint[],
  quota: bigint,
): void {
  for (const c of count.winners) {
    const scaled = divideUp(BigInt(keep[c] as number) * quota, BigInt(billion));
    const lowered = Number(divideUp(scaled * BigInt(billion), votes[c] as bigint));
    // Rounding up must never let anyone keep more than they are given.
    keep[c] = Math.min(billion, lowered);
  }
}

function doRound(table: MeekTable, rule: MeekRule, firstQuota: string): void {
  const { count } = table;
  const [doomed] = count.withStatus("doomed");
  const isFirst = count.stage === 1;
  const had = [...count.withStatus("elected")];
  const end = decideRound(table, rule, doomed);
  electAll(table, rule, end.elect);
  const left = count.placesLeft;
  if (end.exclude !== undefined && left > 0) dropOut(table, end.exclude);
  electRemaining(count, rule.cites.remaining);
  const opening = isFirst
    ? `Every valid paper counts one vote for its first preference; the quota is (votes not in excess) / (${table.seats} + 1) = ${firstQuota} (${rule.cites.quota}). `
    : "";
  const keepValues = count.byNumber((c) => count.text(BigInt(table.keep[c] as number)));
  count.endStage(
    isFirst ? "first-preferences" : "round",
    end.exclude === undefined ? had : [end.exclude],
    `${opening}${end.why}`,
    { quota: count.text(count.quota), keepValues },
  );
}

function decideRound(table: MeekTable, rule: MeekRule, doomed: number | undefined): RoundEnd {
  if (doomed !== undefined) return { ...settleDoomed(table, doomed), elect: [], exclude: doomed };
  const { count } = table;
  if (count.hopefuls.length > count.placesLeft) return rule.round(table);
  return { elect: [], passes: 1, why: "There are no more candidates than places." };
}

function settleDoomed(table: MeekTable, doomed: number): { why: string; passes: number } {
  const { count } = table;
  const { votes, excess } = pass(table);
  count.restate(votes, excess);
  return {
    why: `${count.name(doomed)} cannot be elected without breaking a constraint and is excluded at once.`,
    passes: 1,
  };
}

function electAll(table: MeekTable, rule: MeekRule, chosen: readonly number[]): void {
  const { count, tree } = table;
  for (const c of falling(count, chosen)) {
    if (count.placesLeft === 0 || count.status[c] !== "hopeful") continue;
    count.elect(
      c,
      `${count.name(c)} is elected: ${count.show(c)} votes reach the quota of ${count.text(count.quota)} (${rule.cites.elected}).`,
    );
    tree.elect(c);
  }
}

/** The exclusion is declared in the round that ends here; the papers move on in the next. */
function dropOut({ count, tree, keep }: MeekTable, candidate: number): void {
  keep[candidate] = 0;
  count.exclude(candidate, count.stage);
  tree.exclude(candidate);
}

export function reachesQuota(count: Count, quota: bigint): number[] {
  return count.hopefuls.filter((c) => (count.votes[c] as bigint) >= quota);
}
