import { type CountResult, countVacancyFrom, isRefusal } from "@breakthrough/tally";
import type { Reader } from "../../../../platform/database/database.ts";
import { isRanked, type SealedBallotId, type SealedRanking } from "../sealed-ballot.ts";
import { findSealedBallot } from "../sealed-queries.ts";
import { countedSeats } from "./papers.ts";
import { findPapers } from "./rankings-file.ts";

/** One seat of those that a sealed ballot filled fell empty. All are ids of its paper. */
export interface EmptySeat {
  readonly vacated: string;
  /** Whom of those who stood and were not elected would take it. */
  readonly consenting: readonly string[];
  /** Who sits of those that the paper elected. */
  readonly sitting: readonly string[];
}

/** `reopen`: *Re-open nominations* won it. `no-paper`: none of the papers that elected whoever left ranks anybody who would. */
export type NotFilled = "nobody" | "reopen" | "no-paper";

/** How it was counted: whoever left, by their number on the paper, and from which public words a lot was drawn. */
export interface Counting {
  readonly count: CountResult;
  readonly number: number;
  readonly seed: string;
}

export type Countback =
  | { readonly winner: string; readonly counting: Counting }
  | { readonly why: NotFilled; readonly counting?: Counting };

/**
 * Counts the papers that elected whoever left again, from the opened rankings that stand in the public file: each goes
 * to whoever of those that would take the seat stands highest on it. *Re-open nominations* takes part as a candidate.
 */
export async function countBack(
  db: Reader,
  id: SealedBallotId,
  seat: EmptySeat,
): Promise<Countback> {
  const ballot = await findSealedBallot(db, id);
  if (ballot === undefined || !isRanked(ballot.question)) return { why: "no-paper" };
  const { question, outcome } = ballot;
  const papers = await findPapers(db, ballot, question);
  if (papers === undefined || outcome?.kind !== "ranked") return { why: "no-paper" };
  const able = keepReserved(question, seat);
  if (able.length === 0) return { why: "nobody" };
  const { reopenId, method, constraints } = question;
  const isReopenLeft = reopenId !== undefined && !outcome.isReopened;
  const numberOf = (wanted: string) => question.candidates.findIndex(({ id }) => id === wanted) + 1;
  const count = countVacancyFrom(papers, {
    method,
    seats: countedSeats(question),
    seed: outcome.lotSeed,
    vacated: numberOf(seat.vacated),
    consenting: [...able, ...(isReopenLeft ? [reopenId] : [])].map(numberOf),
    ...(constraints === undefined ? {} : { constraints }),
  });
  if (isRefusal(count)) return { why: "no-paper" };
  const winner = question.candidates[(count.winners[0] ?? 0) - 1]?.id;
  const counting = { count, number: numberOf(seat.vacated), seed: outcome.lotSeed };
  return winner === undefined || winner === reopenId
    ? { why: "reopen", counting }
    : { winner, counting };
}

/** Where a group would have fewer than its kept seats, those who belong to it; where none of them would, everybody. */
export function keepReserved(
  { candidates, constraints = [] }: Pick<SealedRanking, "candidates" | "constraints">,
  { consenting, sitting }: EmptySeat,
): readonly string[] {
  const idsOf = (numbers: readonly number[]) => numbers.map((n) => candidates[n - 1]?.id);
  const short = constraints
    .map(({ candidates: group, min = 0 }) => ({ group: idsOf(group), min }))
    .filter(({ group, min }) => sitting.filter((id) => group.includes(id)).length < min);
  const keeping = consenting.filter((id) => short.every(({ group }) => group.includes(id)));
  return keeping.length > 0 ? keeping : consenting;
}
