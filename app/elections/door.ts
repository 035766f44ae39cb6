export type { ElectionCounted } from "./announcements.ts";
export { ask as askCandidates } from "./asking/acts/ask.ts";
export { voteForQuestion } from "./asking/acts/vote-for.ts";
export { listQuestions } from "./asking/question-queries.ts";
export { areHustingsOpen, type ElectedTo, type Election, keyOf } from "./election.ts";
export { tendElectionsWith } from "./jobs.ts";
export { stand as standInElection } from "./nominating/acts/stand.ts";
export { support as supportNomination } from "./nominating/acts/support.ts";
export { write as writeNomination } from "./nominating/acts/write.ts";
export type { Nomination } from "./nominating/nomination.ts";
export { listNominations } from "./nominating/nomination-queries.ts";
export { trailTo as trailToElection } from "./pages/trail.ts";
export { optionOf, REOPEN } from "./papers/ballot.ts";
export {
  findElection,
  findLastFor,
  listElections,
  listUnderWay,
  listUnderWayIn,
  lockElection,
} from "./queries.ts";
export { overturnResult } from "./results/acts/overturn.ts";
export { holdResult, releaseResult } from "./results/holding.ts";
export { listPromises, type Promises } from "./results/promise-queries.ts";
export { titleOfElection } from "./title.ts";
