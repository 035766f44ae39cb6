import { compareShare, fractionText } from "../fraction.ts";
import { type Lot, settleLot } from "../lot.ts";
import { isRefusal, type Refusal, refuse, worded } from "../refusal.ts";
import type { CountResult, Stage } from "../result.ts";
import { findFault, type Majority, type MotionQuestion, type MotionTally } from "./question.ts";

/** One requirement, whether it is met, and the arithmetic in words. */
export type MotionCheck = {
  readonly check: "quorum" | "majority";
  readonly isMet: boolean;
  readonly sentence: string;
};

export type MotionOptionFinding = MotionTally & {
  readonly id: string;
  readonly n: number;
  readonly name: string;
  /** yes - no. */
  readonly margin: number;
  /** yes + no + abstain. */
  readonly ballots: number;
  readonly checks: readonly [MotionCheck, MotionCheck];
  readonly qualifies: boolean;
};

export type MotionResult = CountResult & {
  readonly method: "motion";
  readonly motion: {
    readonly options: readonly MotionOptionFinding[];
    /** The id of the adopted option; absent when the status quo stands. */
    readonly adopted?: string;
  };
};

type Decision = { adopted?: MotionOptionFinding; reason: string; lots: Lot[] };

/**
 * Counts a motion: every option is voted yes, no or abstain against the status quo. Of the options that reach both
 * quorum and majority, the one with the largest yes-minus-no is adopted. An exact tie adopts none, unless a seed is
 * given, by which a lot is drawn among the tied, or an order made by hand.
 * @returns the finding on every option; or a refusal where the question contradicts itself, such as more ballots than
 *   the electorate
 */
export function countMotion(question: MotionQuestion): MotionResult | Refusal {
  const fault = findFault(question);
  if (fault !== undefined) return fault;
  const tallies = tallyOptions(question);
  const options = question.options.map((option, i) =>
    findOption(question, i, option, tallies[i] as MotionTally),
  );
  const ballots = Math.max(...options.map((option) => option.ballots));
  if (!Number.isSafeInteger(ballots))
    return refuse("tally.motion.too-many", "The counts are too large to add up exactly.");
  if (ballots > question.electorate)
    return refuse(
      "tally.motion.more-ballots-than-electorate",
      worded`${plural(ballots, "ballot")} were cast but only ${question.electorate} were entitled to vote.`,
    );
  const decision = decideMotion(options, question);
  return motionResult(question, options, ballots, decision);
}

function tallyOptions({ ballots, counts = {}, options }: MotionQuestion): MotionTally[] {
  if (ballots === undefined) return options.map(({ id }) => counts[id] as MotionTally);
  return options.map(({ id }) => {
    const tally = { yes: 0, no: 0, abstain: 0 };
    for (const { choices, count = 1 } of ballots) tally[choices[id] ?? "abstain"] += count;
    return tally;
  });
}

function findOption(
  { electorate, quorum, majority }: MotionQuestion,
  index: number,
  option: { id: string; name?: string },
  tally: MotionTally,
): MotionOptionFinding {
  const { yes, no, abstain } = tally;
  const ballots = yes + no + abstain;
  const quorumMet = compareShare(ballots, electorate, quorum) >= 0;
  const quorumSentence =
    `${plural(ballots, "ballot")} of an electorate of ${electorate} ${quorumMet ? "reach" : "do not reach"} ` +
    `the quorum of ${fractionText(quorum)}, abstentions counted as taking part.`;
  const checks = [
    { check: "quorum", isMet: quorumMet, sentence: quorumSentence },
    checkMajority(majority, tally, electorate),
  ] as const;
  return {
    ...{ id: option.id, n: index + 1, name: option.name ?? option.id },
    ...{ yes, no, abstain, margin: yes - no, ballots, checks },
    qualifies: checks.every((check) => check.isMet),
  };
}

function checkMajority(majority: Majority, tally: MotionTally, electorate: number): MotionCheck {
  const { yes, no, abstain } = tally;
  const base = majority.base ?? "yes-and-no";
  const [whole, wholeName] = {
    "yes-and-no": [yes + no, "yes and no votes"] as const,
    "all-ballots": [yes + no + abstain, "ballots, abstentions included"] as const,
    electorate: [electorate, "people entitled to vote"] as const,
  }[base];
  const compared = compareShare(yes, whole, majority.fraction);
  // Without a single vote to measure, no share exists and nothing can be adopted.
  const isMet = yes > 0 && (majority.kind === "at-least" ? compared >= 0 : compared > 0);
  const required = `${majority.kind === "at-least" ? "at least" : "more than"} ${fractionText(majority.fraction)}`;
  const sentence = `${yes} yes of ${whole} ${wholeName} ${isMet ? "is" : "is not"} ${required}.`;
  return { check: "majority", isMet, sentence };
}

function decideMotion(options: readonly MotionOptionFinding[], question: MotionQuestion): Decision {
  const qualified = options.filter((option) => option.qualifies);
  if (qualified.length === 0)
    return { reason: "No option meets both quorum and majority: the status quo stands.", lots: [] };
  const best = Math.max(...qualified.map((option) => option.margin));
  const leaders = qualified.filter((option) => option.margin === best);
  const only = leaders[0] as MotionOptionFinding;
  if (leaders.length > 1) return decideTie(leaders, best, question);
  const why =
    qualified.length === 1
      ? "it alone meets quorum and majority"
      : `of ${qualified.length} options that meet quorum and majority it has the largest yes-minus-no, ${best}`;
  return { adopted: only, reason: `"${only.name}" is adopted: ${why}.`, lots: [] };
}

function decideTie(
  leaders: readonly MotionOptionFinding[],
  margin: number,
  { seed, byHand }: MotionQuestion,
): Decision {
  const names = leaders.map((option) => `"${option.name}"`).join(" and ");
  const tie = `${names} tie with yes-minus-no ${margin}`;
  const nameOf = (n: number) => `"${leaders.find((option) => option.n === n)?.name}"`;
  const answer = settleLot(
    { number: 1, stage: 3, tie, among: leaders.map((option) => option.n), nameOf },
    {
      ...(seed === undefined ? {} : { seed }),
      ...(byHand === undefined ? {} : { byHand }),
    },
  );
  if (isRefusal(answer))
    return {
      reason: `${tie}, and no seed for a lot was given: none is adopted and the status quo stands.`,
      lots: [],
    };
  const adopted = leaders.find((option) => option.n === answer.chosen) as MotionOptionFinding;
  const { lot } = answer;
  if (lot === undefined) return { adopted, reason: answer.sentence, lots: [] };
  return { adopted, reason: `${tie}; the lot falls on "${adopted.name}".`, lots: [lot] };
}

function motionResult(
  question: MotionQuestion,
  options: readonly MotionOptionFinding[],
  ballots: number,
  { adopted, reason, lots }: Decision,
): MotionResult {
  const winners = adopted === undefined ? [] : [adopted.n];
  return {
    method: "motion",
    title: question.title ?? "",
    candidates: options.map(({ n, name }) => ({ n, name })),
    seats: 1,
    validVotes: ballots,
    invalidVotes: 0,
    unit: "yes votes",
    winners,
    electedAtStage: Object.fromEntries(winners.map((n) => [n, 3])),
    excludedAtStage: Object.fromEntries(
      options
        .filter((option) => !option.qualifies)
        .map((option) => [option.n, option.checks[0].isMet ? 2 : 1]),
    ),
    stages: motionStages(options, winners, reason),
    lots,
    outcome: reason,
    motion: adopted === undefined ? { options } : { options, adopted: adopted.id },
  };
}

function motionStages(
  options: readonly MotionOptionFinding[],
  winners: readonly number[],
  reason: string,
): Stage[] {
  const totals = Object.fromEntries(options.map(({ n, yes }) => [n, `${yes}`]));
  const stage = (number: number, sentence: string, notes: string[], excluded: number[]): Stage => ({
    ...{ stage: number, action: "check", acted: [], reason: sentence, notes, excluded, totals },
    ...{ elected: number === 3 ? winners : [], transfers: [] },
    ...{ nonTransferable: "0", lossByFraction: "0" },
  });
  const failing = (check: 0 | 1) =>
    options.filter((o) => !o.checks[check].isMet && (check === 0 || o.checks[0].isMet));
  const numbers = (list: readonly MotionOptionFinding[]) => list.map((option) => option.n);
  const notes = (check: 0 | 1) => options.map((o) => `${o.name}: ${o.checks[check].sentence}`);
  const told = (name: string, check: 0 | 1) =>
    `Of ${plural(options.length, "option")}, ${options.filter((o) => o.checks[check].isMet).length} met the ${name}.`;
  return [
    stage(1, told("quorum", 0), notes(0), numbers(failing(0))),
    stage(2, told("majority", 1), notes(1), numbers(failing(1))),
    stage(3, reason, [], []),
  ];
}

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
