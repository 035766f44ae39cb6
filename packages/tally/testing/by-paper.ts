import fc from "fast-check";
import type { CountResult } from "../src/result.ts";
import type { Paper } from "./elections.ts";

/** A paper by itself on the table: where it lies, what it is worth, and in which transfer it came. */
export type LonePaper = {
  readonly order: readonly number[];
  /** Place in `order` of its holder; behind the end where it has none. */
  at: number;
  value: bigint;
  batch: number;
};

/** Equals whom no earlier stage parts: there the rule draws a lot, and a plain count stops. */
export class Level extends Error {}

/**
 * A count done plainly, each paper by itself: what the package's counts are held beside. It keeps no piles, groups
 * nothing, and finds what somebody holds by looking through all papers.
 */
export class PlainTable {
  readonly papers: LonePaper[];
  readonly votes: bigint[];
  readonly out = new Set<number>();
  readonly won: number[] = [];
  readonly past: bigint[][] = [];
  readonly stages: string[][] = [];
  readonly seats: number;
  readonly decimals: number;
  readonly valid: number;
  lost = 0n;

  constructor(papers: readonly Paper[], candidates: number, seats: number, decimals: number) {
    const unit = 10n ** BigInt(decimals);
    this.seats = seats;
    this.decimals = decimals;
    this.papers = papers.flatMap(({ ranks, weight }) =>
      ranks.length === 0
        ? []
        : Array.from({ length: weight }, () => ({
            ...{ order: ranks.flat(), at: 0, value: unit, batch: 0 },
          })),
    );
    this.valid = this.papers.length;
    this.votes = Array.from({ length: candidates }, () => 0n);
    for (const { order } of this.papers) this.give(order[0] as number, unit);
  }

  get hopefuls(): number[] {
    return [...this.votes.keys()].filter((c) => !this.won.includes(c) && !this.out.has(c));
  }

  get open(): number {
    return this.seats - this.won.length;
  }

  get isOver(): boolean {
    return this.open === 0 || this.hopefuls.length === 0;
  }

  of(c: number): bigint {
    return this.votes[c] as bigint;
  }

  give(c: number, votes: bigint): void {
    this.votes[c] = this.of(c) + votes;
  }

  heldBy(c: number): LonePaper[] {
    return this.papers.filter(({ order, at }) => order[at] === c);
  }

  /** Who would get it next. */
  nextOf({ order, at }: LonePaper): number | undefined {
    return order.slice(at + 1).find((c) => this.hopefuls.includes(c));
  }

  /** Takes a paper to whom it names next; answers whether it found anybody. */
  pass(paper: LonePaper, value: bigint, batch: number): boolean {
    const next = this.nextOf(paper);
    paper.at = next === undefined ? paper.order.length : paper.order.indexOf(next);
    Object.assign(paper, { value, batch });
    if (next === undefined) this.lost += value;
    else this.give(next, value);
    return next !== undefined;
  }

  elect(c: number): void {
    this.won.push(c);
  }

  /** Those with the most, or fewest, of a list. */
  extreme(list: readonly number[], wanted: "most" | "fewest", votes = this.votes): number[] {
    const sorted = list.map((c) => votes[c] as bigint).sort((a, b) => (a < b ? -1 : 1));
    const best = wanted === "most" ? sorted.at(-1) : sorted[0];
    return list.filter((c) => votes[c] === best);
  }

  choose(
    list: readonly number[],
    wanted: "most" | "fewest",
    look: "backwards" | "forwards",
  ): number {
    let left = this.extreme(list, wanted);
    for (const votes of look === "forwards" ? this.past : this.past.toReversed())
      left = this.extreme(left, wanted, votes);
    if (left.length !== 1) throw new Level();
    return left[0] as number;
  }

  /** Whoever reaches what is asked for, the highest first. */
  electReaching(reaches: (c: number) => boolean, elected: (c: number) => void = () => {}): void {
    while (this.open > 0) {
      const ready = this.hopefuls.filter(reaches);
      if (ready.length === 0) return;
      const [top = 0, ...level] = this.extreme(ready, "most");
      if (level.length >= this.open) throw new Level();
      this.elect(top);
      elected(top);
    }
  }

  /** As many continue as places are open: all are elected. */
  electRest(): void {
    if (this.hopefuls.length > this.open) return;
    while (!this.isOver) this.elect(this.extreme(this.hopefuls, "most")[0] as number);
  }

  endStage(): void {
    this.past.push([...this.votes]);
    this.stages.push([...this.votes, this.lost].map((votes) => textOf(votes, this.decimals)));
  }
}

export function textOf(votes: bigint, decimals: number): string {
  const digits = votes.toString().padStart(decimals + 1, "0");
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** What a plain count says too: who is elected in which order, and every figure of every stage. */
export const figuresOf = ({ winners, stages }: CountResult) => ({
  won: winners.map((n) => n - 1),
  stages: stages.map(({ totals, nonTransferable }) => [...Object.values(totals), nonTransferable]),
});

/** The figures of a plain count; undefined where it comes to a lot. */
export function unlessLevel(count: () => PlainTable) {
  try {
    const { won, stages } = count();
    return { won, stages };
  } catch (stop) {
    if (stop instanceof Level) return undefined;
    throw stop;
  }
}

/** Small elections in which all goes wrong that can: short papers, few votes, many equals. */
export const smallElection = (candidates: number, most = 14): fc.Arbitrary<Paper[]> =>
  fc
    .array(
      fc.record({
        ranks: fc
          .shuffledSubarray([...Array(candidates).keys()])
          .map((order) => order.map((c) => [c])),
        weight: fc.integer({ min: 1, max: 12 }),
      }),
      { minLength: 2, maxLength: most },
    )
    .filter((papers) => papers.some(({ ranks }) => ranks.length > 0));
