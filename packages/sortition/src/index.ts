export {
  type BeaconChain,
  isSignedRound,
  QUICKNET,
  randomnessOf,
  roundFrom,
  timeOfRound,
} from "./beacon.ts";
export { type CheckedDraw, type CheckOptions, checkDraw, findOwnPlace } from "./check-draw.ts";
export {
  type Draw,
  type DrawParts,
  makeDraw,
  type PromisedValue,
  type PublicValue,
  secretCommitmentOf,
} from "./draw.ts";
export {
  type CommittedFacts,
  committedFacts,
  type DrawFacts,
  type DrawnFacts,
  drawnFacts,
  promiseInWords,
} from "./facts.ts";
export { type HashOfText, type Hex32, isHex32 } from "./hash.ts";
export { orderOf } from "./order.ts";
export { commitmentOf, poolHashOf, sortPool } from "./pool.ts";
export { readDraw, readDrawText } from "./read-draw.ts";
export { isRefusal, type Refusal, type RefusalReason } from "./refusal.ts";
