export { type Fraction, fractionText, parseFraction } from "./fraction.ts";
export type { Lot } from "./lot.ts";
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
export { isRefusal, type Refusal, sentenceOf } from "./refusal.ts";
export {
  type Candidate,
  type CountResult,
  type Decimal,
  type MethodName,
  methodNames,
  type Stage,
  type StageAction,
  type Transfer,
} from "./result.ts";
