import type { Ballots } from "../ballots/ballots.ts";
import { powerOfTen, sumOf } from "../decimal.ts";
import type { EqualRanks } from "../piles/piles.ts";
import { type ScannedParcel, ScannedPiles } from "../piles/scanned-piles.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { bookPapers } from "./batches.ts";
import { listBulk } from "./bulk.ts";
import { CannotCount, Count, type CountTerms, countOrRefuse } from "./count.ts";
import { electReaching, electRemaining, isOver } from "./declare.ts";
import type { ElectionWatch } from "./election-watch.ts";
import { type SharedPapers, sharePapers } from "./equal-ranks.ts";
import { decideQuota, type Quota, type QuotaForm, quotaOf } from "./quota.ts";

/** The places of a rule that the sentences of a count cite. */
export type Citations = {
  readonly first: string;
  readonly quota: string;
  readonly elected: string;
  readonly surplus: string;
  readonly order: string;
  readonly excluded: string;
  readonly remaining: string;
};

export type GregoryTerms = CountTerms & {
  readonly quotaForm: QuotaForm;
  /** Whether a candidate is elected by reaching the quota or only by passing it. */
  readonly criterion: "reach" | "pass";
  readonly surplusOrder: "largest-first" | "order-of-election";
  /** Exclude together those who cannot catch up even with each other's votes and every surplus. */
  readonly bulkExclusion: boolean;
  readonly equalRanks: EqualRanks;
  /** Whether the quota stands for the whole count or is worked out anew each round from the votes in play. */
  readonly quotaEach: "count" | "round";
  /** Whether value × surplus / votes is cut once, or after the multiplication too. */
  readonly cutting: "once" | "each-step";
  /** Whether the papers of the last excluded still pass on when as many continue as places are left. */
  readonly lastPapers: "pass" | "stay";
  readonly cites: Citations;
  readonly watch?: ElectionWatch;
};

/** `kept` is what each of the elected keeps: the quota by which they were elected. */
type Table = {
  readonly count: Count;
  readonly piles: ScannedPiles;
  quota: Quota;
  readonly kept: Map<number, bigint>;
  readonly terms: GregoryTerms;
};

/**
 * Weighted Inclusive Gregory: a surplus takes all papers of the elected, each at its value times
 * surplus over votes, cut at the last decimal. Scottish STV is this with the law's own terms.
 */
export function countGregory(ballots: Ballots, terms: GregoryTerms): CountResult | Refusal {
  return countOrRefuse(() => {
    const table = openTable(ballots, terms);
    const firstQuota = table.quota.text;
    declare(table);
    endFirstStage(table);
    while (!isOver(table.count)) nextStage(table);
    return table.count.result(firstQuota);
  });
}

function openTable(ballots: Ballots, terms: GregoryTerms): Table {
  const shared: SharedPapers = sharePapers(ballots, terms.equalRanks);
  const piles = new ScannedPiles(shared.ballots, terms.equalRanks);
  const count = new Count(ballots, terms);
  const unit = powerOfTen(terms.decimals);
  let invalid = 0;
  let votes = 0n;
  for (const { range, parts } of shared.ranges) {
    const sorted = piles.sortFirst(count.available, range);
    piles.receive(sorted, unit / BigInt(parts), 1, true);
    invalid += sorted.without / parts;
  }
  const valid = shared.papers - invalid;
  if (valid <= 0)
    throw new CannotCount(refuse("tally.no-valid-paper", "There is no valid paper to count."));
  piles.parcels.forEach((parcels, c) => {
    for (const { papers, value } of parcels) (count.votes[c] as bigint) += BigInt(papers) * value;
    votes += count.votes[c] as bigint;
  });
  count.open(valid, invalid);
  // A third of a vote has no exact decimal: what is cut off counts as lost from the start.
  count.fractions = BigInt(valid) * unit - votes;
  count.nonTransferable = count.fractions;
  const quota = decideQuota(terms.quotaForm, valid, terms.seats, terms.decimals);
  count.quota = quota.votes;
  return { count, piles, quota, kept: new Map(), terms };
}

/** Who is elected as the votes now stand, highest first. */
function declare(table: Table): void {
  const { count, piles, kept, terms } = table;
  if (terms.quotaEach === "round") setQuotaAnew(table);
  if (count.waitingWriteIns.length > 0) return;
  const { quota } = table;
  const onElected = (c: number) => {
    kept.set(c, quota.votes);
    terms.watch?.elected(c, piles);
  };
  const reaches = (c: number) => {
    const votes = count.votes[c] as bigint;
    return terms.criterion === "reach" ? votes >= quota.votes : votes > quota.votes;
  };
  electReaching(
    count,
    reaches,
    (c) =>
      `${count.name(c)} is elected: ${count.show(c)} votes ${terms.criterion} the quota of ${quota.text} (${terms.cites.elected}).`,
    onElected,
  );
  electRemaining(count, terms.cites.remaining, onElected);
}

/** Votes in play are those that candidates hold, elected or continuing; the excluded hold none. */
function setQuotaAnew(table: Table): void {
  const { count, terms } = table;
  table.quota = quotaOf(terms.quotaForm, sumOf(count.votes), terms.seats, terms.decimals);
  count.quota = table.quota.votes;
}

const shownQuota = ({ quota, terms }: Table): { quota?: string } =>
  terms.quotaEach === "round" ? { quota: quota.text } : {};

/** What the elected hold above the quota by which they were elected. */
const surplusOf = ({ count, kept }: Table, candidate: number): bigint =>
  (count.votes[candidate] as bigint) - (kept.get(candidate) as bigint);

function endFirstStage(table: Table): void {
  const { count, quota, terms } = table;
  const { cites } = terms;
  count.endStage(
    "first-preferences",
    [],
    `Every valid paper counts one vote for its first preference (${cites.first}); the quota is ${quota.sentence} (${cites.quota}).`,
    shownQuota(table),
  );
}

function nextStage(table: Table): void {
  const { count } = table;
  const doomed = count.withStatus("doomed");
  const withSurplus = count.withStatus("elected").filter((c) => surplusOf(table, c) > 0n);
  if (count.waitingWriteIns.length > 0) excludeWriteIns(table, count.waitingWriteIns);
  else if (doomed.length > 0) excludeDoomed(table, doomed);
  else if (withSurplus.length > 0) transferSurplus(table, withSurplus);
  else excludeLowest(table);
}

function lowerValue(
  { cutting, decimals }: GregoryTerms,
  value: bigint,
  surplus: bigint,
  votes: bigint,
): bigint {
  if (cutting === "once") return (surplus * value) / votes;
  const unit = powerOfTen(decimals);
  return (((surplus * value) / unit) * unit) / votes;
}

function decideSurplus({ count, terms }: Table, withSurplus: readonly number[]): number {
  if (terms.surplusOrder === "largest-first")
    return count.decide(withSurplus, "most", "whose surplus is transferred first");
  return count.winners.find((c) => withSurplus.includes(c)) as number;
}

function transferSurplus(table: Table, withSurplus: readonly number[]): void {
  const { count, piles, terms } = table;
  const source = decideSurplus(table, withSurplus);
  const votes = count.votes[source] as bigint;
  const surplus = surplusOf(table, source);
  let unmoved = surplus;
  const parcels = piles.take(source);
  for (const [i, sorted] of piles.sortAll(parcels, count.available).entries()) {
    const value = lowerValue(terms, (parcels[i] as ScannedParcel).value, surplus, votes);
    if (value > 0n) piles.receive(sorted, value, count.stage, true);
    unmoved -= bookPapers(count, source, sorted, value);
  }
  count.move(source, "fractions", unmoved);
  declare(table);
  const others =
    withSurplus.length > 1
      ? `, the ${terms.surplusOrder === "largest-first" ? "largest" : "first"} of ${withSurplus.length} surpluses (${terms.cites.order})`
      : "";
  count.endStage(
    "surplus",
    [source],
    `${count.name(source)} has ${count.text(votes)} votes, ${count.text(surplus)} above the quota${others}: every paper passes to its next available preference at its value × ${count.text(surplus)} / ${count.text(votes)}, cut at the last decimal (${terms.cites.surplus}).`,
    shownQuota(table),
  );
}

/** Write-ins that nobody has declared are left out before anybody is elected. */
function excludeWriteIns(table: Table, writeIns: readonly number[]): void {
  passOn(table, writeIns);
  declare(table);
  const { count } = table;
  count.endStage(
    "exclusion",
    writeIns,
    `${writeIns.map(count.name).join(", ")}: write-ins are excluded first, before anybody is elected; the papers pass to the next available preference.`,
    shownQuota(table),
  );
}

function excludeDoomed(table: Table, doomed: readonly number[]): void {
  const source = table.count.decide(doomed, "fewest", "which of the doomed is excluded first");
  passOn(table, [source]);
  declare(table);
  const { count } = table;
  count.endStage(
    "exclusion",
    [source],
    `${count.name(source)} cannot be elected without breaking a constraint and is excluded at once; the papers pass on at the value they had (${table.terms.cites.excluded}).`,
    shownQuota(table),
  );
}

function excludeLowest(table: Table): void {
  const { count, terms } = table;
  const bulk = terms.bulkExclusion ? listBulk(count, 0n) : [];
  const sources = bulk.length > 1 ? bulk : [count.decideLowestOfPiles()];
  const [lowest = 0] = sources;
  const had = count.show(lowest);
  passOn(table, sources);
  declare(table);
  const who =
    sources.length > 1
      ? `${sources.map(count.name).join(", ")} cannot catch up with the next candidate even together: they are excluded`
      : `${count.name(lowest)} has the fewest votes, ${had}, and is excluded`;
  count.endStage(
    "exclusion",
    sources,
    `No surplus is left to transfer and places are open. ${who}; the papers pass to the next available preference at the value they had (${terms.cites.excluded}).`,
    shownQuota(table),
  );
}

function passOn({ count, piles, terms }: Table, sources: readonly number[]): void {
  for (const source of sources) count.exclude(source);
  if (terms.lastPapers === "stay" && count.hopefuls.length <= count.placesLeft) return;
  for (const source of sources) {
    const parcels = piles.take(source);
    for (const [i, sorted] of piles.sortAll(parcels, count.available).entries()) {
      const { value } = parcels[i] as ScannedParcel;
      piles.receive(sorted, value, count.stage, true);
      bookPapers(count, source, sorted, value);
    }
  }
}
