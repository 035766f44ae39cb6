import type { Parcel, Piles, SortedPapers } from "../piles/piles.ts";
import type { Count } from "./count.ts";

/** All papers of one value that the excluded hold. */
export type Batch = { value: bigint; parcels: { source: number; parcel: Parcel }[] };

/** Takes the papers of the excluded and arranges them by value, highest first. */
export function takeBatches(
  piles: Piles,
  sources: readonly number[],
  isHigher: (a: bigint, b: bigint) => boolean = (a, b) => a > b,
): Batch[] {
  const batches = new Map<bigint, Batch>();
  for (const source of sources)
    for (const parcel of piles.take(source)) {
      const batch = batches.get(parcel.value) ?? { value: parcel.value, parcels: [] };
      batch.parcels.push({ source, parcel });
      batches.set(parcel.value, batch);
    }
  return [...batches.values()].sort((a, b) => (isHigher(a.value, b.value) ? -1 : 1));
}

/** Books what one sorted parcel gives to each at a value per paper; returns the votes that left the source. */
export function bookPapers(
  count: Count,
  source: number,
  sorted: Pick<SortedPapers, "papers" | "without">,
  value: bigint,
): bigint {
  let moved = 0n;
  sorted.papers.forEach((papers, target) => {
    if (papers === 0) return;
    const votes = BigInt(papers) * value;
    count.move(source, target, votes, papers);
    moved += votes;
  });
  const exhausted = BigInt(sorted.without) * value;
  count.move(source, "non-transferable", exhausted, sorted.without);
  return moved + exhausted;
}

export const transferableIn = (sorted: SortedPapers): number =>
  sorted.papers.reduce((sum, papers) => sum + papers, 0);
