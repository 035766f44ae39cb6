import type { Piles } from "../piles/piles.ts";
import { bookPapers, transferableIn } from "./batches.ts";
import type { Count } from "./count.ts";

/** How a surplus went on: what each of the transferable papers was worth. */
export type PassedParcel = {
  readonly surplus: bigint;
  readonly papers: number;
  readonly value: bigint;
  /** Whether the papers were worth more than the surplus, so that their value fell. */
  readonly isCut: boolean;
};

/**
 * Passes a surplus on by the last parcel received (all papers where only first preferences are held):
 * each transferable paper at surplus over their number, cut at the last decimal, or at the value it had
 * where together they are worth no more than the surplus. What is left over is non-transferable.
 * @param batch the mark by which the receivers' parcels are told from those of other transfers
 */
export function passLastParcel(
  count: Count,
  piles: Piles,
  source: number,
  batch: number,
): PassedParcel {
  const surplus = (count.votes[source] as bigint) - count.quota;
  const last = piles.take(source).at(-1);
  if (last === undefined) throw new Error("a surplus without papers");
  const sorted = piles.sort(last, count.available);
  const papers = transferableIn(sorted);
  const isCut = BigInt(papers) * last.value > surplus;
  const value = isCut ? surplus / BigInt(papers) : last.value;
  piles.receive(sorted, value, batch, false);
  const moved = bookPapers(count, source, { ...sorted, without: 0 }, value);
  if (isCut) count.move(source, "fractions", surplus - moved);
  else count.move(source, "non-transferable", surplus - moved, sorted.without);
  return { surplus, papers, value, isCut };
}

/** `26.42 / 123 = 0.21, cut …`, or why the papers keep their value. */
export const tellValue = (count: Count, { surplus, papers, value, isCut }: PassedParcel): string =>
  isCut
    ? `${count.text(surplus)} / ${papers} = ${count.text(value)}, cut at the second decimal`
    : `their present value ${count.text(value)}, since together they are worth no more than the surplus`;
