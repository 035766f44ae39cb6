import type { Count } from "./count.ts";

/** Elects, the highest first, whoever reaches what the rule asks for, while places are open. */
export function electReaching(
  count: Count,
  reaches: (candidate: number) => boolean,
  sentence: (candidate: number) => string,
  onElected: (candidate: number) => void = () => {},
): void {
  while (count.placesLeft > 0) {
    const ready = count.hopefuls.filter(reaches);
    if (ready.length === 0) return;
    const next = decideNextElected(count, ready);
    count.elect(next, sentence(next));
    onElected(next);
  }
}

/** The order within one stage is only a matter of listing, unless places are short: then it is a tie. */
export function decideNextElected(count: Count, ready: readonly number[]): number {
  const most = highestOf(count, ready);
  const tied = ready.filter((c) => count.votes[c] === count.votes[most]);
  const isShort = tied.length > count.placesLeft || count.terms.guard !== undefined;
  return tied.length > 1 && isShort ? count.breakTie(tied, "most", "which is elected") : most;
}

/** The first of those with the most votes. */
export const highestOf = (count: Count, list: readonly number[]): number =>
  list.reduce((a, b) => ((count.votes[b] as bigint) > (count.votes[a] as bigint) ? b : a));

/** Those with the most votes first; equals as the file has them. */
export const falling = (count: Count, list: readonly number[]): number[] =>
  [...list].sort((a, b) => Number((count.votes[b] as bigint) - (count.votes[a] as bigint)));

/** When no more candidates continue than places are left, all are elected. */
export function electRemaining(
  count: Count,
  cite: string,
  onElected: (candidate: number) => void = () => {},
): void {
  if (count.hopefuls.length > count.placesLeft) return;
  while (count.hopefuls.length > 0) {
    const next = highestOf(count, count.hopefuls);
    count.elect(
      next,
      `${count.name(next)} is elected with ${count.show(next)} votes: as many candidates continue as places are left (${cite}).`,
    );
    onElected(next);
  }
}

/** Whether nobody is left to elect or to exclude. */
export const isOver = (count: Count): boolean =>
  count.placesLeft === 0 ||
  (count.hopefuls.length === 0 && count.withStatus("doomed").length === 0);

/** The elected who hold more than the quota, and what they hold above it together. */
export function listSurpluses(count: Count): { holders: number[]; total: bigint } {
  const holders = count.winners.filter((c) => (count.votes[c] as bigint) > count.quota);
  const total = holders.reduce((sum, c) => sum + (count.votes[c] as bigint) - count.quota, 0n);
  return { holders, total };
}
