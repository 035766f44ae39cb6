import { type Lot, type LotOptions, settleLot } from "../lot.ts";
import { type PlainStage, plainResult } from "../plain-result.ts";
import { isRefusal, type Refusal, refuse } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import { findSeatsFault } from "../stv/options.ts";
import type { Marks, MarkTable } from "./marks.ts";

export type MarksOptions = LotOptions & { readonly seats?: number };

/** Seats that these ballots can fill, or why not. */
export function findMarksFault(marks: Marks, table: MarkTable, seats: number): Refusal | undefined {
  if (!Number.isSafeInteger(seats) || seats < 1)
    return refuse(
      "tally.seats-not-whole",
      "The number of seats must be a whole number of at least 1.",
    );
  const fault = findSeatsFault(marks.candidates, seats);
  if (fault !== undefined) return fault;
  if (table.validVotes === 0)
    return refuse("tally.no-valid-paper", "There is no valid paper to count.");
  const most = table.validVotes * Math.max(1, table.best);
  return Number.isSafeInteger(most)
    ? undefined
    : refuse("tally.marks.too-many", "The marks are too many to add up exactly.");
}

export function marksResult(
  method: MethodName,
  unit: string,
  marks: Marks,
  table: MarkTable,
  rest: { seats: number; winners: number[]; stages: PlainStage[]; lots: Lot[]; outcome: string },
): CountResult {
  const { title, candidates } = marks;
  const { validVotes, invalidVotes } = table;
  return plainResult({ method, title, candidates, validVotes, invalidVotes, unit, ...rest });
}

/** Chooses among tied candidates (indexes) by lot, or refuses for want of a seed. */
export function chooseByLot(
  tied: readonly number[],
  purpose: string,
  options: LotOptions,
  lots: Lot[],
  nameOf: (c: number) => string,
  stage: number,
): number | Refusal {
  const answer = settleLot(
    {
      ...{ number: lots.length + 1, stage, among: tied.map((c) => c + 1) },
      tie: `${tied.map(nameOf).join(" and ")} tie for ${purpose}, and the votes do not part them`,
      nameOf: (n) => nameOf(n - 1),
    },
    options,
  );
  if (isRefusal(answer)) return answer;
  if (answer.lot !== undefined) lots.push(answer.lot);
  return answer.chosen - 1;
}
