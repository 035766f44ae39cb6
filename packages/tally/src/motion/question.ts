import { type Fraction, isFraction, parseFraction } from "../fraction.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";

export type MotionChoice = "yes" | "no" | "abstain";

/** What the yes votes are measured against. */
export type MajorityBase =
  /** yes + no: abstentions do not weigh. The usual sense of "votes cast". */
  | "yes-and-no"
  /** yes + no + abstain: an abstention weighs like a no. */
  | "all-ballots"
  /** Everybody entitled to vote: staying at home weighs like a no. */
  | "electorate";

export type Majority = {
  readonly kind: "more-than" | "at-least";
  readonly fraction: Fraction;
  /** `yes-and-no` when left out. */
  readonly base?: MajorityBase;
};

export type MotionOption = { readonly id: string; readonly name?: string };

export type MotionBallot = {
  /** By option id; an option left out is an abstention on it. */
  readonly choices: Readonly<Record<string, MotionChoice>>;
  /** How many identical ballots this stands for; 1 when left out. */
  readonly count?: number;
};

export type MotionTally = { readonly yes: number; readonly no: number; readonly abstain: number };

export type MotionQuestion = {
  readonly title?: string;
  /** Every alternative to the status quo; the status quo itself is not an option. */
  readonly options: readonly MotionOption[];
  /** Either the ballots or, per option id, the figures already added up. */
  readonly ballots?: readonly MotionBallot[];
  readonly counts?: Readonly<Record<string, MotionTally>>;
  /** How many were entitled to vote. */
  readonly electorate: number;
  /** At least this part of the electorate must have cast a ballot; abstaining counts as taking part. */
  readonly quorum: Fraction;
  readonly majority: Majority;
  /** Settles an exact tie between alternatives; without it or `byHand` an exact tie adopts none. */
  readonly seed?: string;
  /** Options by their place from 1, the favoured first: settles an exact tie in the place of a lot. */
  readonly byHand?: readonly number[];
};

const isCount = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;

/**
 * Reads `more than 1/2`, `at least 2/3`, `at least 60% of all ballots`, `more than 1/2 of the electorate`.
 * @param text such words; anything else is refused
 */
export function parseMajority(text: string): Majority | Refusal {
  const match =
    /^\s*(more than|at least)\s+(\S+?)(?:\s+of\s+(votes cast|all ballots|the electorate))?\s*$/i.exec(
      text,
    );
  if (match === null)
    return refuse(
      "tally.motion.not-a-majority",
      worded`"${text}" is not a majority such as "more than 1/2" or "at least 2/3".`,
    );
  const fraction = parseFraction(match[2] as string);
  if (isRefusal(fraction)) return fraction;
  const kind = match[1]?.toLowerCase() === "at least" ? "at-least" : "more-than";
  const bases = { "all ballots": "all-ballots", "the electorate": "electorate" } as const;
  const base = bases[match[3]?.toLowerCase() as keyof typeof bases] ?? "yes-and-no";
  return { kind, fraction, base };
}

/** The first thing that makes the question impossible to count, if there is one. */
export function findFault(question: MotionQuestion): Refusal | undefined {
  return (
    findFaultInTerms(question) ??
    findFaultInOptions(question.options) ??
    (question.ballots === undefined
      ? findFaultInCounts(question)
      : findFaultInBallots(question.ballots, question.options))
  );
}

function findFaultInTerms({ electorate, quorum, majority, ...rest }: MotionQuestion) {
  if (!isCount(electorate) || electorate === 0)
    return refuse(
      "tally.motion.electorate-not-whole",
      "The electorate must be a whole number of at least 1.",
    );
  if (!isFraction(quorum) || quorum.numerator > quorum.denominator)
    return refuse("tally.motion.quorum-not-a-share", "The quorum must be a fraction from 0 to 1.");
  const { numerator, denominator } = majority.fraction;
  if (!isFraction(majority.fraction) || numerator > denominator)
    return refuse(
      "tally.motion.majority-not-a-share",
      "The majority must be a fraction from 0 to 1.",
    );
  if (majority.kind === "more-than" && numerator === denominator)
    return refuse("tally.motion.more-than-all", "No option can have more than all of the votes.");
  if ((rest.ballots === undefined) === (rest.counts === undefined))
    return refuse(
      "tally.motion.ballots-or-counts",
      "Give either the ballots or the counts, one of the two.",
    );
  return undefined;
}

function findFaultInOptions(options: readonly MotionOption[]): Refusal | undefined {
  if (options.length === 0)
    return refuse("tally.motion.no-option", "The question has no option to vote on.");
  const ids = new Set<string>();
  for (const { id } of options) {
    if (ids.has(id))
      return refuse(
        "tally.motion.option-twice",
        worded`The option "${id}" stands in the question twice.`,
      );
    ids.add(id);
  }
  return undefined;
}

function findFaultInBallots(ballots: readonly MotionBallot[], options: readonly MotionOption[]) {
  const ids = new Set(options.map((option) => option.id));
  for (const [i, ballot] of ballots.entries()) {
    if (ballot.count !== undefined && !isCount(ballot.count))
      return refuse(
        "tally.motion.ballot-count-not-whole",
        worded`Ballot ${i + 1}: its count must be a whole number from 0.`,
      );
    for (const [id, choice] of Object.entries(ballot.choices)) {
      if (!ids.has(id))
        return refuse(
          "tally.motion.ballot-on-no-option",
          worded`Ballot ${i + 1} votes on "${id}", which is no option.`,
        );
      if (!["yes", "no", "abstain"].includes(choice))
        return refuse(
          "tally.motion.ballot-choice-unknown",
          worded`Ballot ${i + 1}: "${choice}" is not yes, no or abstain.`,
        );
    }
  }
  return undefined;
}

function findFaultInCounts({ counts = {}, options }: MotionQuestion): Refusal | undefined {
  for (const { id } of options) {
    const tally = counts[id];
    if (tally === undefined)
      return refuse(
        "tally.motion.option-without-counts",
        worded`There are no counts for the option "${id}".`,
      );
    if (![tally.yes, tally.no, tally.abstain].every(isCount))
      return refuse(
        "tally.motion.counts-not-whole",
        worded`The counts of "${id}" must be whole numbers from 0.`,
      );
  }
  const stray = Object.keys(counts).find((id) => !options.some((option) => option.id === id));
  return stray === undefined
    ? undefined
    : refuse(
        "tally.motion.counts-of-no-option",
        worded`There are counts for "${stray}", no option.`,
      );
}
