export { ask as askHold } from "./acts/ask.ts";
export { confirm as confirmHold } from "./acts/confirm.ts";
export { listHolds } from "./queries.ts";
