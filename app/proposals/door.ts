export type { BeforeRota, PostChanged, ProposalAdopted } from "./announcements.ts";
export { findCovered } from "./covering/covering-store.ts";
export { stepInRecord } from "./covering/in-record.ts";
export { isBy, theProposal } from "./facts.ts";
export { keepDeadlines } from "./jobs.ts";
export { titleInLetter } from "./letters.ts";
export { answerMerge } from "./merging/acts/answer-merge.ts";
export { askMerge } from "./merging/acts/ask-merge.ts";
export type { Proposal, ProposalKind, ProposalText } from "./proposal.ts";
export { isAuthor } from "./proposal.ts";
export {
  findProposal,
  listDraftedBy,
  listSupporters,
  lockProposal as lockPost,
} from "./queries.ts";
export {
  countWordsOfProposals,
  type ListedProposal,
  listIdeasToSupport,
  listNewestInEach,
  listThese,
  listWrittenBy,
  searchProposals,
} from "./reading/list-queries.ts";
export { ProposalCards } from "./reading/pages/proposal-cards.tsx";
export { freeze } from "./stages/acts/freeze.ts";
export { withdraw } from "./stages/acts/withdraw.ts";
export {
  coverHeld,
  type Held,
  holdProposal,
  lockHoldable,
  releaseProposal,
} from "./stages/holding.ts";
export {
  isApprovedPost,
  isPenFree,
  type State,
  type Step,
  type Window,
  windowOf,
} from "./stages/life.ts";
export { ITSELF } from "./stages/steps.ts";
export { adopt } from "./supporting/acts/adopt.ts";
export { support } from "./supporting/acts/support.ts";
export { takePen } from "./supporting/acts/take-pen.ts";
export { type ListedState, listPosts } from "./tracks/post-queries.ts";
export { beginReading, movePost } from "./tracks/posts.ts";
export { mayAskForDeed } from "./tracks/track.ts";
export { publish } from "./writing/acts/publish.ts";
export { revise } from "./writing/acts/revise.ts";
export { saveDraft } from "./writing/acts/save-draft.ts";
