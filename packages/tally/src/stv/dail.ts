import type { Ballots } from "../ballots/ballots.ts";
import { WholePapers } from "../piles/whole-papers.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { listBulk } from "./bulk.ts";
import { CannotCount, Count, type CountTerms, countOrRefuse } from "./count.ts";
import { electReaching, electRemaining, isOver, listSurpluses } from "./declare.ts";
import { mixPapers } from "./mix-papers.ts";
import { openTerms, type StvOptions } from "./options.ts";
import { decideQuota } from "./quota.ts";
import { shareSurplus } from "./surplus-shares.ts";
import { keepExtreme } from "./ties.ts";

/** In which order papers lie in a parcel: as the file has them, or as a seed draws them. */
export const paperOrders = ["file", "drawn"] as const;
export type PaperOrder = (typeof paperOrders)[number];

export type DailOptions = StvOptions & {
  /** `file` when left out: the file's order is that of the papers after they were mixed (s 114). */
  readonly paperOrder?: PaperOrder;
};

/** `quarter` is the fewest votes that exceed one quarter of the quota. */
type Table = { count: Count; papers: WholePapers; quarter: bigint };

const act = (section: string) => `Electoral Act 1992 s ${section}`;

/**
 * Dáil Éireann: Electoral Act 1992 (Ireland), Part XIX, sections 118 to 124, with s 124(1A) of 2001. Papers move
 * whole: a surplus takes from each sub-parcel of the papers last received its share, the largest fractions counting
 * as one, and of them the papers last filed. Ties: the first count at which they differed, then lot.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countDail(ballots: Ballots, options: DailOptions): CountResult | Refusal {
  const terms = openTerms(ballots, options, "dail-stv", 0, ["forwards", "lot"]);
  if ("kind" in terms) return terms;
  return countOrRefuse(() => {
    const mixed = options.paperOrder === "drawn" ? mixPapers(ballots, options.seed) : ballots;
    const table = open(mixed, terms);
    const { count } = table;
    const quota = decideQuota("droop", count.validPapers, terms.seats, 0);
    count.quota = quota.votes;
    table.quarter = quota.votes / 4n + 1n;
    endCount(
      table,
      "first-preferences",
      [],
      `Every valid paper counts one vote for its first preference (${act("119")}); the quota is ${quota.sentence} (${act("120(1)")}).`,
    );
    while (!isOver(count)) nextCount(table);
    return count.result(quota.text);
  });
}

function open(ballots: Ballots, terms: CountTerms): Table {
  const papers = new WholePapers(ballots);
  const count = new Count(ballots, terms);
  const first = papers.sortFirst(count.available);
  const valid = first.papers.reduce((sum, n) => sum + n, 0);
  if (valid === 0)
    throw new CannotCount(refuse("tally.no-valid-paper", "There is no valid paper to count."));
  for (const [c, n] of first.papers.entries()) count.votes[c] = BigInt(n);
  count.open(valid, first.without);
  return { count, papers, quarter: 0n };
}

const votesOf = (count: Count, candidate: number): bigint => count.votes[candidate] as bigint;

function endCount(
  { count, quarter }: Table,
  action: "first-preferences" | "surplus" | "exclusion",
  acted: readonly number[],
  reason: string,
): void {
  electReaching(
    count,
    (c) => votesOf(count, c) >= count.quota,
    (c) =>
      `${count.name(c)} is elected: ${count.show(c)} votes reach the quota of ${count.quota} (${act("120(2)")}).`,
  );
  fillLast(count);
  if (count.placesLeft === 0) noteExpenses(count, quarter);
  count.endStage(action, acted, reason);
}

/** S 124(1) to (2). With constraints only the first is sure to keep them. */
function fillLast(count: Count): void {
  electRemaining(count, act("124(1)"));
  if (count.terms.guard !== undefined || count.placesLeft === 0) return;
  const rising = risingVotes(count);
  const waiting = listSurpluses(count).total;
  const [lowest, second] = rising;
  if (lowest === undefined || second === undefined) return;
  const isSettled = votesOf(count, lowest) + waiting < votesOf(count, second);
  if (rising.length === count.placesLeft + 1 && isSettled) {
    for (const c of rising.slice(1).reverse())
      count.elect(
        c,
        `${count.name(c)} is elected with ${count.show(c)} votes: ${count.name(lowest)}, the only one more than there are places, cannot catch up even with every surplus (${act("124(1A)")}).`,
      );
    return;
  }
  if (count.placesLeft === 1) electMajority(count, rising, waiting);
}

function electMajority(count: Count, rising: readonly number[], waiting: bigint): void {
  const top = rising.at(-1) as number;
  const others = rising.slice(0, -1).reduce((sum, c) => sum + votesOf(count, c), waiting);
  if (votesOf(count, top) <= others) return;
  count.elect(
    top,
    `${count.name(top)} is elected with ${count.show(top)} votes: for the one place left all others and every surplus not transferred have together ${others} (${act("124(2)")}).`,
  );
}

const risingVotes = (count: Count): number[] =>
  count.hopefuls.sort((a, b) => Number(votesOf(count, a) - votesOf(count, b)));

/** S 124(3) lets a count go on for a candidate's expenses alone; who is elected does not hang on it. */
function noteExpenses(count: Count, quarter: bigint): void {
  const below = count.hopefuls.filter((c) => votesOf(count, c) < quarter);
  if (below.length === 0) return;
  count.note(
    `All places are filled. ${below.map(count.name).join(", ")} ${below.length === 1 ? "does" : "do"} not exceed one quarter of the quota: whether further transfers could change that is not counted here (${act("124(3)")}).`,
  );
}

function nextCount(table: Table): void {
  const { count } = table;
  const [doomed] = count.withStatus("doomed");
  const { holders, total } = listSurpluses(count);
  if (doomed !== undefined)
    exclude(table, [doomed], "cannot be elected without breaking a constraint");
  else if (holders.length > 0 && mattersNow(table, total)) transferSurplus(table, holders, total);
  else excludeLowest(table, total);
}

/**
 * Surpluses move only if together they could elect the highest, bring the lowest level with the next, or
 * take the lowest past one quarter of the quota, which decides on expenses (s 121, s 48(1)(e)).
 */
function mattersNow({ count, quarter }: Table, waiting: bigint): boolean {
  const rising = risingVotes(count);
  const [lowest, second] = rising;
  const highest = rising.at(-1);
  if (lowest === undefined || highest === undefined) return false;
  const low = votesOf(count, lowest);
  return (
    votesOf(count, highest) + waiting >= count.quota ||
    (second !== undefined && low + waiting >= votesOf(count, second)) ||
    (low < quarter && low + waiting >= quarter)
  );
}

/** The largest; of equal ones the one that arose first; then the tie rule. */
function decideSurplus(count: Count, holders: readonly number[]): number {
  const largest = keepExtreme(holders, count.votes, "most");
  const arose = (c: number) => count.electedAt(c) as number;
  const earliest = Math.min(...largest.map(arose));
  const first = largest.filter((c) => arose(c) === earliest);
  const [only] = first;
  return first.length === 1
    ? (only as number)
    : count.breakTie(first, "most", "whose surplus is transferred first");
}

function transferSurplus(table: Table, holders: readonly number[], waiting: bigint): void {
  const { count, papers } = table;
  const source = decideSurplus(count, holders);
  const had = count.show(source);
  const surplus = Number(votesOf(count, source) - count.quota);
  const parcel = (papers.held[source] as number[]).slice(-1);
  const next = papers.sort(parcel, count.available);
  const transferable = next.papers.reduce((sum, n) => sum + n, 0);
  const isShared = transferable > surplus;
  const shares = isShared ? shareSurplus(count, next.papers, surplus) : next.papers;
  papers.move(parcel, papers.newPiles(count.available), shares);
  for (const [c, n] of shares.entries()) count.move(source, c, BigInt(n), n);
  const short = isShared ? 0 : surplus - transferable;
  count.move(source, "non-transferable", BigInt(short), short);
  const how = isShared
    ? `from each sub-parcel its share of the ${transferable} transferable papers, the largest fractions counting as one, and of these the papers last filed (${act("121(6) to (8)")})`
    : `all ${transferable} transferable papers, which are no more than the surplus (${act("121(3), (4)")})`;
  const others =
    holders.length > 1 ? `, the largest of ${holders.length} surpluses, ${waiting} together` : "";
  endCount(
    table,
    "surplus",
    [source],
    `${count.name(source)} has ${had} votes, ${surplus} above the quota${others}: of the papers last received pass on ${how}.`,
  );
}

function excludeLowest(table: Table, waiting: bigint): void {
  const { count } = table;
  const bulk = listBulk(count, waiting, "below", (rising, n) => keepsExpenses(table, rising, n));
  const sources = bulk.length > 0 ? bulk : [count.decideLowest()];
  const deferred =
    waiting > 0n
      ? `The surpluses, ${waiting} together, could change nothing now and are not transferred (${act("121")}). `
      : "";
  const why =
    sources.length > 1
      ? "have together, with every surplus not transferred, fewer votes than the next candidate"
      : "has the fewest votes";
  exclude(table, sources, why, deferred);
}

/** Several go together only if that cannot keep one of them from exceeding a quarter of the quota. */
function keepsExpenses({ count, quarter }: Table, rising: readonly number[], n: number): boolean {
  let below = listSurpluses(count).total;
  for (const c of rising.slice(0, n)) {
    const votes = votesOf(count, c);
    if (below > 0n && votes < quarter && votes + below >= quarter) return false;
    below += votes;
  }
  return true;
}

function exclude(table: Table, sources: readonly number[], why: string, deferred = ""): void {
  const { count, papers } = table;
  const had = sources.map((c) => `${count.name(c)} (${count.show(c)})`).join(", ");
  for (const source of sources) count.exclude(source);
  electRemaining(count, act("124(1)"));
  const isDone = isOver(count);
  if (!isDone) {
    const next = papers.newPiles(count.available);
    for (const source of sources) passOn(table, source, next);
  }
  const then = isDone
    ? `excluded (${act("122")}); as many continue as places are left, so that no papers move (${act("124(3)")})`
    : `excluded, and all papers pass to the next available preference (${act("122, 123")})`;
  endCount(table, "exclusion", sources, `${deferred}${had} ${why}: ${then}.`);
}

function passOn({ count, papers }: Table, source: number, next: Uint32Array): void {
  const sorted = papers.passOn(papers.held[source] as number[], next, count.available);
  for (const [c, n] of sorted.papers.entries()) count.move(source, c, BigInt(n), n);
  count.move(source, "non-transferable", BigInt(sorted.without), sorted.without);
}
