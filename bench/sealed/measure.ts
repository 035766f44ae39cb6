/** Milliseconds of processor time that an act in this thread takes. */
export function processorMilliseconds(act: () => unknown): number {
  const from = processorTime();
  act();
  return (processorTime() - from) / 1000;
}

/** Milliseconds that an act takes by the clock. */
export async function millisecondsOf(act: () => unknown): Promise<number> {
  const from = process.hrtime.bigint();
  await act();
  return Number(process.hrtime.bigint() - from) / 1e6;
}

/** Microseconds of processor time, of all threads of this process, since it started. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Microseconds of processor time of one call, the best of several rounds: what one core does when
 * it has nothing else to do. Other programs on the machine disturb this least.
 */
export function microsecondsEach(call: () => unknown, calls: number, rounds = 5): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = processorTime();
    for (let i = 0; i < calls; i++) call();
    best = Math.min(best, (processorTime() - from) / calls);
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
