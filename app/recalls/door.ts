export { listRecalls } from "./queries.ts";
export type { Recall } from "./recall.ts";
