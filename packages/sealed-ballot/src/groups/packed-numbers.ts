/** Numbers of 0 to 255 as one integer, the last least significant, with free bits below them (§2). */
export function packed(numbers: readonly number[], freeBits: bigint, most: number): bigint {
  if (numbers.length > most || numbers.some((n) => !(n >= 0 && n <= 255))) {
    throw new Error(`at most ${most} numbers of 0 to 255 fit into a group element`);
  }
  return numbers.reduce((sum, n) => sum * 256n + BigInt(n), 0n) << freeBits;
}

/** The last `length` numbers above the free bits. */
export function unpacked(value: bigint, freeBits: bigint, length: number): readonly number[] {
  let rest = value >> freeBits;
  const numbers: number[] = [];
  for (let i = 0; i < length; i++) {
    numbers.unshift(Number(rest & 255n));
    rest >>= 8n;
  }
  return numbers;
}

/** The first of the integers from `start` on, as far as the free bits go, that `find` accepts. */
export function firstWithin<T>(
  start: bigint,
  freeBits: bigint,
  find: (value: bigint) => T | undefined,
): T {
  for (let epsilon = 0n; epsilon < 1n << freeBits; epsilon++) {
    const found = find(start + epsilon);
    if (found !== undefined) return found;
  }
  throw new Error("no group element within the free bits");
}
