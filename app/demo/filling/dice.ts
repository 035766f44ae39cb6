/** Numbers that look like chance and are the same on every machine: the demonstration is one party, not many. */
export interface Dice {
  /** From 0 up to, but never, 1. */
  roll(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  pick<Value>(values: readonly Value[]): Value;
  shuffle<Value>(values: readonly Value[]): Value[];
}

/** Mulberry32, by Tommy Ettinger (public domain): small, and good enough for names and moods. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function diceFrom(seed: number): Dice {
  const roll = mulberry(seed);
  const whole = (least: number, most: number) => least + Math.floor(roll() * (most - least + 1));
  const pick = <Value>(values: readonly Value[]) => values[whole(0, values.length - 1)] as Value;
  const shuffle = <Value>(values: readonly Value[]): Value[] => {
    const shuffled = [...values];
    for (let last = shuffled.length - 1; last > 0; last--) {
      const other = whole(0, last);
      [shuffled[last], shuffled[other]] = [shuffled[other] as Value, shuffled[last] as Value];
    }
    return shuffled;
  };
  return { roll, whole, pick, shuffle };
}
