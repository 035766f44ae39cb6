import { BallotBuilder, type Ballots, ranksOf } from "../ballots/ballots.ts";
import type { EqualRanks, RowRange } from "../piles/piles.ts";
import { refuse, worded } from "../refusal.ts";
import { CannotCount } from "./count.ts";

/** Rows in ranges: a paper of a range counts one part in `parts` of a vote for every row it stands in. */
export type SharedPapers = {
  readonly ballots: Ballots;
  readonly ranges: readonly { readonly range: RowRange; readonly parts: number }[];
  /** Papers as they were cast. */
  readonly papers: number;
};

/** Beyond this many orders a paper is refused rather than shared out: six equal ranks have 720. */
const mostOrders = 720;

/**
 * Equal ranks: `split` counts the paper as
 * the average of every strict order it allows, each order being worth an equal part of the vote; the others are left to the piles.
 */
export function sharePapers(ballots: Ballots, equalRanks: EqualRanks): SharedPapers {
  const papers = sumWeights(ballots);
  const whole = { ballots, ranges: [{ range: { from: 0, to: ballots.rows }, parts: 1 }], papers };
  if (ballots.tied === undefined || equalRanks !== "split") return whole;
  const byParts = new Map<number, { orders: number[][]; weight: number }[]>();
  for (let row = 0; row < ballots.rows; row++) {
    const orders = listOrders(ranksOf(ballots, row));
    const list = byParts.get(orders.length) ?? [];
    list.push({ orders, weight: ballots.weight[row] as number });
    byParts.set(orders.length, list);
  }
  return rebuild(ballots, byParts, papers);
}

function rebuild(
  ballots: Ballots,
  byParts: ReadonlyMap<number, { orders: number[][]; weight: number }[]>,
  papers: number,
): SharedPapers {
  const builder = new BallotBuilder();
  const ranges: SharedPapers["ranges"][number][] = [];
  for (const [parts, list] of [...byParts].sort(([a], [b]) => a - b)) {
    const from = builder.rows;
    for (const { orders, weight } of list)
      for (const order of orders)
        builder.add(
          order.map((c) => [c]),
          weight,
        );
    ranges.push({ range: { from, to: builder.rows }, parts });
  }
  const { title, seats, candidates } = ballots;
  return { ballots: builder.finish(title, seats, candidates), ranges, papers };
}

function listOrders(ranks: readonly (readonly number[])[]): number[][] {
  let orders: number[][] = [[]];
  for (const rank of ranks) {
    const ways = permutations(rank);
    if (orders.length * ways.length > mostOrders)
      throw new CannotCount(
        refuse(
          "tally.too-many-orders",
          worded`A ballot ranks so many candidates equal that it allows more than ${mostOrders} orders.`,
        ),
      );
    orders = orders.flatMap((order) => ways.map((way) => [...order, ...way]));
  }
  return orders;
}

function permutations(list: readonly number[]): number[][] {
  if (list.length <= 1) return [[...list]];
  if (list.length > 6) return new Array<number[]>(mostOrders + 1).fill([]);
  return list.flatMap((first) =>
    permutations(list.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

function sumWeights(ballots: Ballots): number {
  let sum = 0;
  for (let row = 0; row < ballots.rows; row++) sum += ballots.weight[row] as number;
  return sum;
}
