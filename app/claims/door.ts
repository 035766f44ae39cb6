export { type ClaimsTask, findClaimsTask } from "./task-queries.ts";
