import type { Ballots } from "../ballots/ballots.ts";
import type { Piles, SortedPapers } from "../piles/piles.ts";
import type { Refusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { type Batch, takeBatches } from "./batches.ts";
import { type Count, countOrRefuse } from "./count.ts";
import { electRemaining } from "./declare.ts";
import { openCount } from "./opening.ts";
import { openTerms, type StvOptions } from "./options.ts";
import { decideQuota } from "./quota.ts";
import { SenateOrder } from "./senate-order.ts";
import { keepExtreme } from "./ties.ts";

/** A transfer value as the exact fraction the Act defines: surplus over papers. */
type TransferValue = { surplus: bigint; papers: bigint };

/**
 * Parcels carry the index of their transfer value, since a fraction has no place in a decimal.
 * `credited` remembers the votes that each parcel's holder was given for it, fractions cut off.
 */
type Table = {
  count: Count;
  piles: Piles;
  values: TransferValue[];
  credited: Map<string, bigint>;
  order: SenateOrder;
};

const act = (subsection: string) => `Commonwealth Electoral Act 1918 s 273(${subsection})`;

/**
 * Australian Senate: Commonwealth Electoral Act 1918 s 273 as Act No. 135 of 2021 (Assurance of Senate Counting) left
 * it, the law of the election of 21 May 2022 and since, counted by computer (s 273A: no bulk exclusion). Whole votes:
 * each candidate's share of a transfer is cut to a whole number and what is lost is booked as loss by fraction. Every
 * transfer value of an exclusion is a count of its own. Ties for exclusion go pair by pair by the last count at which
 * the two differed, then by lot (s 273(29) to (31A)); others as `SenateOrder` says.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countSenate(ballots: Ballots, options: StvOptions): CountResult | Refusal {
  const terms = openTerms(ballots, options, "aec-senate", 0, ["backwards", "lot"]);
  if ("kind" in terms) return terms;
  return countOrRefuse(() => {
    const opened = openCount(ballots, terms, 0n);
    const { count } = opened;
    const table: Table = {
      ...opened,
      values: [{ surplus: 1n, papers: 1n }],
      credited: new Map(),
      order: new SenateOrder(count, options),
    };
    for (const [c, votes] of count.votes.entries()) table.credited.set(`${c}:0`, votes);
    const quota = decideQuota("droop", count.validPapers, terms.seats, 0);
    count.quota = quota.votes;
    declare(table);
    count.endStage(
      "first-preferences",
      [],
      `Every formal paper counts one vote for its first preference; the quota is ${quota.sentence} (${act("8")}).`,
    );
    while (!isOver(count)) nextCount(table);
    return count.result(quota.text);
  });
}

const isOver = (count: Count) => count.placesLeft === 0 || count.hopefuls.length === 0;

function declare(table: Table): void {
  const { count, order } = table;
  while (count.placesLeft > 0) {
    const ready = count.hopefuls.filter((c) => (count.votes[c] as bigint) >= count.quota);
    if (ready.length === 0) break;
    const level = keepExtreme(ready, count.votes, "most");
    const next = level.length > 1 ? order.firstElected(level, act("20")) : (level[0] as number);
    count.elect(
      next,
      `${count.name(next)} is elected: ${count.show(next)} votes reach the quota of ${count.quota} (${act("8")}).`,
    );
  }
  electLastPlace(table);
  electRemaining(count, act("18"));
}

/** Two continue for the last place: the higher is elected, quota or no quota. */
function electLastPlace({ count, order }: Table): void {
  const two = count.hopefuls;
  if (count.placesLeft !== 1 || two.length !== 2 || count.terms.guard !== undefined) return;
  const level = keepExtreme(two, count.votes, "most");
  const next = level.length > 1 ? order.decideLast(level) : (level[0] as number);
  const why = level.length > 1 ? "by lot, since both" : "the more of the two who";
  count.elect(
    next,
    `${count.name(next)} is elected with ${count.show(next)} votes, ${why} continue for the last place${level.length > 1 ? " with as many" : ""} (${act("17")}).`,
  );
}

function nextCount(table: Table): void {
  const { count } = table;
  const [doomed] = count.withStatus("doomed");
  const source = decideSurplus(table);
  if (doomed !== undefined)
    exclude(table, doomed, "cannot be elected without breaking a constraint");
  else if (source !== undefined) transferSurplus(table, source);
  else {
    const lowest = count.decideLowest();
    exclude(table, lowest, `has the fewest votes, ${count.show(lowest)}`);
  }
}

/** Surpluses go in the order in which they arose; those of one count, largest first. */
function decideSurplus({ count, order }: Table): number | undefined {
  const waiting = count.winners.filter((c) => (count.votes[c] as bigint) > count.quota);
  const [first] = waiting;
  if (first === undefined) return undefined;
  const together = waiting.filter((c) => count.electedAt(c) === count.electedAt(first));
  const level = keepExtreme(together, count.votes, "most");
  return level.length > 1 ? order.firstSurplus(level, act("22")) : level[0];
}

function transferSurplus(table: Table, source: number): void {
  const { count, piles } = table;
  const surplus = (count.votes[source] as bigint) - count.quota;
  const parcels = piles.take(source);
  const papers = parcels.reduce((sum, parcel) => sum + parcel.papers, 0);
  const value = table.values.push({ surplus, papers: BigInt(papers) }) - 1;
  const sorted = parcels.map((parcel) => piles.sort(parcel, count.available));
  const given = give(table, source, sorted, value);
  count.lose(source, surplus - given);
  declare(table);
  count.endStage(
    "surplus",
    [source],
    `${count.name(source)} has ${surplus} votes above the quota: all ${papers} papers held pass on at the transfer value ${surplus} / ${papers}, each candidate's votes cut to a whole number (${act("9")}).`,
  );
}

/** Adds up the papers for each target, credits whole votes, and returns the sum. */
function give(
  table: Table,
  source: number,
  sorted: readonly SortedPapers[],
  value: number,
): bigint {
  const { count, piles, credited } = table;
  const worth = (papers: number) => {
    const { surplus, papers: held } = table.values[value] as TransferValue;
    return (BigInt(papers) * surplus) / held;
  };
  const sumOf = (of: (s: SortedPapers) => number) => sorted.reduce((sum, s) => sum + of(s), 0);
  let given = 0n;
  for (const c of count.candidates.keys()) {
    const papers = sumOf((s) => s.papers[c] as number);
    if (papers === 0) continue;
    const votes = worth(papers);
    count.move(source, c, votes, papers);
    credited.set(`${c}:${value}`, (credited.get(`${c}:${value}`) ?? 0n) + votes);
    given += votes;
  }
  for (const s of sorted) piles.receive(s, BigInt(value), count.stage, true);
  const exhausted = sumOf((s) => s.without);
  const lost = worth(exhausted);
  count.move(source, "non-transferable", lost, exhausted);
  return given + lost;
}

function exclude(table: Table, source: number, why: string): void {
  const { count, piles, values } = table;
  count.exclude(source);
  const isHigher = (a: bigint, b: bigint) => {
    const [x, y] = [values[Number(a)] as TransferValue, values[Number(b)] as TransferValue];
    return x.surplus * y.papers > y.surplus * x.papers;
  };
  const batches = takeBatches(piles, [source], isHigher);
  if (batches.length === 0) endEmptyExclusion(table, source, why);
  for (const [i, batch] of batches.entries()) {
    transferBatch(
      table,
      source,
      batch,
      why,
      `count ${i + 1} of ${batches.length} of this exclusion`,
    );
    if (isOver(count)) return;
  }
}

function endEmptyExclusion(table: Table, source: number, why: string): void {
  const { count } = table;
  declare(table);
  const reason = `${count.name(source)} ${why}: excluded, with no papers to pass on (${act("13")}).`;
  count.endStage("exclusion", [source], reason);
}

function transferBatch(
  table: Table,
  source: number,
  batch: Batch,
  why: string,
  told: string,
): void {
  const { count, piles, credited } = table;
  const value = Number(batch.value);
  const held = credited.get(`${source}:${value}`) as bigint;
  const sorted = batch.parcels.map(({ parcel }) => piles.sort(parcel, count.available));
  const given = give(table, source, sorted, value);
  count.lose(source, held - given);
  declare(table);
  const { surplus, papers } = table.values[value] as TransferValue;
  const worth = papers === 1n ? "1" : `${surplus} / ${papers}`;
  count.endStage(
    "exclusion",
    [source],
    `${count.name(source)} ${why}, and is excluded: the papers of transfer value ${worth} pass on, ${told} (${act("13")}, ${act("13AA")}).`,
  );
}
