export { callReview } from "./acts/call-review.ts";
export type { ReviewOpened } from "./announcements.ts";
export {
  type Decision,
  type DecisionKind,
  decisionPath,
  decisionsPath,
} from "./decisions/decision.ts";
export { findDecisionOf, listDecisions } from "./decisions/decision-queries.ts";
export { adoptDecision } from "./decisions/decision-store.ts";
export { openDueReviews } from "./jobs.ts";
export { isInForce, type PolicyState } from "./policy.ts";
export {
  countWordsOfPolicies,
  findPolicy,
  type ManifestoChapter,
  manifesto,
  type Policy,
  type PolicyFound,
  recentPolicies,
  searchPolicies,
} from "./queries.ts";
export {
  type Adoption,
  adoptPolicy,
  type ReviewTerms,
  reaffirmPolicy,
  repealPolicy,
  supersedePolicy,
} from "./store.ts";
