import type { Count } from "./count.ts";

/**
 * The most of the lowest who can be excluded together: enough others remain for every place, and
 * their votes with every surplus still to come stay below the next candidate's.
 */
export function listBulk(count: Count, surplus: bigint): number[] {
  if (count.terms.guard !== undefined) return [];
  const votes = (c: number) => count.votes[c] as bigint;
  const rising = count.hopefuls.sort((a, b) =>
    votes(a) < votes(b) ? -1 : votes(a) > votes(b) ? 1 : 0,
  );
  let together = surplus;
  let most = 0;
  for (let n = 1; rising.length - n >= Math.max(1, count.placesLeft); n++) {
    together += votes(rising[n - 1] as number);
    if (together < votes(rising[n] as number)) most = n;
  }
  return rising.slice(0, most);
}
