export { vote } from "./acts/vote.ts";
export type { BallotClosed, BallotOpened } from "./announcements.ts";
export type {
  BallotId,
  BallotOption,
  BallotOutcome,
  BallotTerms,
  Choice,
  Majority,
} from "./ballot.ts";
export { type FoundBallot, findBallot, findBallotFor } from "./ballot-queries.ts";
export { castInventedVotes, type InventedVote } from "./demonstration.ts";
export { closeDue } from "./jobs.ts";
export { openBallot } from "./opening.ts";
export { BeingCountedCards } from "./pages/being-counted.tsx";
export { ResultCards } from "./pages/result-cards.tsx";
export {
  listBeingCounted,
  listOpenBallots,
  listRecentResults,
  type OpenBallot,
  type RecentResult,
  type UncountedBallot,
} from "./queries.ts";
export type { BallotResult, OptionResult, ResultCheck } from "./result.ts";
export { expectBallot, forgetExpected } from "./store.ts";
