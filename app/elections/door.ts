export type { Election } from "./election.ts";
export { listUnderWay } from "./queries.ts";
export { listPromises, type Promises } from "./results/promise-queries.ts";
export { titleOfElection } from "./title.ts";
