export { answer as answerRecall } from "./acts/answer.ts";
export { support as supportRecall } from "./acts/support.ts";
export { listRecalls } from "./queries.ts";
export type { Recall } from "./recall.ts";
