export { BallotBuilder, type Ballots, ranksOf } from "./ballots/ballots.ts";
export { countMinimax } from "./condorcet/minimax.ts";
export { comparePairs, type DefeatMeasure, type Pairwise } from "./condorcet/pairwise.ts";
export { countRankedPairs } from "./condorcet/ranked-pairs.ts";
export type { CondorcetOptions, CondorcetResult } from "./condorcet/result.ts";
export { countSchulze } from "./condorcet/schulze.ts";
export { type Constraint, type Guard, makeGuard } from "./constraints/guard.ts";
export { type CountOptions, countBallots, countElection } from "./count-ballots.ts";
export {
  type CountbackOptions,
  type CountbackRule,
  countVacancyFrom,
} from "./countback/countback.ts";
export type { CsvReading } from "./formats/csv-sheet.ts";
export type { Election } from "./formats/election.ts";
export { readAbif } from "./formats/read-abif.ts";
export { readBlt } from "./formats/read-blt.ts";
export { type CsvCells, readCsv } from "./formats/read-csv.ts";
export {
  type BallotFormat,
  ballotFormats,
  findFormat,
  readElection,
} from "./formats/read-election.ts";
export { readPrefLib } from "./formats/read-preflib.ts";
export { writeAbif, writeBlt } from "./formats/write.ts";
export { type Fraction, fractionText, parseFraction } from "./fraction.ts";
export {
  countLists,
  type ListMethod,
  type ListOptions,
  type ListQuota,
  type ListResult,
  type ListVotes,
} from "./lists/lists.ts";
export { listsOf, readLists } from "./lists/read-lists.ts";
export { drawLot, type Lot, type LotOptions } from "./lot.ts";
export {
  countMajorityJudgment,
  type MajorityJudgmentOptions,
  type MajorityJudgmentResult,
  type MiddleMark,
  middleMarks,
} from "./marks/majority-judgment.ts";
export { approvalsOf, blank, type Marks } from "./marks/marks.ts";
export type { MarksOptions } from "./marks/options.ts";
export { countApproval, countScore } from "./marks/score.ts";
export { countStar } from "./marks/star.ts";
export { countMeek1987, countMeekNewZealand, countMeekPrf } from "./meek/rules.ts";
export {
  countMotion,
  type MotionCheck,
  type MotionOptionFinding,
  type MotionResult,
} from "./motion/count-motion.ts";
export {
  type Majority,
  type MajorityBase,
  type MotionBallot,
  type MotionChoice,
  type MotionOption,
  type MotionQuestion,
  type MotionTally,
  parseMajority,
} from "./motion/question.ts";
export { readMotion } from "./motion/read-motion.ts";
export { type BottomsUpOptions, countBottomsUp } from "./one-winner/bottoms-up.ts";
export { countIrv, countTwoRounds, type IrvOptions } from "./one-winner/irv.ts";
export { countPlurality } from "./one-winner/plurality.ts";
export { isRefusal, type Refusal, sentenceOf } from "./refusal.ts";
export { renderCsv } from "./render/csv.ts";
export { renderHtml, renderReport } from "./render/html.ts";
export { renderJson } from "./render/json.ts";
export { renderMarkdown } from "./render/markdown.ts";
export { drawFlow } from "./render/sankey.ts";
export { drawStages } from "./render/stage-chart.ts";
export { renderText } from "./render/text.ts";
export {
  type Candidate,
  type CountResult,
  type Decimal,
  type Destination,
  type LotWithoutEffect,
  type MethodName,
  methodNames,
  type Source,
  type Stage,
  type StageAction,
  type Transfer,
} from "./result.ts";
export { countDail, type DailOptions, type PaperOrder } from "./stv/dail.ts";
export { countErs97 } from "./stv/ers97.ts";
export { countNorthernIreland } from "./stv/northern-ireland.ts";
export type { StvOptions } from "./stv/options.ts";
export type { QuotaForm } from "./stv/quota.ts";
export { countScottish } from "./stv/scottish.ts";
export { countSenate } from "./stv/senate.ts";
export type { TieRule, TieStep } from "./stv/ties.ts";
export { countAlbany, countWig, countWigmPrf, type WigOptions } from "./stv/wig.ts";
