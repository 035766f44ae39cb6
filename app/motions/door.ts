export {
  findCoveredMotion,
  holdMotion,
  lockHoldableMotion,
  releaseMotion,
} from "./holding-store.ts";
export { findMotion } from "./queries.ts";
