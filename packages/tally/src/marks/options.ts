import { drawLot, type Lot } from "../lot.ts";
import { type PlainStage, plainResult } from "../plain-result.ts";
import { type Refusal, refuse } from "../refusal.ts";
import type { CountResult, MethodName } from "../result.ts";
import type { Marks, MarkTable } from "./marks.ts";

export type MarksOptions = {
  readonly seats?: number;
  readonly seed?: string;
};

/** Seats that these ballots can fill, or why not. */
export function findMarksFault(marks: Marks, table: MarkTable, seats: number): Refusal | undefined {
  if (!Number.isSafeInteger(seats) || seats < 1)
    return refuse("The number of seats must be a whole number of at least 1.");
  if (seats > table.standing.length)
    return refuse(`There are more seats (${seats}) than candidates (${table.standing.length}).`);
  if (table.validVotes === 0) return refuse("There is no valid paper to count.");
  const most = table.validVotes * Math.max(1, table.best);
  if (!Number.isSafeInteger(most)) return refuse("The marks are too many to add up exactly.");
  return marks.candidates.length === 0 ? refuse("There are no candidates.") : undefined;
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
  { seed }: MarksOptions,
  lots: Lot[],
  nameOf: (c: number) => string,
  stage: number,
): number | Refusal {
  const why = `${tied.map(nameOf).join(" and ")} tie for ${purpose}, and the votes do not part them.`;
  if (seed === undefined)
    return refuse(`${why} A lot must be drawn: give a seed (\`--seed TEXT\`).`);
  const among = tied.map((c) => c + 1);
  const number = lots.length + 1;
  const { order, hashes } = drawLot(seed, number, among);
  const chosen = order[0] as number;
  lots.push({ number, stage, why, among, order, chosen, seed, hashes });
  return chosen - 1;
}
