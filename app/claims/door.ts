export { approve as approveClaim } from "./acts/approve.ts";
export { claim } from "./acts/claim.ts";
export { pay as payClaim } from "./acts/pay.ts";
export { type BudgetTask, listBudgetTasks } from "./budgets/task-queries.ts";
export { listApprovedClaims, listWaitingClaims } from "./claim-queries.ts";
export { type ClaimsTask, findClaimsTask } from "./task-queries.ts";
