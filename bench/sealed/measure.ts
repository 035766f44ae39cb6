/** Milliseconds that an act takes. */
export async function millisecondsOf(act: () => unknown): Promise<number> {
  const from = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/** Microseconds of one call: the best of several rounds, which other programs disturb least. */
export function microsecondsEach(call: () => unknown, calls: number, rounds = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = process.hrtime.bigint();
    for (let i = 0; i < calls; i++) call();
    best = Math.min(best, Number(process.hrtime.bigint() - from) / 1000 / calls);
  }
  return best;
}

export interface Line {
  readonly work: string;
  readonly measured: string;
  readonly reach: string;
  readonly isReached: boolean;
  readonly note?: string;
}

export function printLine({ work, measured, reach, isReached, note = "" }: Line): void {
  const mark = isReached ? "reached" : "MISSED ";
  console.log(`${mark}  ${work.padEnd(44)} ${measured.padStart(16)}  (reach ${reach}) ${note}`);
}
