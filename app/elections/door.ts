export type { ElectionCounted } from "./announcements.ts";
export type { Election } from "./election.ts";
export { listUnderWay } from "./queries.ts";
export { overturnResult } from "./results/acts/overturn.ts";
export { holdResult, releaseResult } from "./results/holding.ts";
export { listPromises, type Promises } from "./results/promise-queries.ts";
export { titleOfElection } from "./title.ts";
