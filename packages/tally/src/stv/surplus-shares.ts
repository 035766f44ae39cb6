import type { Count } from "./count.ts";

/** What one sub-parcel gives to a surplus: `whole` papers and `rest` over the number of transferable papers. */
type Share = {
  readonly candidate: number;
  readonly papers: number;
  whole: number;
  readonly rest: bigint;
};

/**
 * Electoral Act 1992 s 121(7): of each sub-parcel papers × surplus / transferable papers; the largest
 * fractions count as one until the sum is the surplus. Equal fractions: the larger sub-parcel, then whoever
 * had more at the first count at which they differed, then lot.
 * @returns papers for each candidate
 */
export function shareSurplus(count: Count, papers: Float64Array, surplus: number): Float64Array {
  const transferable = papers.reduce((sum, n) => sum + n, 0);
  const shares = listShares(papers, surplus, transferable);
  let missing = shares.reduce((sum, { whole }) => sum - whole, surplus);
  const left = [...shares];
  while (missing > 0) {
    const next = largestFraction(count, left, missing);
    next.whole += 1;
    left.splice(left.indexOf(next), 1);
    missing -= 1;
  }
  count.note(tellShares(count, shares, transferable));
  const answer = new Float64Array(papers.length);
  for (const { candidate, whole } of shares) answer[candidate] = whole;
  return answer;
}

function listShares(papers: Float64Array, surplus: number, transferable: number): Share[] {
  return [...papers].flatMap((held, candidate) => {
    if (held === 0) return [];
    const product = BigInt(held) * BigInt(surplus);
    const all = BigInt(transferable);
    return [{ candidate, papers: held, whole: Number(product / all), rest: product % all }];
  });
}

function largestFraction(count: Count, left: readonly Share[], missing: number): Share {
  const isLarger = (a: Share, b: Share) =>
    a.rest === b.rest ? a.papers > b.papers : a.rest > b.rest;
  const top = left.reduce((a, b) => (isLarger(b, a) ? b : a));
  const equal = left.filter(({ rest, papers }) => rest === top.rest && papers === top.papers);
  if (equal.length <= missing) return top;
  const chosen = count.breakTie(
    equal.map(({ candidate }) => candidate),
    "most",
    "whose fraction of a paper counts as the largest",
  );
  return equal.find(({ candidate }) => candidate === chosen) as Share;
}

const tellShares = (count: Count, shares: readonly Share[], transferable: number): string =>
  `Papers taken: ${shares
    .map(
      ({ candidate, papers, whole, rest }) =>
        `${count.name(candidate)} ${whole} of ${papers} (fraction ${rest}/${transferable})`,
    )
    .join(", ")}.`;
