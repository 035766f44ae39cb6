export type { BallotClosed, BallotOpened } from "./announcements.ts";
export type {
  BallotId,
  BallotOption,
  BallotOutcome,
  BallotTerms,
  Choice,
  Majority,
} from "./ballot.ts";
export { openBallot } from "./opening.ts";
export {
  type FoundBallot,
  findBallotFor,
  listOpenBallots,
  listRecentResults,
  type OpenBallot,
  type RecentResult,
} from "./queries.ts";
export type { BallotResult, OptionResult, ResultCheck } from "./result.ts";
