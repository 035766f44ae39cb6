import type { Destination } from "../result.ts";

type Loss = { readonly from: number; readonly votes: bigint };
type Gain = { readonly to: Destination; readonly votes: bigint };

/** Divides every loss among the gains in proportion, whole units only; what is left over fills up gains in order. */
export function shareLosses(
  losses: readonly Loss[],
  gains: readonly Gain[],
): { from: number; to: Destination; votes: bigint }[] {
  const total = gains.reduce((sum, gain) => sum + gain.votes, 0n);
  const open = gains.map((gain) => gain.votes);
  return losses.flatMap(({ from, votes }) => {
    let left = votes;
    const given = gains.map((gain, i) => {
      const part = least((votes * gain.votes) / (total || 1n), open[i] as bigint);
      open[i] = (open[i] as bigint) - part;
      left -= part;
      return part;
    });
    for (const [i, room] of open.entries()) {
      const more = least(left, room);
      given[i] = (given[i] as bigint) + more;
      open[i] = room - more;
      left -= more;
    }
    return gains.flatMap(({ to }, i) => {
      const part = given[i] as bigint;
      return part > 0n ? [{ from, to, votes: part }] : [];
    });
  });
}

const least = (a: bigint, b: bigint) => (a < b ? a : b);
