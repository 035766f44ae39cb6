export { holdProposal, releaseProposal, whyNotHoldable } from "./holding.ts";
export type { State } from "./life.ts";
export {
  listFollowed,
  listIdeasToSupport,
  listInState,
  listWrittenBy,
  type ProposalLine,
  recentChanges,
  searchProposals,
} from "./lists.ts";
export { ProposalCards } from "./pages/proposal-cards.tsx";
export { pathOf } from "./proposal.ts";
