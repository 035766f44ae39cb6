import type { Ballots } from "../ballots/ballots.ts";
import { divideUp } from "../decimal.ts";
import type { Piles } from "../piles/piles.ts";
import type { Refusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { type Batch, bookPapers, takeBatches } from "./batches.ts";
import { listBulk } from "./bulk.ts";
import { type Count, countOrRefuse } from "./count.ts";
import { falling, listSurpluses } from "./declare.ts";
import { passLastParcel, tellValue } from "./last-parcel.ts";
import { openCount } from "./opening.ts";
import { openTerms, type StvOptions } from "./options.ts";
import { keepExtreme, narrowByHistory } from "./ties.ts";

type Table = { count: Count; piles: Piles; seats: number };

/** One vote in hundredths. */
const vote = 100n;

/**
 * Electoral Reform Society rules, third edition 1997 (Newland and Britton). Votes in hundredths; ties by the earliest
 * difference after any batch, then by lot; equal ranks end a paper (6.12).
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countErs97(ballots: Ballots, options: StvOptions): CountResult | Refusal {
  const terms = openTerms(ballots, options, "ers97", 2, ["forwards", "lot"]);
  if ("kind" in terms) return terms;
  return countOrRefuse(() => {
    const table = { ...openCount(ballots, terms, vote), seats: terms.seats };
    const { count } = table;
    setQuota(table);
    const firstQuota = count.text(count.quota);
    declare(count, "5.1.7");
    endStage(
      count,
      "first-preferences",
      [],
      `Every valid paper counts one vote for its first preference (ERS97 5.1.4); the quota is ${count.validPapers} / (${terms.seats} + 1) = ${firstQuota}, rounded up at the second decimal (5.1.6).`,
    );
    while (count.placesLeft > 0 && count.hopefuls.length > 0) nextStage(table);
    return count.result(firstQuota);
  });
}

/** ERS97 5.1.6, and 5.4.8 without the votes that have become non-transferable. */
function setQuota({ count, seats }: Table): void {
  const active = BigInt(count.validPapers) * vote - count.nonTransferable;
  count.quota = divideUp(active, BigInt(seats + 1));
}

function endStage(
  count: Count,
  action: "first-preferences" | "surplus" | "exclusion" | "election",
  acted: readonly number[],
  reason: string,
): void {
  count.endStage(action, acted, reason, { quota: count.text(count.quota) });
}

const less = (a: bigint, b: bigint) => (a < b ? a : b);

/** Valid votes less the non-transferable and less what the elected keep (ERS97 5.6.1). */
function activeVote(count: Count): bigint {
  let active = BigInt(count.validPapers) * vote - count.nonTransferable;
  for (const c of count.winners) active -= less(count.votes[c] as bigint, count.quota);
  return active;
}

/** Elects in descending order whoever reaches the quota, or the share of the active vote that nobody can overtake. */
function declare(count: Count, rule: string): void {
  while (count.placesLeft > 0 && count.hopefuls.length > 0) {
    const [active, shares] = [activeVote(count), BigInt(count.placesLeft + 1)];
    const top = keepExtreme(count.hopefuls, count.votes, "most");
    const votes = count.votes[top[0] as number] as bigint;
    const reachesQuota = votes >= count.quota;
    if (!reachesQuota && votes * shares < active) return;
    const next = decideElected(count, top);
    if (next === undefined) return;
    const why = reachesQuota
      ? `reach the quota of ${count.text(count.quota)}`
      : `reach the active vote of ${count.text(active)} divided by ${shares}`;
    count.elect(
      next,
      `${count.name(next)} is elected: ${count.text(votes)} votes ${why} (ERS97 ${rule}).`,
    );
  }
}

/** ERS97 5.6.2: where too few places are left for equals, the earliest difference decides, and no lot. */
function decideElected(count: Count, top: readonly number[]): number | undefined {
  if (top.length <= count.placesLeft && count.terms.guard === undefined) return top[0];
  const question = { history: count.history, wanted: "most", nameOf: count.name } as const;
  const { left, sentence } = narrowByHistory("forwards", question, top);
  count.note(sentence);
  if (left.length === 1) return left[0];
  count.note(
    `${left.map(count.name).join(" and ")} have been equal throughout and there is no place for both: none is elected at this stage (ERS97 5.6.2).`,
  );
  return undefined;
}

function nextStage(table: Table): void {
  const { count } = table;
  const doomed = count.withStatus("doomed");
  const { holders: surpluses, total: waiting } = listSurpluses(count);
  if (doomed.length > 0) {
    exclude(table, doomed.slice(0, 1), "cannot be elected without breaking a constraint");
    return;
  }
  if (count.hopefuls.length <= count.placesLeft) {
    electRest(count, [], count.hopefuls);
    return;
  }
  const lowest = listBulk(count, waiting, "may-equal");
  if (surpluses.length > 0 && lowest.length === 0) transferSurplus(table, surpluses);
  else excludeLowest(table, lowest, waiting);
}

function excludeLowest(table: Table, bulk: readonly number[], waiting: bigint): void {
  const { count } = table;
  const deferred =
    waiting > 0n
      ? `The surpluses, ${count.text(waiting)} together, are deferred since they could not save the lowest (ERS97 5.2.2). `
      : "";
  const sources = bulk.length > 0 ? bulk : [count.decideLowest()];
  const left = count.hopefuls.filter((c) => !sources.includes(c));
  if (left.length > count.placesLeft) {
    const why =
      sources.length > 1
        ? "have together no more votes than the next candidate above"
        : "has the fewest votes";
    exclude(table, sources, why, deferred);
  } else electRest(count, sources, left);
}

/** ERS97 5.5.1: nothing is transferred once only as many would be left as there are places. */
function electRest(count: Count, lowest: readonly number[], left: readonly number[]): void {
  for (const c of falling(count, left))
    count.elect(c, `${count.name(c)} is elected with ${count.show(c)} votes.`);
  const named = lowest.map(count.name).join(", ");
  const why =
    named === ""
      ? "No more candidates are left than places"
      : `Excluding ${named} would leave only as many candidates as places`;
  const reason = `${why}: those left are elected and no papers move (ERS97 5.5.1).`;
  endStage(count, "election", [], reason);
}

function transferSurplus(table: Table, surpluses: readonly number[]): void {
  const { count, piles } = table;
  const source = count.decide(surpluses, "most", "whose surplus is transferred first");
  // At the first stage the last batch is all there is (5.3.1, 5.3.2).
  const passed = passLastParcel(count, piles, source, count.stage);
  declare(count, "5.3.13");
  endStage(
    count,
    "surplus",
    [source],
    `${count.name(source)} has the largest surplus, ${count.text(passed.surplus)}: the ${passed.papers} transferable papers of the last batch received pass on at ${tellValue(count, passed)} (ERS97 5.2.3, 5.3).`,
  );
}

function exclude(table: Table, sources: readonly number[], why: string, deferred = ""): void {
  const { count, piles } = table;
  const had = sources.map((c) => `${count.name(c)} (${count.show(c)})`).join(", ");
  for (const source of sources) count.exclude(source);
  for (const batch of takeBatches(piles, sources)) {
    transferBatch(table, batch);
    if (count.placesLeft === 0) break;
  }
  const reason = `${deferred}${had} ${why}: excluded, papers pass on in batches from the highest value down (ERS97 5.2.5, 5.4).`;
  endStage(count, "exclusion", sources, reason);
}

function transferBatch(table: Table, { value, parcels }: Batch): void {
  const { count, piles } = table;
  const before = count.nonTransferable;
  const nobodyElected = count.winners.length === 0;
  for (const { source, parcel } of parcels) {
    const sorted = piles.sort(parcel, count.available);
    piles.receive(sorted, value, count.stage, false);
    bookPapers(count, source, sorted, value);
  }
  if (nobodyElected && count.nonTransferable > before) {
    setQuota(table);
    count.note(
      `The quota falls to ${count.text(count.quota)} without the non-transferable votes (ERS97 5.4.8).`,
    );
  }
  declare(count, "5.4.9");
  count.remember(`the batch at ${count.text(value)} of stage ${count.stage}`);
}
