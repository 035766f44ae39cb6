export type {
  DeedAnswered,
  DeedEnded,
  DeedNoted,
  DeedOnAgenda,
  PostApproved,
} from "./announcements.ts";
export { findCovered } from "./covering/covering-store.ts";
export { answerDeed } from "./deeds/acts/answer-deed.ts";
export { endDeed } from "./deeds/acts/end-deed.ts";
export { nameDeed } from "./deeds/acts/name-deed.ts";
export { noteDeed } from "./deeds/acts/note-deed.ts";
export { takeDeed } from "./deeds/acts/take-deed.ts";
export {
  type DeedTask,
  type ListedDeed,
  listDeedsOnAgenda,
  listDeedTasks,
} from "./deeds/deed-queries.ts";
export { DeedCards } from "./deeds/pages/deeds-page.tsx";
export { keepDeadlines } from "./jobs.ts";
export { titleInLetter } from "./letters.ts";
export { answerMerge } from "./merging/acts/answer-merge.ts";
export { askMerge } from "./merging/acts/ask-merge.ts";
export type { Proposal, ProposalKind, ProposalText } from "./proposal.ts";
export { findProposal, listDraftedBy, listSupporters } from "./queries.ts";
export {
  countWordsOfProposals,
  type ListedProposal,
  listFollowed,
  listIdeasToSupport,
  listNewestInEach,
  listWrittenBy,
  searchProposals,
} from "./reading/list-queries.ts";
export { ProposalCards } from "./reading/pages/proposal-cards.tsx";
export { answerRota } from "./rota/acts/answer-rota.ts";
export { drawRota } from "./rota/acts/draw-rota.ts";
export { fixRota } from "./rota/acts/fix-rota.ts";
export { judgePost } from "./rota/acts/judge-post.ts";
export {
  findNewestRota,
  type ListedPost,
  listOwnSeats,
  listPosts,
  listPostsToJudge,
  listSeats as listRotaSeats,
} from "./rota/rota-queries.ts";
export { freeze } from "./stages/acts/freeze.ts";
export { withdraw } from "./stages/acts/withdraw.ts";
export {
  coverHeld,
  type Held,
  holdProposal,
  lockHoldable,
  releaseProposal,
} from "./stages/holding.ts";
export { isPenFree, type State, type Window, windowOf } from "./stages/life.ts";
export { adopt } from "./supporting/acts/adopt.ts";
export { support } from "./supporting/acts/support.ts";
export { takePen } from "./supporting/acts/take-pen.ts";
export { publish } from "./writing/acts/publish.ts";
export { revise } from "./writing/acts/revise.ts";
export { saveDraft } from "./writing/acts/save-draft.ts";
