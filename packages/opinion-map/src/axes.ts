import type { Columns } from "./twins.ts";
import type { Table } from "./votes.ts";

/** Answers by column: the mean of what somebody said to the statements of each. Passes and holes are left out. */
export interface Answers {
  readonly people: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
  /** How many statements each person agreed or disagreed with. */
  readonly positions: Int32Array;
}

export function answersOf(table: Table, { count, of, sign }: Columns): Answers {
  const { people, start, column, says } = table;
  const sum = new Float64Array(count);
  const seen = new Int32Array(count);
  const positions = new Int32Array(people);
  const starts = new Int32Array(people + 1);
  const columns = new Int32Array(column.length);
  const values = new Float64Array(column.length);
  let next = 0;
  for (let row = 0; row < people; row++) {
    const touched: number[] = [];
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      const said = says[at] as number;
      if (said === 0) continue;
      const statement = column[at] as number;
      const into = of[statement] as number;
      if (seen[into] === 0) touched.push(into);
      seen[into] = (seen[into] as number) + 1;
      sum[into] = (sum[into] as number) + said * (sign[statement] as number);
      positions[row] = (positions[row] as number) + 1;
    }
    for (const into of touched) {
      columns[next] = into;
      values[next++] = (sum[into] as number) / (seen[into] as number);
      sum[into] = 0;
      seen[into] = 0;
    }
    starts[row + 1] = next;
  }
  return {
    ...{ people, start: starts, positions },
    column: columns.subarray(0, next),
    value: values.subarray(0, next),
  };
}

/** What makes a point of somebody's answers. */
export interface Axes {
  /** How many directions there are in which people differ: 0, 1 or 2. */
  readonly count: 0 | 1 | 2;
  /** The mean answer to each column; NaN where nobody who counts has answered. */
  readonly mean: Float64Array;
  /** How far a column moves a person along each direction. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** How many columns have a mean. */
  readonly width: number;
}

/** Less of the whole spread than this is rounding. */
const NOTHING = 1e-9;
const MOST_STEPS = 200;
const SETTLED = 1e-8;

/**
 * The two directions in which the answers differ most: principal components by power iteration. A hole stands at its
 * column's mean, so it costs nothing and says nothing.
 * @param counts the rows that make the directions; all others are only placed
 */
export function axesOf(answers: Answers, counts: readonly number[], columns: number): Axes {
  const { mean, width } = meansOf(answers, counts, columns);
  const x = new Float64Array(columns);
  const y = new Float64Array(columns);
  const none: Axes = { count: 0, mean, x, y, width };
  const whole = wholeSpread(answers, counts, mean);
  if (whole === 0) return none;
  const matrix = { answers, counts, mean, nothing: NOTHING * whole };
  const first = direction(matrix, []);
  x.set(first.along);
  const second = direction(matrix, [first.along]);
  if (second.spread <= matrix.nothing) return { ...none, count: 1 };
  y.set(second.along);
  return { ...none, count: 2 };
}

function meansOf({ start, column, value }: Answers, counts: readonly number[], columns: number) {
  const sum = new Float64Array(columns);
  const seen = new Float64Array(columns);
  for (const row of counts) {
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      const into = column[at] as number;
      sum[into] = (sum[into] as number) + (value[at] as number);
      seen[into] = (seen[into] as number) + 1;
    }
  }
  const mean = sum.map((total, into) => total / (seen[into] as number));
  return { mean, width: seen.filter((many) => many > 0).length };
}

type Matrix = {
  readonly answers: Answers;
  readonly counts: readonly number[];
  readonly mean: Float64Array;
  /** A spread so small is rounding. */
  readonly nothing: number;
};

function wholeSpread(
  { start, column, value }: Answers,
  counts: readonly number[],
  mean: Float64Array,
) {
  let whole = 0;
  for (const row of counts) {
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      const off = (value[at] as number) - (mean[column[at] as number] as number);
      whole += off * off;
    }
  }
  return whole;
}

/** How far a person stands along a direction, before it is made comparable. */
export function alongOf(answers: Answers, row: number, mean: Float64Array, along: Float64Array) {
  const { start, column, value } = answers;
  let far = 0;
  for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
    const into = column[at] as number;
    const middle = mean[into] as number;
    // Nobody who counts has answered it: it says nothing of where anybody stands.
    if (!Number.isNaN(middle)) far += ((value[at] as number) - middle) * (along[into] as number);
  }
  return far;
}

/** Every person's row times their weight, added up. */
function weighed(
  { answers, counts, mean }: Matrix,
  weightOf: (row: number, nth: number) => number,
) {
  const { start, column, value } = answers;
  const out = new Float64Array(mean.length);
  for (let nth = 0; nth < counts.length; nth++) {
    const row = counts[nth] as number;
    const weight = weightOf(row, nth);
    for (let at = start[row] as number; at < (start[row + 1] as number); at++) {
      const into = column[at] as number;
      const off = (value[at] as number) - (mean[into] as number);
      out[into] = (out[into] as number) + weight * off;
    }
  }
  return out;
}

/** Numbers between -½ and ½ that repeat no pattern of the rows: multiples of the golden ratio. */
const scattered = (nth: number): number => (((nth + 1) * 0.6180339887498949) % 1) - 0.5;

/**
 * Begun from the people and not from the columns: a statement that is turned round turns its number round at every
 * step, exactly, and moves nobody.
 */
function direction(matrix: Matrix, others: readonly Float64Array[]) {
  let along = weighed(matrix, (_, nth) => scattered(nth));
  let spread = normalise(along, others);
  for (let step = 0; step < MOST_STEPS && spread > 0; step++) {
    const before = along;
    const { answers, mean } = matrix;
    along = weighed(matrix, (row) => alongOf(answers, row, mean, before));
    spread = normalise(along, others);
    if (spread <= matrix.nothing) break;
    if (along.every((number, into) => Math.abs(number - (before[into] as number)) < SETTLED)) break;
  }
  return { along, spread };
}

/** Takes out what others have, makes the rest of length 1, and answers how long it was. */
function normalise(along: Float64Array, others: readonly Float64Array[]): number {
  for (const other of others) {
    let shared = 0;
    for (let at = 0; at < along.length; at++)
      shared += (along[at] as number) * (other[at] as number);
    for (let at = 0; at < along.length; at++) {
      along[at] = (along[at] as number) - shared * (other[at] as number);
    }
  }
  let square = 0;
  for (const number of along) square += number * number;
  const length = Math.sqrt(square);
  if (length === 0) return 0;
  for (let at = 0; at < along.length; at++) along[at] = (along[at] as number) / length;
  return length;
}
