export { adopt } from "./acts/adopt.ts";
export { answerMerge } from "./acts/answer-merge.ts";
export { askMerge } from "./acts/ask-merge.ts";
export { freeze } from "./acts/freeze.ts";
export { publish } from "./acts/publish.ts";
export { revise } from "./acts/revise.ts";
export { saveDraft } from "./acts/save-draft.ts";
export { support } from "./acts/support.ts";
export { withdraw } from "./acts/withdraw.ts";
export { findCovered } from "./covering-store.ts";
export { coverHeld, type Held, holdProposal, lockHoldable, releaseProposal } from "./holding.ts";
export { keepDeadlines } from "./jobs.ts";
export type { State } from "./life.ts";
export {
  listFollowed,
  listIdeasToSupport,
  listInState,
  listWrittenBy,
  type ProposalLine,
  searchProposals,
} from "./lists.ts";
export { ProposalCards } from "./pages/proposal-cards.tsx";
export type { Proposal, ProposalText } from "./proposal.ts";
export { pathOf } from "./proposal.ts";
export { findProposal } from "./queries.ts";
