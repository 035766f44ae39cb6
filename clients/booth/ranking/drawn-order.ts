/**
 * An order drawn anew for each page, so that nobody gains by standing first for everybody: each order is equally likely.
 * @param randomness bytes of the browser's own generator
 */
export function drawOrder(
  length: number,
  randomness: (bytes: number) => Uint8Array,
): readonly number[] {
  const order = Array.from({ length }, (_, at) => at);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = drawBelow(at + 1, randomness);
    [order[at], order[other]] = [order[other] as number, order[at] as number];
  }
  return order;
}

/** Numbers that would favour some places are thrown away. */
function drawBelow(limit: number, randomness: (bytes: number) => Uint8Array): number {
  const fair = 65_536 - (65_536 % limit);
  for (;;) {
    const [high = 0, low = 0] = randomness(2);
    const drawn = 256 * high + low;
    if (drawn < fair) return drawn % limit;
  }
}
