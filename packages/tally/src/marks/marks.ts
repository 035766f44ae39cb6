import type { Ballots } from "../ballots/ballots.ts";
import type { Candidate } from "../result.ts";

/** Ballots that mark every candidate by itself: row r gives candidate c `marks[r × candidates + c]`. */
export type Marks = {
  readonly title: string;
  readonly seats: number;
  readonly candidates: readonly Candidate[];
  readonly rows: number;
  /** -1 where the ballot says nothing about a candidate. */
  readonly marks: Int16Array;
  readonly weight: Uint32Array;
};

export const blank = -1;

/** The highest mark a ballot may give. */
export const highestMark = 1000;

/** Papers per candidate and mark; a blank counts as the lowest mark, 0. */
export type MarkTable = {
  readonly standing: readonly number[];
  readonly best: number;
  /** `papers[c][m]` */
  readonly papers: readonly Float64Array[];
  readonly validVotes: number;
  readonly invalidVotes: number;
};

export function tabulate(marks: Marks): MarkTable {
  const size = marks.candidates.length;
  const best = marks.marks.reduce((most, mark) => Math.max(most, mark), 0);
  const papers = marks.candidates.map(() => new Float64Array(best + 1));
  let [valid, invalid] = [0, 0];
  for (let row = 0; row < marks.rows; row++) {
    const weight = marks.weight[row] as number;
    const line = marks.marks.subarray(row * size, (row + 1) * size);
    if (line.every((mark) => mark === blank)) {
      invalid += weight;
      continue;
    }
    valid += weight;
    line.forEach((mark, c) => {
      const table = papers[c] as Float64Array;
      table[Math.max(0, mark)] = (table[Math.max(0, mark)] as number) + weight;
    });
  }
  const standing = marks.candidates.flatMap((c, i) => (c.withdrawn ? [] : [i]));
  return { standing, best, papers, validVotes: valid, invalidVotes: invalid };
}

/** Sum of the marks of a candidate. */
export const scoreOf = (table: MarkTable, c: number): number =>
  (table.papers[c] as Float64Array).reduce((sum, papers, mark) => sum + papers * mark, 0);

/** How many papers mark a above b, and b above a. */
export function compareMarks(marks: Marks, a: number, b: number): { over: number; under: number } {
  const size = marks.candidates.length;
  let [over, under] = [0, 0];
  for (let row = 0; row < marks.rows; row++) {
    const difference =
      Math.max(0, marks.marks[row * size + a] as number) -
      Math.max(0, marks.marks[row * size + b] as number);
    if (difference > 0) over += marks.weight[row] as number;
    else if (difference < 0) under += marks.weight[row] as number;
  }
  return { over, under };
}

/** Approval as marks: 1 for everybody a ranked ballot names. */
export function approvalsOf(ballots: Ballots): Marks {
  const size = ballots.candidates.length;
  const marks = new Int16Array(ballots.rows * size).fill(blank);
  for (let row = 0; row < ballots.rows; row++)
    for (let at = ballots.offset[row] as number; at < (ballots.offset[row + 1] as number); at++)
      marks[row * size + (ballots.prefs[at] as number)] = 1;
  const { title, seats, candidates, rows, weight } = ballots;
  return { title, seats, candidates, rows, marks, weight };
}
