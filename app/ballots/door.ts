export type { BallotClosed, BallotOpened, SealedClosed, SealedOpened } from "./announcements.ts";
export type {
  BallotId,
  BallotOption,
  BallotOutcome,
  BallotTerms,
  Choice,
  Majority,
} from "./ballot.ts";
export { type FoundBallot, findBallot, findBallotFor } from "./ballot-queries.ts";
export { paperTitle, type Titled } from "./both-languages.ts";
export { ResultCards } from "./counting/pages/result-cards.tsx";
export type { BallotResult, OptionResult, ResultCheck } from "./counting/result.ts";
export { castInventedVotes, type InventedVote } from "./demonstration.ts";
export { closeDue } from "./jobs.ts";
export { countSheetsFor, printsSheets } from "./on-paper/queue.ts";
export { BallotQuestion } from "./pages/ballot-question.tsx";
export { BeingCountedCards } from "./pages/being-counted.tsx";
export { PaperTitle } from "./pages/paper-words.tsx";
export { listVotedIn } from "./publishing/followed-queries.ts";
export {
  hasEverOpened,
  listAllOpen,
  listExpectedBallots,
  listRecentResults,
  listRunningBallots,
  type OpenBallot,
  type RecentResult,
  type UncountedBallot,
} from "./queries.ts";
export type { LetterBallot } from "./roll/letters.ts";
export { openBallot } from "./roll/opening.ts";
export { listWaitingFor } from "./roll/reminding-queries.ts";
export { tendSealed } from "./sealed/between/demonstration.ts";
export {
  findBehindTheSeal,
  findOpenedRankings,
  sendWholeFile,
} from "./sealed/between/first-look.ts";
export { countSealed, moveSealed, voidSealed } from "./sealed/between/moving.ts";
export { openSealedBallot } from "./sealed/between/opening-terms.ts";
export { SealedCard, SealedCards } from "./sealed/between/pages/sealed-cards.tsx";
export { listSealedTasks, type SealedTask } from "./sealed/between/sealed-tasks.ts";
export { listOpenSealed } from "./sealed/between/sealed-view.ts";
export { type CodeLetter, codeLetter } from "./sealed/code-letter.ts";
export { setFirstLook } from "./sealed/first-look-store.ts";
export type {
  RankedCandidate,
  SealedBallot,
  SealedBallotId,
  SealedMotion,
  SealedOutcome,
  SealedQuestion,
  SealedRanking,
  SealedStage,
  SealedTerms,
} from "./sealed/sealed-ballot.ts";
export { heldUntil } from "./sealed/sealed-ballot.ts";
export {
  findSealedBallot,
  findSealedBallotFor,
  listRunningSealed,
  listSealedResults,
} from "./sealed/sealed-queries.ts";
export { countKeyHolders } from "./sealed/trustees/line.ts";
export { type Counting, countBack, type NotFilled } from "./sealed/what/countback.ts";
export { expectBallot, forgetExpected } from "./store.ts";
export { vote } from "./voting/acts/vote.ts";
