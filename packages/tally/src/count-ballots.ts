import type { Ballots } from "./ballots/ballots.ts";
import { countMinimax } from "./condorcet/minimax.ts";
import type { DefeatMeasure } from "./condorcet/pairwise.ts";
import { countRankedPairs } from "./condorcet/ranked-pairs.ts";
import { countSchulze } from "./condorcet/schulze.ts";
import type { Election } from "./formats/election.ts";
import type { Fraction } from "./fraction.ts";
import { countLists, type ListMethod, type ListQuota } from "./lists/lists.ts";
import { listsOf } from "./lists/read-lists.ts";
import { countWhicheverLots } from "./lot-trial.ts";
import { countMajorityJudgment, type MiddleMark } from "./marks/majority-judgment.ts";
import { approvalsOf, type Marks } from "./marks/marks.ts";
import { countApproval, countScore } from "./marks/score.ts";
import { countStar } from "./marks/star.ts";
import { countMeek1987, countMeekNewZealand, countMeekPrf } from "./meek/rules.ts";
import { refuseStray } from "./method-options.ts";
import { type BottomsUpOptions, countBottomsUp } from "./one-winner/bottoms-up.ts";
import { countIrv, countTwoRounds, type IrvOptions } from "./one-winner/irv.ts";
import { countPlurality } from "./one-winner/plurality.ts";
import { isRefusal, type Refusal, refuse, worded } from "./refusal.ts";
import type { CountResult, MethodName } from "./result.ts";
import { countDail, type DailOptions } from "./stv/dail.ts";
import { countErs97 } from "./stv/ers97.ts";
import { countNorthernIreland } from "./stv/northern-ireland.ts";
import { withdraw } from "./stv/options.ts";
import { countScottish } from "./stv/scottish.ts";
import { countSenate } from "./stv/senate.ts";
import { countAlbany, countWig, countWigmPrf, type WigOptions } from "./stv/wig.ts";

/** Everything any method can be told; what a method does not leave open is refused. */
export type CountOptions = WigOptions &
  DailOptions &
  IrvOptions &
  BottomsUpOptions & {
    /** schulze, ranked-pairs, minimax: what a defeat weighs. */
    readonly measure?: DefeatMeasure;
    /** Lists: the smallest share of the votes that wins seats. bottoms-up: the share that elects. */
    readonly threshold?: Fraction;
    /** largest-remainder: the quota. */
    readonly listQuota?: ListQuota;
    /** majority-judgment: which of two middle marks counts; `lower` when left out. */
    readonly middle?: MiddleMark;
  };

type Counter<Votes> = (votes: Votes, options: CountOptions) => CountResult | Refusal;

const byRank: Partial<Record<MethodName, Counter<Ballots>>> = {
  "scottish-stv": countScottish,
  "ni-stv": countNorthernIreland,
  "dail-stv": countDail,
  ers97: countErs97,
  "meek-prf": countMeekPrf,
  "meek-nz": countMeekNewZealand,
  "meek-1987": countMeek1987,
  wig: countWig,
  "wigm-prf": countWigmPrf,
  "albany-stv": countAlbany,
  "aec-senate": countSenate,
  irv: countIrv,
  "two-rounds": countTwoRounds,
  "bottoms-up": countBottomsUp,
  plurality: countPlurality,
  schulze: countSchulze,
  "ranked-pairs": countRankedPairs,
  minimax: countMinimax,
  dhondt: byLists("dhondt"),
  "sainte-lague": byLists("sainte-lague"),
  "modified-sainte-lague": byLists("modified-sainte-lague"),
  "largest-remainder": byLists("largest-remainder"),
};

const byMark: Partial<Record<MethodName, Counter<Marks>>> = {
  approval: countApproval,
  score: countScore,
  star: countStar,
  "majority-judgment": countMajorityJudgment,
};

function byLists(method: ListMethod): Counter<Ballots> {
  return (ballots, options) =>
    countLists(listsOf(ballots), method, { ...options, seats: options.seats ?? ballots.seats });
}

/**
 * Counts ranked ballots by any method that takes them; for approval, naming somebody is approving.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given; and for an option that the method settles itself
 *   or does not know
 */
export function countBallots(
  ballots: Ballots,
  method: MethodName,
  options: CountOptions = {},
): CountResult | Refusal {
  return countElection({ ballots }, method, options);
}

/**
 * Counts an election as read from a file, by rankings or by marks as the method wants them.
 * @returns the count; or a refusal where no paper is valid, the places cannot be filled, or a lot decides who is
 *   elected and neither a seed nor an order made by hand is given; and for an option that the method settles itself
 *   or does not know
 */
export function countElection(
  election: Election,
  method: MethodName,
  options: CountOptions = {},
): CountResult | Refusal {
  const stray = refuseStray(method, options);
  if (stray !== undefined) return stray;
  const ballots = withdraw(election.ballots, options.withdrawn ?? []);
  if (isRefusal(ballots)) return ballots;
  const size = ballots.prefs.length + (election.marks?.marks.length ?? 0);
  const result = countWhicheverLots(options, size, (told) =>
    countBy(method, ballots, election, told),
  );
  // A share that elects leaves open how many places there are.
  const isOpen = method === "bottoms-up" && options.threshold !== undefined;
  return isRefusal(result) || isOpen ? result : tellUncontested(result);
}

/** Says so where all who stand are elected without a contest. A list may win many seats. */
function tellUncontested(result: CountResult): CountResult {
  const standing = result.candidates.filter((c) => !c.withdrawn).length;
  const isList = "seatsByParty" in result;
  if (isList || standing > result.seats) return result;
  const places = `${result.seats} ${result.seats === 1 ? "place" : "places"}`;
  const told = `Uncontested: ${standing} ${standing === 1 ? "candidate stands" : "candidates stand"} for ${places}.`;
  return { ...result, uncontested: true, outcome: `${told} ${result.outcome}` };
}

function countBy(
  method: MethodName,
  ballots: Ballots,
  election: Election,
  options: CountOptions,
): CountResult | Refusal {
  const rank = byRank[method];
  if (rank !== undefined) return rank(ballots, options);
  const mark = byMark[method];
  if (mark === undefined)
    return refuse(
      "tally.method-takes-no-such-ballots",
      worded`The method ${method} does not count ballots that rank or mark candidates.`,
    );
  const marks = election.marks ?? (method === "approval" ? approvalsOf(ballots) : undefined);
  if (marks === undefined)
    return refuse(
      "tally.method-needs-marks",
      worded`The method ${method} needs marks: ABIF with scores (\`A/5\`), or CSV with a mark in each cell.`,
    );
  return mark({ ...marks, candidates: ballots.candidates }, options);
}
