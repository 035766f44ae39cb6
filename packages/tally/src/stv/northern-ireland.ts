import type { Ballots } from "../ballots/ballots.ts";
import type { Piles } from "../piles/piles.ts";
import type { Refusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { type Batch, bookPapers, takeBatches } from "./batches.ts";
import { listBulk } from "./bulk.ts";
import { type Count, countOrRefuse } from "./count.ts";
import { electReaching, electRemaining, isOver, listSurpluses } from "./declare.ts";
import { passLastParcel, tellValue } from "./last-parcel.ts";
import { openCount } from "./opening.ts";
import { openTerms, type StvOptions } from "./options.ts";
import { decideQuota } from "./quota.ts";
import { keepExtreme } from "./ties.ts";

/** `batch` tells the parcels of one transfer from those of the next; those of the first count have `firstBatch`. */
type Table = { count: Count; piles: Piles; batch: number };

/** One vote in hundredths. */
const vote = 100n;
const firstBatch = 1;

const rule = (number: string) => `Electoral Law Act (NI) 1962 Sch. 5 r. ${number}`;

/**
 * Northern Ireland: the Local Elections Rules, Electoral Law Act (Northern Ireland) 1962 Sch. 5 Part IV, rules 41 to
 * 52, as the Local Elections (Northern Ireland) Order 1985 (SI 1985/454) put them there. Transfer values are cut at
 * two decimals; a surplus passes on by the last sub-parcel received. Ties: the earliest stage at which they differed
 * (r. 50(1), 51(13)), then lot. Two at one rank end a paper (r. 50(4)).
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countNorthernIreland(ballots: Ballots, options: StvOptions): CountResult | Refusal {
  const terms = openTerms(ballots, options, "ni-stv", 2, ["forwards", "lot"]);
  if ("kind" in terms) return terms;
  return countOrRefuse(() => {
    const table = { ...openCount(ballots, terms, vote), batch: firstBatch };
    const { count } = table;
    const quota = decideQuota("droop", count.validPapers, terms.seats, 2);
    count.quota = quota.votes;
    declare(count);
    fillLast(count);
    count.endStage(
      "first-preferences",
      [],
      `Every valid paper counts one vote for its first preference (${rule("47")}); the quota is ${quota.sentence} (${rule("48")}).`,
    );
    while (!isOver(count)) nextStage(table);
    return count.result(quota.text);
  });
}

/** R. 48(3): a total that equals or exceeds the quota elects. */
function declare(count: Count): void {
  electReaching(
    count,
    (c) => (count.votes[c] as bigint) >= count.quota,
    (c) =>
      `${count.name(c)} is elected: ${count.show(c)} votes reach the quota of ${count.text(count.quota)} (${rule("48(3)")}).`,
  );
}

/** R. 52, looked at when a stage ends: within one, the papers still to be moved belong to nobody yet. */
function fillLast(count: Count): void {
  if (count.placesLeft === 1 && count.terms.guard === undefined) electUnbeatable(count);
  electRemaining(count, rule("52(1)"));
}

/** R. 52(2). Two who are level both hold as much as each other: then the tie is broken by excluding one. */
function electUnbeatable(count: Count): void {
  const hopefuls = count.hopefuls;
  const [top, second] = keepExtreme(hopefuls, count.votes, "most");
  if (top === undefined || second !== undefined || hopefuls.length < 2) return;
  const others = hopefuls
    .filter((c) => c !== top)
    .reduce((sum, c) => sum + (count.votes[c] as bigint), listSurpluses(count).total);
  if ((count.votes[top] as bigint) < others) return;
  count.elect(
    top,
    `${count.name(top)} is elected with ${count.show(top)} votes: for the one place left all others and every surplus not transferred have together ${count.text(others)} (${rule("52(2)")}).`,
  );
}

function nextStage(table: Table): void {
  const { count } = table;
  const [doomed] = count.withStatus("doomed");
  const { holders, total } = listSurpluses(count);
  if (doomed !== undefined) {
    exclude(table, [doomed], "cannot be elected without breaking a constraint");
    return;
  }
  const lowest = listBulk(count, total, "below");
  if (holders.length > 0 && lowest.length === 0) transferSurplus(table, holders);
  else excludeLowest(table, lowest, total);
}

function transferSurplus(table: Table, holders: readonly number[]): void {
  const { count, piles } = table;
  const source = count.decide(holders, "most", "whose surplus is transferred first");
  table.batch += 1;
  const passed = passLastParcel(count, piles, source, table.batch);
  declare(count);
  fillLast(count);
  const others =
    holders.length > 1 ? `, the largest of ${holders.length} surpluses (${rule("50(1)")})` : "";
  count.endStage(
    "surplus",
    [source],
    `${count.name(source)} has ${count.text(passed.surplus)} votes above the quota${others}: the ${passed.papers} transferable papers of the sub-parcel last received pass on at ${tellValue(count, passed)} (${rule("49")}).`,
  );
}

function excludeLowest(table: Table, bulk: readonly number[], waiting: bigint): void {
  const { count } = table;
  const sources = bulk.length > 0 ? bulk : [count.decideLowest()];
  const deferred =
    waiting > 0n
      ? `The surpluses, ${count.text(waiting)} together, are not transferred since they are less than what the lowest would need (${rule("49(10)")}). `
      : "";
  const why =
    sources.length > 1
      ? `have together, with every surplus not transferred, fewer votes than the next candidate (${rule("51(12)")})`
      : "has the fewest votes";
  exclude(table, sources, why, deferred);
}

function exclude(table: Table, sources: readonly number[], why: string, deferred = ""): void {
  const { count, piles } = table;
  const had = sources.map((c) => `${count.name(c)} (${count.show(c)})`).join(", ");
  for (const source of sources) count.exclude(source);
  electRemaining(count, rule("52(1)"));
  const isDone = isOver(count);
  if (!isDone) {
    for (const batch of splitOriginal(takeBatches(piles, sources))) {
      transferBatch(table, batch);
      if (count.placesLeft === 0) break;
    }
    fillLast(count);
  }
  const then = isDone
    ? `excluded (${rule("51(1)")}); as many continue as places are left, so that no papers move (${rule("52(3)")})`
    : `excluded; the first preferences pass on, then the papers received, from the highest transfer value down (${rule("51")})`;
  count.endStage("exclusion", sources, `${deferred}${had} ${why}: ${then}.`);
}

/** R. 51(2) and (5): papers of first preference go before those that were transferred at the full value. */
function splitOriginal(batches: readonly Batch[]): Batch[] {
  const isOriginal = ({ parcel }: Batch["parcels"][number]) => parcel.stage === firstBatch;
  return batches
    .flatMap(({ value, parcels }) => [
      { value, parcels: parcels.filter(isOriginal) },
      { value, parcels: parcels.filter((p) => !isOriginal(p)) },
    ])
    .filter(({ parcels }) => parcels.length > 0);
}

function transferBatch(table: Table, { value, parcels }: Batch): void {
  const { count, piles } = table;
  table.batch += 1;
  for (const { source, parcel } of parcels) {
    const sorted = piles.sort(parcel, count.available);
    piles.receive(sorted, value, table.batch, false);
    bookPapers(count, source, sorted, value);
  }
  declare(count);
}
