import { findPreferences, type Result } from "@breakthrough/sealed-ballot";
import { BallotBuilder, countBallots, isRefusal, type MotionTally } from "@breakthrough/tally";
import { resultOfTerms } from "../../counting/closing.ts";
import {
  isRanked,
  type SealedBallot,
  type SealedMotion,
  type SealedOutcome,
  type SealedRanking,
} from "../sealed-ballot.ts";

type Counted = Pick<SealedBallot, "rollSize"> & {
  readonly voted: number;
  /** Public words from which a lot is drawn where the rule asks for one. */
  readonly lotSeed: string;
};

/** What the decrypted sum says, counted by the same functions as a show of hands and by `@breakthrough/tally`. */
export const outcomeOf = (
  question: SealedBallot["question"],
  { result }: Result,
  counted: Counted,
): SealedOutcome =>
  isRanked(question)
    ? rankedOutcome(question, (result[0] ?? []) as readonly (readonly number[])[], counted)
    : motionOutcome(question, result as readonly (readonly bigint[])[], counted);

function motionOutcome(
  question: SealedMotion,
  sums: readonly (readonly bigint[])[],
  { rollSize }: Counted,
): SealedOutcome {
  const tallies = question.options.map(({ id }, index): [string, MotionTally] => {
    const [abstain = 0n, yes = 0n, no = 0n] = sums[index] ?? [];
    return [id, { yes: Number(yes), no: Number(no), abstain: Number(abstain) }];
  });
  const counted = resultOfTerms({ ...question, rollSize }, { counts: Object.fromEntries(tallies) });
  const { adoptedOption } = counted;
  return {
    kind: "motion",
    ...counted,
    ...(adoptedOption === undefined ? {} : { adopted: adoptedOption }),
  };
}

/** More seats than people who stand cannot be filled; *Re-open nominations* is nobody who could. */
export function countedSeats({ seats, candidates, reopenId }: SealedRanking): number {
  const people = candidates.filter(({ id }) => id !== reopenId).length;
  return Math.max(1, Math.min(seats, people));
}

function rankedOutcome(
  question: SealedRanking,
  vectors: readonly (readonly number[])[],
  { rollSize, voted, lotSeed }: Counted,
): SealedOutcome {
  const { candidates, seats, method, constraints, reopenId } = question;
  const builder = new BallotBuilder();
  for (const vector of vectors) {
    const order = findPreferences(vector);
    if (order !== undefined)
      builder.add(
        order.map((place) => [place]),
        1,
      );
  }
  const named = candidates.map(({ label }, index) => ({ n: index + 1, name: label }));
  const places = countedSeats(question);
  const ballots = builder.finish("", places, named);
  const count = countBallots(ballots, method, {
    seats: places,
    seed: lotSeed,
    ...(constraints === undefined ? {} : { constraints }),
  });
  const shared = { kind: "ranked" as const, voted, roll: rollSize, lotSeed };
  if (isRefusal(count)) {
    return { ...shared, elected: [], isReopened: true, emptySeats: seats, why: count.sentence };
  }
  const winners = count.winners.flatMap((n) => candidates[n - 1]?.id ?? []);
  const elected = winners.filter((id) => id !== reopenId);
  return {
    ...shared,
    elected,
    isReopened: elected.length < winners.length,
    emptySeats: seats - elected.length,
    count,
  };
}
