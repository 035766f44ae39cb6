import type { Lot } from "../lot.ts";
import { nameAt } from "../plain-result.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { type Marks, tabulate } from "./marks.ts";
import { chooseByLot, findMarksFault, type MarksOptions, marksResult } from "./options.ts";

/** Which of two middle marks counts where the papers are even in number. */
export const middleMarks = ["lower", "upper"] as const;
export type MiddleMark = (typeof middleMarks)[number];

export type MajorityJudgmentOptions = MarksOptions & {
  /** `lower` when left out. */
  readonly middle?: MiddleMark;
};

const readings = {
  lower: "of two middle marks the lower (Balinski and Laraki 2010)",
  upper: "of two middle marks the upper (Belenios)",
} as const;

export type MajorityJudgmentResult = CountResult & {
  /** Candidate numbers, best first; those in one group have the same majority value. */
  readonly ranking: readonly (readonly number[])[];
};

/**
 * Majority Judgment (Balinski and Laraki 2010): the best median mark wins. Equal medians: one median mark of each is
 * taken away, again and again, until they differ (the majority value). A blank is the lowest mark. Of two middle
 * marks the book takes the lower, the voting system Belenios the upper: `middle` says which, and with an even number
 * of papers they can elect different candidates.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countMajorityJudgment(
  marks: Marks,
  options: MajorityJudgmentOptions,
): MajorityJudgmentResult | Refusal {
  const { middle = "lower" } = options;
  const table = tabulate(marks);
  if ((options.seats ?? 1) !== 1)
    return refuse(
      "tally.majority-judgment.one-place",
      worded`majority-judgment fills one place, not ${options.seats}.`,
    );
  const fault = findMarksFault(marks, table, 1);
  if (fault !== undefined) return fault;
  const nameOf = (c: number) => nameAt(marks.candidates, c);
  const compare = (a: number, b: number) =>
    compareMajorityValues(table.papers[b] as Float64Array, table.papers[a] as Float64Array, middle);
  const groups = groupSorted([...table.standing].sort(compare), compare);
  const lots: Lot[] = [];
  const top = groups[0] as number[];
  const winner =
    top.length === 1 ? top[0] : chooseByLot(top, "the place", options, lots, nameOf, 1);
  if (isRefusal(winner)) return winner;
  const n = (winner as number) + 1;
  const medians = table.standing.map((c) => [
    c + 1,
    `${medianOf(table.papers[c] as Float64Array, middle)}`,
  ]);
  const reason = `${nameOf(n - 1)} has the best median mark, ${readings[middle]}, ties parted by taking median marks away one by one (Majority Judgment).`;
  const totals = Object.fromEntries(medians);
  const result = marksResult("majority-judgment", "median mark", marks, table, {
    ...{ seats: 1, winners: [n], lots, outcome: `Elected: ${nameOf(n - 1)}.` },
    stages: [{ action: "comparison", reason, totals, elected: [n], notes: lots.map((l) => l.why) }],
  });
  return { ...result, ranking: groups.map((group) => group.map((c) => c + 1)) };
}

function groupSorted(
  sorted: readonly number[],
  compare: (a: number, b: number) => number,
): number[][] {
  const groups: number[][] = [];
  for (const c of sorted) {
    const last = groups.at(-1);
    if (last !== undefined && compare(last[0] as number, c) === 0) last.push(c);
    else groups.push([c]);
  }
  return groups;
}

function medianOf(papers: Float64Array, middle: MiddleMark = "lower"): number {
  if (middle === "upper") return papers.length - 1 - medianOf(papers.toReversed());
  const total = papers.reduce((sum, n) => sum + n, 0);
  let counted = 0;
  for (let mark = 0; mark < papers.length; mark++) {
    counted += papers[mark] as number;
    if (counted * 2 >= total) return mark;
  }
  return 0;
}

/** Above nought where a's majority value is the higher. The upper middle is the lower one with the marks turned round. */
export function compareMajorityValues(
  a: Float64Array,
  b: Float64Array,
  middle: MiddleMark = "lower",
): number {
  if (middle === "upper") return -compareMajorityValues(a.toReversed(), b.toReversed()) || 0;
  const [left, right] = [a.slice(), b.slice()];
  let remaining = left.reduce((sum, n) => sum + n, 0);
  while (remaining > 0) {
    const [x, y] = [medianOf(left), medianOf(right)];
    if (x !== y) return x - y;
    const step = Math.min(stepsWithSameMedian(left, x), stepsWithSameMedian(right, y));
    left[x] = (left[x] as number) - step;
    right[y] = (right[y] as number) - step;
    remaining -= step;
  }
  return 0;
}

/**
 * How many marks can be taken away at once while the median stays where it is: with b marks below it,
 * m at it and u above, it stays after k if 2(b + m - k) ≥ b + m + u - k and 2b < b + m + u - k.
 */
function stepsWithSameMedian(papers: Float64Array, median: number): number {
  const below = papers.subarray(0, median).reduce((sum, n) => sum + n, 0);
  const at = papers[median] as number;
  const above = papers.subarray(median + 1).reduce((sum, n) => sum + n, 0);
  const most = Math.min(below + at - above, at + above - below - 1);
  return Math.max(1, Math.min(at, most));
}
