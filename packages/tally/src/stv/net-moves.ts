import type { Destination, Source } from "../result.ts";

/** How much more (or less, below nought) a candidate or the non-transferable hold than before. */
export type Change = { readonly of: Source; readonly by: bigint };

/** Divides every loss among the gains in proportion, whole units only; what is left over fills up gains in order. */
export function shareLosses(
  changes: readonly Change[],
): { from: Source; to: Destination; votes: bigint }[] {
  const losses = changes.filter(({ by }) => by < 0n);
  const gains = changes.filter(({ by }) => by > 0n);
  const total = gains.reduce((sum, gain) => sum + gain.by, 0n);
  const open = gains.map((gain) => gain.by);
  return losses.flatMap(({ of, by }) => {
    let left = -by;
    const given = gains.map((gain, i) => {
      const part = least((-by * gain.by) / total, open[i] as bigint);
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
    return gains.flatMap((gain, i) => {
      const part = given[i] as bigint;
      return part > 0n ? [{ from: of, to: gain.of, votes: part }] : [];
    });
  });
}

const least = (a: bigint, b: bigint) => (a < b ? a : b);
