import {
  countMotion,
  isRefusal,
  type MotionBallot,
  type MotionQuestion,
  type MotionResult,
} from "@breakthrough/tally";
import { type Ballot, type BallotOption, isAmendment } from "../ballot.ts";
import type { BallotResult, OptionResult } from "./result.ts";

declare const pastClose: unique symbol;

/**
 * A ballot whose time is over. Nothing that adds up votes or voters takes any other, so no page and no act can know
 * how a vote is going. Only `findPastClose` makes one; `structure.test.ts` holds it.
 */
export type PastClose = Ballot & { readonly [pastClose]: true };

export const findPastClose = (ballot: Ballot, now: Date): PastClose | undefined =>
  now >= ballot.closesAt ? (ballot as PastClose) : undefined;

/** What a count goes by. */
export type CountedTerms = Pick<
  Ballot,
  | "question"
  | "options"
  | "majority"
  | "quorumPercent"
  | "quorumLeast"
  | "activeMembers"
  | "rollSize"
>;

/**
 * How many votes the quorum asks for: a part of a member cannot vote, so it is rounded up. Nor can more vote than stand
 * on the roll.
 */
export function quorumVotesOf(ballot: CountedTerms): number {
  const { quorumPercent, quorumLeast, activeMembers, rollSize } = ballot;
  // Tenths of a percent are whole numbers here: 0.1 % of 1,000 is 1, not 1.0000000000000002.
  const share = Math.ceil((Math.round(quorumPercent * 10) * activeMembers) / 1000);
  return Math.min(Math.max(share, quorumLeast), Math.max(1, rollSize));
}

/**
 * The result of the votes given, each counted as often as it says. Deterministic: the same votes, the same result.
 * @param onPaper how many of them were cast with a code on paper
 */
export function decideResult(
  ballot: PastClose,
  votes: readonly MotionBallot[],
  onPaper = 0,
): BallotResult {
  const result = resultOfTerms(ballot, { ballots: votes });
  return ballot.onPaper > 0 ? { ...result, onPaper } : result;
}

/** The same from votes, or from what was added up while it was sealed: per option, how many said what. */
export function resultOfTerms(ballot: CountedTerms, votes: Votes): BallotResult {
  const quorumVotes = quorumVotesOf(ballot);
  const ways = ballot.options.filter((option) => !isAmendment(option));
  const result = resultOf(ballot, countOptions(ballot, ways, votes), quorumVotes);
  // Each is counted as if it stood alone, so that all of them can be carried, or none.
  const amendments = ballot.options
    .filter(isAmendment)
    .flatMap((option) => findingsOf(countOptions(ballot, [option], votes)));
  return amendments.length === 0 ? result : { ...result, amendments };
}

type Votes = Pick<MotionQuestion, "ballots" | "counts">;

function countOptions(
  ballot: CountedTerms,
  options: readonly BallotOption[],
  votes: Votes,
): MotionResult {
  // Whoever is on the roll may vote, active or not; the quorum is a share of the active members only. The count
  // knows one electorate, so the quorum is given to it as a number of votes out of the roll.
  const electorate = Math.max(1, ballot.rollSize);
  const counted = countMotion({
    title: ballot.question,
    options: options.map(({ id, label }) => ({ id, name: label })),
    ...votesOn(options, votes),
    electorate,
    quorum: { numerator: quorumVotesOf(ballot), denominator: electorate },
    majority: {
      kind: ballot.majority.isAtLeast ? "at-least" : "more-than",
      fraction: ballot.majority,
      base: "yes-and-no",
    },
  });
  if (isRefusal(counted)) throw new Error(`the count refused: ${counted.sentence}`);
  return counted;
}

/** The count refuses a choice about an option that it does not know. */
function votesOn(options: readonly BallotOption[], { ballots, counts }: Votes): Votes {
  const ids = options.map(({ id }) => id);
  const onlyThese = <Value>(all: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id)));
  return {
    ...(ballots === undefined
      ? {}
      : { ballots: ballots.map((vote) => ({ ...vote, choices: onlyThese(vote.choices) })) }),
    ...(counts === undefined ? {} : { counts: onlyThese(counts) }),
  };
}

const findingsOf = (counted: MotionResult): readonly OptionResult[] =>
  counted.motion.options.map(({ id, name, yes, no, abstain, checks, qualifies }) => ({
    ...{ id, label: name, yes, no, abstain, qualifies },
    checks: checks.map(({ check, isMet, sentence }) => ({ check, isMet, sentence })),
  }));

function resultOf(ballot: CountedTerms, counted: MotionResult, quorumVotes: number): BallotResult {
  const { adopted } = counted.motion;
  return {
    outcome: adopted === undefined ? "not-adopted" : "adopted",
    ...(adopted === undefined ? {} : { adoptedOption: adopted }),
    reason: counted.outcome,
    options: findingsOf(counted),
    voted: counted.validVotes,
    roll: ballot.rollSize,
    activeMembers: ballot.activeMembers,
    quorumVotes,
  };
}
