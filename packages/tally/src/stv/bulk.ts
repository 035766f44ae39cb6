import type { Count } from "./count.ts";

/**
 * The most of the lowest who can be excluded together: enough others remain for every place, and
 * their votes with every surplus still to come stay below the next candidate's (`below`) or do not
 * exceed them (`may-equal`, ERS97 5.2.5). With constraints one is excluded at a time, since each
 * exclusion may guard another.
 * @param mayGo a rule's further condition on the first `n` of the rising
 */
export function listBulk(
  count: Count,
  surplus: bigint,
  compared: "below" | "may-equal" = "below",
  mayGo: (rising: readonly number[], n: number) => boolean = () => true,
): number[] {
  if (count.terms.guard !== undefined) return [];
  const votes = (c: number) => count.votes[c] as bigint;
  const rising = count.hopefuls.sort((a, b) =>
    votes(a) < votes(b) ? -1 : votes(a) > votes(b) ? 1 : 0,
  );
  let together = surplus;
  let most = 0;
  for (let n = 1; rising.length - n >= Math.max(1, count.placesLeft); n++) {
    together += votes(rising[n - 1] as number);
    const next = votes(rising[n] as number);
    const isBeaten = compared === "below" ? together < next : together <= next;
    if (isBeaten && mayGo(rising, n)) most = n;
  }
  return settleEdge(count, rising, most);
}

/** Where the line runs between equals, the tie rule says who falls below it. */
function settleEdge(count: Count, rising: readonly number[], most: number): number[] {
  const votes = (c: number | undefined) => (c === undefined ? undefined : count.votes[c]);
  const edge = votes(rising[most - 1]);
  if (most === 0 || votes(rising[most]) !== edge) return rising.slice(0, most);
  const below = rising.filter((c) => votes(c) !== edge && rising.indexOf(c) < most);
  let level = rising.filter((c) => votes(c) === edge);
  while (below.length < most) {
    const chosen =
      level.length === 1
        ? (level[0] as number)
        : count.breakTie(level, "fewest", "which is excluded");
    below.push(chosen);
    level = level.filter((c) => c !== chosen);
  }
  return below;
}
