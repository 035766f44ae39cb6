import { findPreferences } from "@breakthrough/sealed-ballot";
import { BallotBuilder, type Ballots } from "@breakthrough/tally";
import type { SealedRanking } from "../sealed-ballot.ts";

export type Rankings = readonly (readonly number[])[];

/** More seats than people who stand cannot be filled; *Re-open nominations* is nobody who could. */
export function countedSeats({ seats, candidates, reopenId }: SealedRanking): number {
  const people = candidates.filter(({ id }) => id !== reopenId).length;
  return Math.max(1, Math.min(seats, people));
}

/** Rankings as papers for the count. One that makes no sense is none. */
export function papersOf(question: SealedRanking, rankings: Rankings, title = ""): Ballots {
  const builder = new BallotBuilder();
  for (const ranks of rankings) {
    const order = findPreferences(ranks);
    if (order !== undefined)
      builder.add(
        order.map((place) => [place]),
        1,
      );
  }
  const named = question.candidates.map(({ label }, index) => ({ n: index + 1, name: label }));
  return builder.finish(title, countedSeats(question), named);
}
