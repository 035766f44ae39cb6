import type { Lot } from "../lot.ts";
import { nameAt, tellElected } from "../plain-result.ts";
import { isRefusal, type Refusal } from "../refusal.ts";
import type { CountResult } from "../result.ts";
import { type Marks, type MarkTable, scoreOf, tabulate } from "./marks.ts";
import { chooseByLot, findMarksFault, type MarksOptions, marksResult } from "./options.ts";

/**
 * Approval: a mark above 0 approves; the most approvals win, for one seat or several. Ties by lot.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countApproval(marks: Marks, options: MarksOptions): CountResult | Refusal {
  const approvals = { ...marks, marks: marks.marks.map((mark) => Math.min(mark, 1)) };
  return countHighest("approval", "approvals", "approved by the most voters", approvals, options);
}

/**
 * Score (range) voting: the highest sum of marks wins; a blank counts 0. Ties by lot.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given
 */
export function countScore(marks: Marks, options: MarksOptions): CountResult | Refusal {
  return countHighest(
    "score",
    "points",
    "highest in the sum of all marks, blanks counting 0",
    marks,
    options,
  );
}

function countHighest(
  method: "approval" | "score",
  unit: string,
  told: string,
  marks: Marks,
  options: MarksOptions,
): CountResult | Refusal {
  const table = tabulate(marks);
  const seats = options.seats ?? (marks.seats || 1);
  const fault = findMarksFault(marks, table, seats);
  if (fault !== undefined) return fault;
  const nameOf = (c: number) => nameAt(marks.candidates, c);
  const lots: Lot[] = [];
  const winners: number[] = [];
  while (winners.length < Math.min(seats, table.standing.length)) {
    const tied = highestOf(
      table,
      table.standing.filter((c) => !winners.includes(c)),
    );
    const isShort = winners.length + tied.length > seats;
    const next = isShort ? chooseByLot(tied, "a seat", options, lots, nameOf, 1) : tied[0];
    if (isRefusal(next)) return next;
    winners.push(next as number);
  }
  const numbers = winners.map((c) => c + 1);
  const totals = Object.fromEntries(table.standing.map((c) => [c + 1, `${scoreOf(table, c)}`]));
  const reason = `${winners.map(nameOf).join(", ")} ${winners.length === 1 ? "is" : "are"} ${told}.`;
  return marksResult(method, unit, marks, table, {
    ...{ seats, winners: numbers, lots, outcome: tellElected(winners.map(nameOf), seats) },
    stages: [
      { action: "comparison", reason, totals, elected: numbers, notes: lots.map((l) => l.why) },
    ],
  });
}

export function highestOf(table: MarkTable, candidates: readonly number[]): number[] {
  const best = Math.max(...candidates.map((c) => scoreOf(table, c)));
  return candidates.filter((c) => scoreOf(table, c) === best);
}
